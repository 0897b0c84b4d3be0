/**
 * From a Markdown text to the same text with its markup blanked out, so that what is left reads as prose and every
 * offset holds; beside it, what of the markup is no text at all and is cut out of the article.
 */
import type { Range } from '../../quote/range.js';

export interface Masked {
  /** As long as the text; markup has become spaces, block tags line breaks. */
  view: string;
  /** Link targets and brackets, pictures, tags, comments: ascending, disjoint. */
  cuts: Range[];
}

const LONGEST_TAG = 400_000;
const LONGEST_TARGET = 2_000;
/** After so many brackets that never close, the text is no Markdown. */
const MOST_FAILURES = 5_000;
/** No link is nested in so many brackets. */
const MOST_OPEN = 1_000;
/** More marks than any document has; each is remembered until the end. */
const MOST_MARKS = 400_000;
const BLOCK =
  /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|section|article|aside|header|footer|nav|main|hr|form|center|pre)\b/iu;
const RAW = /^<(script|style|svg|noscript|iframe)\b/iu;
const TAG = /^<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<]*)?\/?|![a-z][^<]*|https?:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iu;
/** Pages mark the place of a report as its own element; it is no part of the first sentence. */
const DATELINE_TAG =
  /^<(span|b|strong|em)\s[^<>]*class=["'][^"']*(?:dateline|location)[^"']*["'][^<>]*>[^<]{0,80}<\/\1>/iu;
const LONGEST_DATELINE = 120;
const SHORTCODE = /^[ \t]*\[\/?[a-z]+(?:_[a-z]+)*_?\d*(?:\s[^\]\n]{0,300})?\][ \t]*$/gmu;
const HEADING = /^ {0,3}(?:#{1,6}(?=\s)|#{2,6}(?=\p{L}))/gmu;
const HEADING_END = /[ \t]#+[ \t]*$/gmu;
const QUOTE = /^[ \t]{0,3}>+[ \t]?/gmu;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+<?(?:https?:|\/|#|mailto:)\S*.*$/gmu;
const FENCE = /^ {0,3}(?:```|~~~).*$/gmu;
const INVISIBLE = /&(?:nbsp|#13|#160|#xa0|#8203|zwnj|shy);/giu;
const EMPHASIS =
  /(?:\*{1,3}|~~)(?=\S)|(?<=\S)(?:\*{1,3}|~~)|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu;

class Mask {
  readonly cuts: [start: number, end: number][] = [];
  private readonly parts: { start: number; end: number; by: string }[] = [];

  constructor(private readonly text: string) {}

  blank(start: number, end: number): void {
    if (this.parts.length > MOST_MARKS) return;
    this.parts.push({ start, end, by: this.text.slice(start, end).replace(/[^\n\r]/g, ' ') });
  }

  cut(start: number, end: number, breaksLine = false): void {
    if (this.parts.length > MOST_MARKS) return;
    const by = this.text.slice(start, end).replace(/[^\n\r]/g, ' ');
    this.parts.push({ start, end, by: breaksLine ? `\n${by.slice(1)}` : by });
    this.cuts.push([start, end]);
  }

  /** Where two overlap, the longer one hides the other. */
  done(): Masked {
    const text: string[] = [];
    let at = 0;
    for (const { start, end, by } of [...this.parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      text.push(this.text.slice(at, from), by.slice(from - start));
      at = end;
    }
    text.push(this.text.slice(at));
    return { view: text.join(''), cuts: merged([...this.cuts]) };
  }
}

function merged(ranges: [start: number, end: number][]): Range[] {
  const sorted = ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: [start: number, end: number][] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** What opens a comment or a script and never closes it is looked for once only, or a hostile text would take hours. */
class Closings {
  private readonly missing = new Set<string>();

  constructor(private readonly text: string) {}

  after(closing: string, at: number): number {
    if (this.missing.has(closing)) return -1;
    const found = this.text.indexOf(closing, at);
    if (found < 0) this.missing.add(closing);
    return found;
  }
}

function maskTags(text: string, mask: Mask): void {
  const closings = new Closings(text);
  let close = -1;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const next = text.indexOf('<', at + 1);
    let end = -1;
    if (text.startsWith('<!--', at)) {
      const closing = closings.after('-->', at + 4);
      end = closing < 0 ? -1 : closing + 3;
    } else {
      if (close < at) close = closings.after('>', at);
      if (close > at && close - at < LONGEST_TAG && (next < 0 || next > close)) {
        const tag = text.slice(at, close + 1);
        if (TAG.test(tag)) end = close + 1;
        const raw = end > 0 ? RAW.exec(tag)?.[1] : undefined;
        const closing = raw === undefined || tag.endsWith('/>') ? -1 : closings.after(`</${raw}`, end);
        if (closing > 0) end = closing;
      }
    }
    const dateline = end > 0 ? DATELINE_TAG.exec(text.slice(at, end + LONGEST_DATELINE))?.[0] : undefined;
    if (dateline !== undefined) end = at + dateline.length;
    if (end > 0) mask.cut(at, end, BLOCK.test(text.slice(at, at + 20)));
    at = end > 0 ? text.indexOf('<', end) : next;
  }
}

/** The offset behind the bracket that closes a link's target, or -1; targets in angle brackets may hold anything. */
function targetEnd(text: string, open: number): number {
  let depth = 1;
  const limit = Math.min(text.length, open + LONGEST_TARGET);
  for (let i = open + 1; i < limit; i++) {
    const sign = text[i];
    if (sign === '\n' && text[i + 1] === '\n') return -1;
    if (sign === '\\') i++;
    else if (sign === '<') {
      const close = text.slice(i, limit).indexOf('>');
      if (close > 0) i += close;
    } else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i + 1;
  }
  return -1;
}

function maskLinks(text: string, mask: Mask): void {
  const opened: number[] = [];
  let failures = 0;
  for (let at = 0; at < text.length && failures < MOST_FAILURES; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '\n' && text[at + 1] === '\n') opened.length = 0;
    else if (sign === '[') {
      if (opened.length >= MOST_OPEN) opened.length = 0;
      opened.push(at);
    } else if (sign === ']') {
      const open = opened.pop();
      if (text[at + 1] !== '(') continue;
      // The bracket that opened may be lost, yet an address in round brackets behind it is still no text.
      if (open === undefined && !/^(?:https?:|\/|<)/u.test(text.slice(at + 2, at + 10))) continue;
      const end = targetEnd(text, at + 1);
      if (end < 0) {
        failures++;
        continue;
      }
      if (open !== undefined && text[open - 1] === '!') mask.cut(open - 1, end);
      else {
        if (open !== undefined) mask.cut(open, open + 1);
        mask.cut(at, end);
      }
      at = end - 1;
    }
  }
}

/** `from` is where the front matter ends; all before it is cut. */
export function maskMarkdown(text: string, from: number): Masked {
  const mask = new Mask(text);
  if (from > 0) mask.cut(0, from);
  maskTags(text, mask);
  maskLinks(text, mask);
  // On a line that holds tags as well, a shortcode stands alone only once they are gone.
  const untagged = mask.done().view;
  for (const pattern of [SHORTCODE, DEFINITION, FENCE, INVISIBLE]) {
    for (const match of untagged.matchAll(pattern)) mask.cut(match.index, match.index + match[0].length);
  }
  for (const pattern of [HEADING, HEADING_END, QUOTE, EMPHASIS]) {
    for (const match of text.matchAll(pattern)) {
      // The bullet of a list stays: it tells an item from a paragraph.
      const bullet =
        match[0] === '*' &&
        /\s/u.test(text[match.index + 1] ?? ' ') &&
        /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, match.index - 20), match.index));
      if (!bullet) mask.blank(match.index, match.index + match[0].length);
    }
  }
  return mask.done();
}
