/** Drops a month, season or reference whose tag says that it is another word: "may" and "march" as verbs, "fall" likewise. */
import type { Words } from '../../scan/words.js';
import type { Sentence } from '../../token.js';
import type { Match } from '../meaning.js';
import { tokenAt } from '../sentence-index.js';

/** One-word expressions that are also verbs or nouns of another sense, and the tags that make them so. */
const others = new Map<string, readonly string[]>([
  ['may', ['AUX', 'VERB']],
  ['march', ['VERB']],
  ['spring', ['VERB']],
  ['fall', ['VERB']],
  ['current', ['NOUN']],
]);

export function dropTagged(words: Words, matches: readonly Match[], sentences: readonly Sentence[]): Match[] {
  if (sentences.length === 0) return [...matches];
  return matches.filter(({ from, to }) => {
    const tags = to === from + 1 ? others.get(words.word(from)) : undefined;
    if (tags === undefined) return true;
    const place = tokenAt(sentences, words.starts[from]);
    return place === undefined || !tags.includes(place.sentence.tokens[place.index].upos);
  });
}
