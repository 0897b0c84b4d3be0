/** Eats a text and stretches of it; leaves out the days of sources that are cited in brackets: "(Daily Herald, January 31)". */

const CITED = /\((?:[^()\n]{0,80};\s)?\p{Lu}[^();\n]{1,50},\s$/u;
const LONGEST = 140;

/** One such bracket may tell a place and its day, "(Geneva, January 31)"; an analyst who cites does so again and again. */
const FEWEST = 3;

/** The stretches without those that are days of sources. */
export function withoutCitations<T extends { start: number; end: number }>(
  text: string,
  stretches: readonly T[],
): readonly T[] {
  const own = stretches.filter((stretch) => !isCitation(text, stretch));
  return stretches.length - own.length < FEWEST ? stretches : own;
}

function isCitation(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^[);]/.test(text.slice(end, end + 1)) && CITED.test(text.slice(Math.max(0, start - LONGEST), start));
}
