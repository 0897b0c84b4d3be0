/** The words of some ranges of a text, as they are shown: without the markup between them, and with `…` where other words stand there. */
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';
import { articleText, gapOf, holdsWords } from './article-text.js';

/** White space is folded, nothing else is changed; ranges that reach outside the article give what lies inside it. */
export function wordsAt(reading: Pick<Reading, 'text' | 'article'>, ranges: readonly Range[]): string {
  let words = '';
  let before: number | null = null;
  for (const [start, end] of ranges) {
    if (before !== null) words += holdsWords(reading, before, start) ? ' … ' : gapOf(reading.text.slice(before, start));
    words += articleText(reading, start, end);
    before = end;
  }
  return words.replace(/\s+/g, ' ').trim();
}
