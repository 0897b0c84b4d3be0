/**
 * From a source to what a reader of sentences needs: its text with everything but the article and its markup blanked out,
 * so that every offset holds, and the ranges with the gaps closed that markup alone had made in a sentence.
 */
import type { Range } from '../quote/range.js';
import { frontMatterOf } from './markdown/front-matter.js';
import { maskMarkdown } from './markdown/mask.js';
import type { Source } from './source.js';

export interface Readable {
  /** As long as the source's text. */
  text: string;
  /** Ascending, disjoint; a sentence may cross a link or a tag, but no paragraph that is not of the article. */
  ranges: Range[];
}

const BLOCK_TAG = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|td|th|table|blockquote|section|article|figure|figcaption|hr)\b/iu;
const ESCAPED = /\\([\\`*_{}[\]()#+.!<>-])/gu;

/** Whether a gap is only markup within a line: a link's target, a tag of emphasis. */
function isInline(gap: string, masked: string): boolean {
  return masked.trim() === '' && !BLOCK_TAG.test(gap) && (gap.match(/\n/gu)?.length ?? 0) < 2;
}

/** Markdown without its marks; escaped signs change places with their backslash, so that the words stay whole. */
function unmarked(text: string): string {
  const { view } = maskMarkdown(text, frontMatterOf(text)?.end ?? 0);
  return view.replace(ESCAPED, '$1 ');
}

/** Signs without width beside a blank, with which agencies mark their copies; a word that begins with one is no word to a reader. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/u;
const BESIDE_BLANK = /(?<=\s)[\u200b-\u200d\u2060\ufeff]+|[\u200b-\u200d\u2060\ufeff]+(?=\s)/gu;

function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(BESIDE_BLANK, (signs) => ' '.repeat(signs.length)) : text;
}

export function readableOf(source: Pick<Source, 'text' | 'article' | 'format'>): Readable {
  if (source.format !== 'markdown') return { text: withoutInvisible(source.text), ranges: [...source.article] };
  const masked = withoutInvisible(unmarked(source.text));
  const ranges: [start: number, end: number][] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of source.article) {
    const last = ranges.at(-1);
    const closed = last !== undefined && isInline(source.text.slice(last[1], start), masked.slice(last[1], start));
    if (closed) last[1] = end;
    else ranges.push([start, end]);
    parts.push(masked.slice(at, start).replace(/[^\n]/g, ' '), masked.slice(start, end));
    at = end;
  }
  parts.push(masked.slice(at).replace(/[^\n]/g, ' '));
  return { text: parts.join(''), ranges };
}
