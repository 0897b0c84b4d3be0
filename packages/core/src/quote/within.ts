/** Keeps ranges to the article: what is between its stretches is markup or furniture of the page, and no words of anybody. */
import type { Range } from './range.js';

/** The parts of `ranges` that lie in `article`, without space at their ends; both ascending and disjoint. */
export function within(ranges: readonly Range[], article: readonly Range[], text: string): Range[] {
  const parts: Range[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    while (at < article.length && (article[at]?.[1] ?? 0) <= start) at++;
    for (let i = at; i < article.length; i++) {
      const [from, to] = article[i] ?? [end, end];
      if (from >= end) break;
      const words = text.slice(Math.max(start, from), Math.min(end, to));
      const first = Math.max(start, from) + words.length - words.trimStart().length;
      const length = words.trim().length;
      if (length > 0) parts.push([first, first + length]);
    }
  }
  return parts;
}
