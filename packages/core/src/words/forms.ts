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

/** By their last letter, since every word of a text is asked and most end in none of these letters. */
const byLastLetter = new Map<number, (readonly [ending: string, folded: string])[]>();
for (const pair of TWO_WAYS) {
  const last = lastLetter(pair[0]);
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), pair]);
}

function lastLetter(word: string): number {
  return word.charCodeAt(word.length - 1);
}

/**
 * One spelling for British and American forms, so that lists need only one of them.
 * The fold may join unlike words (`sense`, `sence`); both sides of a comparison are folded, so that does no harm.
 */
export function foldSpelling(word: string): string {
  const small = word.toLowerCase();
  // "Re-affirm" and "re-establish" are written in two ways as well.
  const lower = small.startsWith('re-') ? `re${small.slice(3)}` : small;
  for (const [ending, folded] of byLastLetter.get(lastLetter(lower)) ?? [])
    if (lower.endsWith(ending)) return lower.slice(0, -ending.length) + folded;
  return lower;
}

/** What a word is looked up by: its dictionary form, and where they differ the word as it stands and the singular. */
export interface Forms {
  lemma: string;
  word: string | null;
  /** Where the dictionary form is itself a plural ("troops"). */
  singular: string | null;
}

/** Words repeat, so their forms are remembered, with the dictionary form that they were made for; until there are so many. */
const remembered = new Map<string, { lemma: string; forms: Forms }>();
const MOST_REMEMBERED = 16_384;
/** Longer words are not remembered: V8 keeps them as windows on the text, which would then stay in memory. */
const LONGEST_REMEMBERED = 12;

export function formsOf({ lower, lemma }: Token): Forms {
  const known = remembered.get(lower);
  if (known !== undefined && known.lemma === lemma) return known.forms;
  const forms = formsOfWord(lower, lemma);
  if (lower.length > LONGEST_REMEMBERED || lemma.length > LONGEST_REMEMBERED) return forms;
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(lower, { lemma, forms });
  return forms;
}

function formsOfWord(text: string, entry: string): Forms {
  const lemma = foldSpelling(entry);
  const word = text === entry ? lemma : foldSpelling(text);
  return { lemma, word: word === lemma ? null : word, singular: lemma.endsWith('s') ? lemma.slice(0, -1) : null };
}
