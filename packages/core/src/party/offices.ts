/** Eats words of a text; says which noun of office stands there, by `data/party/offices.yml`. */
import { officeRows, officeWords } from '../generated/people.js';
import { fold } from './fold.js';
import type { NameWord } from './name-words.js';

export interface OfficeNoun {
  /** The post as the data call it, or null for a noun such as "officials" that names none. */
  office: string | null;
  /** "Ambassador to X", "envoy for X": X is the host. */
  abroad: boolean;
  /** Stands for a group whose name goes before it, but for no state: "rebels". */
  ofGroups: boolean;
}

const LONGEST = 7;

const joined = (phrase: string): string => fold(phrase).replace(/-/g, ' ');

const nouns = new Map<string, OfficeNoun>();
for (const { office, words, abroad } of officeRows)
  for (const word of words) if (!nouns.has(joined(word))) nouns.set(joined(word), { office, abroad, ofGroups: false });
for (const word of officeWords.bodies)
  if (!nouns.has(joined(word))) nouns.set(joined(word), { office: null, abroad: false, ofGroups: false });
for (const word of officeWords.fighters)
  if (!nouns.has(joined(word))) nouns.set(joined(word), { office: null, abroad: false, ofGroups: true });

/** The words that such a noun may end with, so that most words are passed over. */
const lastWords = new Set([...nouns.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const nounWords = new Set([...nouns.keys()].flatMap((phrase) => phrase.split(' ')));
const titles = new Set(officeWords.titles.map(joined));

/** Words that may stand between a nationality and a noun of office. */
export const betweenWords: ReadonlySet<string> = new Set(officeWords.before.map(joined));
/** Words that part a person from the party. */
export const partingWords: ReadonlySet<string> = new Set(officeWords.not.map(joined));

/** The longest noun of office whose last word is `last`, not reaching before word `first`; with its first word. */
export function officeEndingAt(
  words: readonly NameWord[],
  last: number,
  first = 0,
): { noun: OfficeNoun; from: number } | null {
  if (!lastWords.has(words[last]?.key ?? '')) return null;
  let best: { noun: OfficeNoun; from: number } | null = null;
  let phrase = '';
  for (let from = last; from >= first && from > last - LONGEST; from--) {
    const word = words[from];
    if (word === undefined || (from < last && words[from + 1]?.gap !== '')) break;
    phrase = phrase === '' ? word.key : `${word.key} ${phrase}`;
    const noun = nouns.get(phrase);
    if (noun !== undefined) best = { noun, from };
  }
  return best;
}

/** Whether the word is one that makes the next name a person's: "Mr.", "General". */
export function isTitle(word: NameWord): boolean {
  return titles.has(word.key);
}

/** Whether the word may belong to a title or a noun of office: "Foreign", "Minister". */
export function isOfOffice(word: NameWord): boolean {
  return titles.has(word.key) || betweenWords.has(word.key) || nounWords.has(word.key);
}
