/** Joins two lines of print: a word parted at the line's end becomes one again, a compound keeps its hyphen. */

const WORD = /\p{L}+(?:[-‐‑]\p{L}+)*/gu;
const PARTED = /(\p{L}+)[-‐\u00ad]$/u;
const REST = /^\p{Ll}+/u;

/**
 * All words that stand whole in the document, lower case: what the document itself writes decides how to join. The two
 * halves of a word that a line's end parted are no words.
 */
export function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  let afterHyphen = false;
  for (const line of lines) {
    const parted = PARTED.exec(line.slice(-60));
    const end = parted === null ? line.length : line.length - parted[0].length;
    for (const match of line.matchAll(WORD)) {
      if (match.index >= end || (afterHyphen && match.index === 0)) continue;
      words.add(match[0].toLowerCase());
    }
    afterHyphen = parted !== null;
  }
  return words;
}

export function joinWords(above: string, below: string, vocabulary: ReadonlySet<string>): string {
  const parted = PARTED.exec(above.slice(-60));
  const rest = REST.exec(below);
  if (parted === null || rest === null) {
    // A dash or a slash at the end of a line has its own space or none: "cease-" before "Fire", "and/" before "or".
    return /[-‐/]$/u.test(above) && /^\p{L}/u.test(below) ? above + below : `${above} ${below}`;
  }
  const first = (parted[1] ?? '').toLowerCase();
  const second = rest[0].toLowerCase();
  const soft = above.endsWith('\u00ad');
  const twoWords = first.length > 2 && second.length > 2 && vocabulary.has(first) && vocabulary.has(second);
  const compound = vocabulary.has(`${first}-${second}`) || twoWords;
  const keep = !soft && compound && !vocabulary.has(first + second);
  return above.slice(0, keep ? undefined : -1) + below;
}
