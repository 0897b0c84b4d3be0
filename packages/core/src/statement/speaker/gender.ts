/** Eats a title, a noun or a given name; tells whether it is a man's, a woman's or anybody's, from the word lists. */
import {
  bodyWords,
  femaleNames,
  femaleNouns,
  femaleTitles,
  maleNames,
  maleNouns,
  maleTitles,
  personNouns,
} from '../../generated/speakers.js';

export type Gender = 'male' | 'female';

const lookup = (male: readonly string[], female: readonly string[]): ReadonlyMap<string, Gender> =>
  new Map([...male.map((word) => [word, 'male'] as const), ...female.map((word) => [word, 'female'] as const)]);

const titles = lookup(maleTitles, femaleTitles);
const nouns = lookup(maleNouns, femaleNouns);
const names = lookup(maleNames, femaleNames);
const persons = new Set(personNouns);
const bodies = new Set(bodyWords);

/** In small letters, and without the full stop of an abbreviation. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

export const genderOfTitle = (word: string): Gender | null => titles.get(plain(word)) ?? null;
export const genderOfNoun = (word: string): Gender | null => nouns.get(plain(word)) ?? null;
export const genderOfName = (word: string): Gender | null => names.get(plain(word)) ?? null;

/** Whether the noun is one for people, in its singular. */
export function isPersonNoun(lemma: string): boolean {
  const word = plain(lemma);
  return persons.has(word) || nouns.has(word);
}

/** Whether a capitalised word makes the name it ends or begins that of a body, a place or a text. */
export const isBodyWord = (word: string): boolean => bodies.has(plain(word));

export function genderOfPronoun(pronoun: string): Gender | null {
  if (/^(he|him|his|himself)$/i.test(pronoun)) return 'male';
  return /^(she|her|hers|herself)$/i.test(pronoun) ? 'female' : null;
}
