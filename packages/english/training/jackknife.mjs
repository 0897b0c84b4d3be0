// Tags each sentence with a tagger that has not seen it, so that the parser learns from tags as wrong as it will meet.
import { Tagger } from '../dist/tagger.js';
import { Words } from '../dist/words.js';
import { quantise } from './averaged.mjs';
import { buildLexicon, load, toLexicon } from './tags.mjs';
import { trainTagger } from './train-tagger.mjs';

/** Gives the tags of each sentence, by `folds` taggers trained with `options`. */
export function jackknife(sentences, folds, tagOf, clusters, options, log) {
  const tagged = [];
  const words = new Words();
  for (let fold = 0; fold < folds; fold++) {
    const seen = sentences.filter((_, i) => i % folds !== fold);
    const built = buildLexicon(seen, tagOf, clusters);
    const lexicon = toLexicon(built);
    const mean = trainTagger(seen, tagOf, lexicon, built.openTags, options);
    const open = Uint8Array.from(built.openTags);
    const tagger = new Tagger({ table: quantise(mean, 1).table, shift: 32 - options.bits, lexicon, open });
    for (let i = fold; i < sentences.length; i += folds) {
      load(words, sentences[i], lexicon);
      tagger.tag(words);
      tagged[i] = Uint8Array.from(words.tag.subarray(0, words.length));
    }
    log(`fold ${fold + 1} of ${folds} tagged`);
  }
  return tagged;
}
