/** From lists of fixed words to the regular expressions that find them; all of them linear in the text. */

/** Any of some words, the longest first, so that none hides behind a shorter one. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

/** At most this many words may stand in the place of a star. */
const STAR = '(?:\\S+\\s+){0,8}?';

/** A formula of `formulas.yml` as the source of a pattern: white space is free, `*` stands for a few words. */
export function formulaPattern(formula: string): string {
  return formula
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ \* /g, `,?\\s+${STAR}`)
    .replace(/ \*$/g, '(?:\\s+\\S+){0,8}?')
    .replace(/ /g, ',?\\s+');
}
