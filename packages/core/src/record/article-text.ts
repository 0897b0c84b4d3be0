/** The words of the article between two offsets, without the markup and furniture that the article leaves out. */
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';

export function articleText({ text, article }: Pick<Reading, 'text' | 'article'>, from: number, to: number): string {
  let words = '';
  let before: number | null = null;
  for (const [start, end] of partsBetween(article, from, to)) {
    if (before !== null) words += gapOf(text.slice(before, start));
    words += text.slice(start, end);
    before = end;
  }
  return words;
}

/** Whether any word of the article stands between two offsets. */
export function holdsWords({ text, article }: Pick<Reading, 'text' | 'article'>, from: number, to: number): boolean {
  return partsBetween(article, from, to).some(([start, end]) => text.slice(start, end).trim() !== '');
}

/** What is left of markup: the space or the line end in it, if there is one. */
export function gapOf(markup: string): string {
  return markup.includes('\n') ? '\n' : /\s/.test(markup) ? ' ' : '';
}

/** The stretches of the article that reach between two offsets, cut to them. */
function partsBetween(article: readonly Range[], from: number, to: number): Range[] {
  let low = 0;
  let high = article.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article[middle]?.[1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const parts: Range[] = [];
  for (let i = low; i < article.length; i++) {
    const [start, end] = article[i] ?? [to, to];
    if (start >= to) break;
    parts.push([Math.max(start, from), Math.min(end, to)]);
  }
  return parts;
}
