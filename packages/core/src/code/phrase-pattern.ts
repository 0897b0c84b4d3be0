/** Eats the phrases of a code; gives the pattern that finds them in a text, and tells whether the text denies what they say. */

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** Finds any of the phrases as whole words, over line ends; of two at one place the longer. Global, so that all can be found. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(ESCAPED, '\\$&').replace(/'/g, "['’]").replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}-])(?:${alternatives.join('|')})(?![\\p{L}-])`, 'giu');
}

const DENIAL = /\b(?:not|no|never|nor|neither|without|none|nobody|cannot)\b[^,;:.]{0,60}$/i;

/** Whether what stands before a phrase in its sentence denies it: "shall *not* station forces". */
export function denied(before: string): boolean {
  return DENIAL.test(before.slice(-80));
}
