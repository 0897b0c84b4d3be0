// Trains the English engine from the UD treebanks and writes weights/english.casus. Run after a build, with the folder of
// the treebanks: node training/train.mjs ../../../shared/bench/ud
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tagger } from '../dist/tagger.js';
import { uposTags } from '../dist/token.js';
import { Words } from '../dist/words.js';
import { lemmaRules } from './lemma-rules.mjs';
import { buildLexicon, labelInventory, load, tagInventory, toLexicon } from './tags.mjs';
import { trainLabeler } from './train-labeler.mjs';
import { trainParser } from './train-parser.mjs';
import { trainTagger } from './train-tagger.mjs';
import { readTreebank } from './treebank.mjs';
import { lexiconBytes, weightsBytes, writeWeights } from './weights-file.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../../shared/bench/ud', import.meta.url));
const output = process.argv[3] ?? fileURLToPath(new URL('../weights/english.casus', import.meta.url));
const log = (line) => console.log(`${(process.uptime() / 60).toFixed(1)} min  ${line}`);
const quick = process.argv.includes('--quick');
const epochs = quick ? { tagger: 4, fold: 2, parser: 5, labeler: 4 } : { tagger: 10, fold: 5, parser: 15, labeler: 10 };
const bits = { tagger: 22, parser: 20, labeler: 22 };

const sentences = ['ewt-train', 'gum-train'].flatMap((name) => readTreebank(join(folder, `${name}.conllu.gz`)));
log(`${sentences.length} sentences`);
const { tags, tagOf } = tagInventory(sentences);
const clusters = new Map();
const entries = buildLexicon(sentences, tagOf, clusters);
const lexicon = toLexicon(entries);
log(`${tags.length} tags, ${entries.entries.length} words, ${entries.tagSets.length} tag sets`);

/** Tags each sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as it will meet. */
function jackknife(folds) {
  const tagged = [];
  const words = new Words();
  for (let fold = 0; fold < folds; fold++) {
    const seen = sentences.filter((_, i) => i % folds !== fold);
    const built = buildLexicon(seen, tagOf, clusters);
    const foldLexicon = toLexicon(built);
    const weights = trainTagger(seen, tagOf, foldLexicon, built.openTags, { epochs: epochs.fold, bits: bits.tagger });
    const tagger = new Tagger(weights);
    for (let i = fold; i < sentences.length; i += folds) {
      load(words, sentences[i], foldLexicon);
      tagger.tag(words);
      tagged[i] = Uint8Array.from(words.tag.subarray(0, words.length));
    }
    log(`fold ${fold + 1} of ${folds} tagged`);
  }
  return tagged;
}

const tagger = trainTagger(sentences, tagOf, lexicon, entries.openTags, {
  epochs: epochs.tagger,
  bits: bits.tagger,
  log,
});
const tagged = jackknife(quick ? 4 : 10);
const parser = trainParser(sentences, tagged, lexicon, { epochs: epochs.parser, bits: bits.parser, log });
const { labels, candidates } = labelInventory(sentences);
const uposOf = new Uint8Array(128);
for (const [i, [upos]] of tags.entries()) uposOf[i] = uposTags.indexOf(upos);
const sets = Array.from({ length: 1024 }, () => Uint8Array.of(labels.indexOf('dep')));
for (const [pair, set] of candidates) sets[pair] = Uint8Array.from(set);
const labeler = trainLabeler(
  sentences,
  tagged,
  sentences.map((s) => s.heads),
  lexicon,
  { labels, candidates: sets, uposOf, rootLabel: labels.indexOf('root') },
  { epochs: epochs.labeler, bits: bits.labeler, log },
);

const roots = tags.map(() => [0, 1]);
for (const [s, { heads }] of sentences.entries()) {
  for (let i = 0; i < heads.length; i++) {
    roots[tagged[s][i]][1]++;
    if (heads[i] === heads.length) roots[tagged[s][i]][0]++;
  }
}
const header = {
  tags,
  labels,
  lexiconBits: 31 - Math.clz32(lexicon.keys.length),
  tagSets: entries.tagSets,
  openTags: entries.openTags,
  rootRank: Array.from({ length: 128 }, (_, t) =>
    t < tags.length ? Math.round((250 * roots[t][0]) / roots[t][1]) : 0,
  ),
  candidates,
  ...lemmaRules(sentences, tags, tagOf),
};
const bytes = weightsBytes(header, [
  ['tagger', tagger.table],
  ['parser', parser.table],
  ['labeler', labeler.table],
  ['lexicon', lexiconBytes(entries.entries)],
]);
log(`${output}: ${(writeWeights(output, bytes) / 1e6).toFixed(2)} MB`);
