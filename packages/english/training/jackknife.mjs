// Tags and parses each sentence with a tagger and a parser that have not seen it, so that the next step learns from input
// as wrong as it will meet.
import { BeamSearch } from '../dist/beam-search.js';
import { Tagger } from '../dist/tagger.js';
import { chooseRoot } from '../dist/tree.js';
import { Words } from '../dist/words.js';
import { quantise } from './averaged.mjs';
import { buildLexicon, load, toLexicon } from './tags.mjs';
import { TableScorer, trainParser } from './train-parser.mjs';
import { trainTagger } from './train-tagger.mjs';

/** Gives the tags of each sentence, by `folds` taggers trained with `options`. */
export function jackknifeTags(sentences, folds, tagOf, clusters, options, log) {
  const tagged = [];
  const words = new Words();
  for (let fold = 0; fold < folds; fold++) {
    const seen = sentences.filter((_, i) => i % folds !== fold);
    const built = buildLexicon(seen, tagOf, clusters);
    const lexicon = toLexicon(built);
    const mean = trainTagger(seen, tagOf, lexicon, built.openTags, options);
    const open = built.openTags.map((set) => Uint8Array.from(set));
    const table = quantise(mean, 1).table;
    const tagger = new Tagger({ table, shift: 32 - options.bits, behind: Number.POSITIVE_INFINITY, lexicon, open });
    for (let i = fold; i < sentences.length; i += folds) {
      load(words, sentences[i], lexicon);
      tagger.tag(words);
      tagged[i] = Uint8Array.from(words.tag.subarray(0, words.length));
    }
    log(`fold ${fold + 1} of ${folds} tagged`);
  }
  return tagged;
}

/** Gives the governors of each sentence, by `folds` parsers trained with `options`. */
export function jackknifeTrees(sentences, folds, tagged, lexicon, uposOf, rootRank, options, log) {
  const trees = [];
  const words = new Words();
  for (let fold = 0; fold < folds; fold++) {
    const others = (_, i) => i % folds !== fold;
    const mean = trainParser(sentences.filter(others), tagged.filter(others), lexicon, uposOf, options);
    const parser = new BeamSearch(new TableScorer(quantise(mean, 1).table), options.beam, Number.POSITIVE_INFINITY);
    for (let i = fold; i < sentences.length; i += folds) {
      load(words, sentences[i], lexicon);
      words.tag.set(tagged[i]);
      words.classify(uposOf);
      parser.begin(words);
      while (!parser.done) parser.step(words);
      trees[i] = new Int32Array(words.length);
      parser.configurations.heads(parser.kept[0], trees[i]);
      chooseRoot(words, trees[i], rootRank);
    }
    log(`fold ${fold + 1} of ${folds} parsed`);
  }
  return trees;
}
