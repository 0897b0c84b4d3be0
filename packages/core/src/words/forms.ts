/** Eats a word or a token; gives the forms that lists of phrases know it by, in one spelling. */
import type { Token } from '@casus/english';

/** Endings that are spelled in two ways, and the one that both are folded to. */
const TWO_WAYS: readonly (readonly [ending: string, folded: string])[] = [
  ['ize', 'ise'],
  ['ized', 'ised'],
  ['izes', 'ises'],
  ['izing', 'ising'],
  ['ization', 'isation'],
  ['izations', 'isations'],
  ['ense', 'ence'],
  ['our', 'or'],
  ['ogramme', 'ogram'],
];

/** By their last two letters, since every word of a text is asked and most end in none of these. */
const byLastLetters = new Map<number, (readonly [ending: string, folded: string])[]>();
for (const pair of TWO_WAYS) {
  const last = lastLetters(pair[0]);
  byLastLetters.set(last, [...(byLastLetters.get(last) ?? []), pair]);
}

function lastLetters(word: string): number {
  const { length } = word;
  return length < 2 ? 0 : word.charCodeAt(length - 2) * 65536 + word.charCodeAt(length - 1);
}

/**
 * One spelling for British and American forms, so that lists need only one of them.
 * The fold may join unlike words (`sense`, `sence`); both sides of a comparison are folded, so that does no harm.
 */
export function foldSpelling(word: string): string {
  return foldLower(word.toLowerCase());
}

/** `foldSpelling` of a word in lower case. */
function foldLower(word: string): string {
  // "Re-affirm" and "re-establish" are written in two ways as well.
  const lower = word.length > 3 && word.startsWith('re-') ? `re${word.slice(3)}` : word;
  for (const [ending, folded] of byLastLetters.get(lastLetters(lower)) ?? NO_ENDINGS)
    if (lower.endsWith(ending)) return lower.slice(0, -ending.length) + folded;
  return lower;
}

const NO_ENDINGS: readonly (readonly [ending: string, folded: string])[] = [];

/** What a word is looked up by: its dictionary form, and where they differ the word as it stands and the singular. */
export interface Forms {
  lemma: string;
  word: string | null;
  /** Where the dictionary form is itself a plural ("troops"). */
  singular: string | null;
}

export function formsOf({ text, lower, lemma: entry }: Token): Forms {
  const folded = foldLower(lower);
  // Most words are their own dictionary form, and names keep their capitals in it.
  if (entry === text || entry === lower) return { lemma: folded, word: null, singular: singularOf(folded) };
  const lemma = foldSpelling(entry);
  return { lemma, word: folded === lemma ? null : folded, singular: singularOf(lemma) };
}

function singularOf(lemma: string): string | null {
  return lemma.endsWith('s') ? lemma.slice(0, -1) : null;
}
