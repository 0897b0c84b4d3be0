// Trains the English engine from the UD treebanks and writes weights/english.casus. Run after a build, with the shared
// folder, for its bench/ud:
//   node packages/english/training/train.mjs ../shared
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uposTags } from '../dist/token.js';
import { quantise, together } from './averaged.mjs';
import { jackknifeTags, jackknifeTrees } from './jackknife.mjs';
import { lemmaRules } from './lemma-rules.mjs';
import { buildLexicon, labelInventory, rootRanks, tagInventory, toLexicon } from './tags.mjs';
import { trainLabeler } from './train-labeler.mjs';
import { trainParser } from './train-parser.mjs';
import { trainTagger } from './train-tagger.mjs';
import { readTreebank } from './treebank.mjs';
import { lexiconBytes, moveBytes, weightsBytes, writeWeights } from './weights-file.mjs';
import { wordClasses } from './word-classes.mjs';

const shared = process.argv[2] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const output = process.argv[3] ?? fileURLToPath(new URL('../weights/english.casus', import.meta.url));
const log = (line) => console.log(`${(process.uptime() / 60).toFixed(1)} min  ${line}`);

// Chosen on the dev parts of both treebanks, with training on the other parts alone; then those are learned from as well.
const folds = { tags: 8, trees: 4 };
const tagging = { epochs: 8, bits: 20, margin: 8, dropout: 0.4, minUpdates: 3 };
const parsing = { epochs: 9, beam: 4, margin: 40, minUpdates: 2 };
const labelling = { epochs: 6, bits: 21, margin: 60, minUpdates: 3 };
/** How many of 127 steps each weight is rounded to, for the sake of the file's size. */
const steps = { tagger: 8, parser: 16, labeler: 8 };
const seeds = [1, 2, 3, 4, 5];
/** How far behind the best a configuration may be, in the parser's rounded steps, to be kept while reading. */
const gap = 50;
/** The same for tags and labels after each round of their features, in their rounded steps. */
const behind = 50;

const sentences = ['ewt-train', 'gum-train', 'ewt-dev', 'gum-dev'].flatMap((name) =>
  readTreebank(join(shared, 'bench/ud', `${name}.conllu.gz`)),
);
const { tags, tagOf } = tagInventory(sentences);
log(`${sentences.length} sentences, ${tags.length} tags`);
const clusters = wordClasses();
const entries = buildLexicon(sentences, tagOf, clusters);
const lexicon = toLexicon(entries);
log(`${entries.entries.length} words, ${entries.tagSets.length} tag sets`);
const uposOf = new Uint8Array(128);
for (const [i, [upos]] of tags.entries()) uposOf[i] = uposTags.indexOf(upos);

const tagger = table('tagger', (seed) =>
  trainTagger(sentences, tagOf, lexicon, entries.openTags, { ...tagging, seed, log }),
);
const tagged = jackknifeTags(sentences, folds.tags, tagOf, clusters, { ...tagging, epochs: 5 }, log);
const roots = rootRanks(sentences, tagged, tags.length);
const trees = jackknifeTrees(sentences, folds.trees, tagged, lexicon, uposOf, roots, { ...parsing, epochs: 5 }, log);
const { labels, candidates, sets } = labelInventory(sentences, tags, tagged);
const setup = { labels, candidates: sets, uposOf, rootLabel: labels.indexOf('root') };
const goldTrees = sentences.map((s) => s.heads);
const labeler = table('labeler', (seed) =>
  trainLabeler(sentences, tagged, [goldTrees, trees], lexicon, setup, { ...labelling, seed, log }),
);
const parser = table('parser', (seed) => trainParser(sentences, tagged, lexicon, uposOf, { ...parsing, seed, log }));

const header = {
  tags,
  labels,
  beam: parsing.beam,
  gap,
  behind,
  lexiconBits: 31 - Math.clz32(lexicon.keys.length),
  tagSets: entries.tagSets,
  openTags: entries.openTags,
  rootRank: [...roots],
  candidates,
  ...lemmaRules(sentences, tags, tagOf),
};
const sections = [
  // The parser's first, at an even place, since its rows are read two bytes at a time.
  ['parser', moveBytes(parser)],
  ['tagger', tagger],
  ['labeler', labeler],
  ['lexicon', lexiconBytes(entries.entries)],
];
const bytes = weightsBytes(header, sections);
log(`${output}: ${(writeWeights(output, bytes) / 1e6).toFixed(2)} MB`);

/** The mean of a training with each seed, in eight bits. */
function table(name, train) {
  const { table: weights, used, seen } = quantise(together(seeds, train), steps[name]);
  log(`${name}: ${used} weights of ${seen}`);
  return weights;
}
