/** Keeps ranges to the article: what is between its stretches is markup or furniture of the page, and no words of anybody. */
import type { Range } from './range.js';

/** The parts of `ranges` that lie in `article`; both ascending and disjoint. Parts without a word are left out. */
export function within(ranges: readonly Range[], article: readonly Range[], text: string): Range[] {
  const parts: Range[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    while (at < article.length && (article[at]?.[1] ?? 0) <= start) at++;
    for (let i = at; i < article.length; i++) {
      const [from, to] = article[i] ?? [end, end];
      if (from >= end) break;
      const part: Range = [Math.max(start, from), Math.min(end, to)];
      if (text.slice(part[0], part[1]).trim() !== '') parts.push(part);
    }
  }
  return parts;
}
