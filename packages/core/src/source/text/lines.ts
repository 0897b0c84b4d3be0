/** From a text to its lines that hold anything, each with what can be said of it alone. */
import { FIGURE, kindAt, LETTER, MARK, UNSPACED } from './character.js';

export interface Line {
  /** Offsets without the space around; UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For comparing: lower case, straight quotation marks, single spaces, no bullet before and no mark after. */
  readonly folded: string;
  readonly words: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
  /** Whether it is a list item or a numbered point. */
  readonly item: boolean;
  /** Whether it ends as sentences do. */
  readonly closed: boolean;
}

/** A text of more lines is a table or a log; its lines would not fit into memory one by one. */
export const MOST_LINES = 100_000;
/** Of a longer line only the beginning is folded and counted: a paragraph is a paragraph. */
const LONGEST = 2_000;

const ITEM = /^(?:[-*•–—+·▪◦●]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlIVXL]{1,5})[.)](?:\s|$))/u;
const BULLET = /^[\s*•·▪◦●+–—-]+/u;
const CLOSED = /[.!?…。！？]['"”’»)\]]{0,3}$/u;
/** Most lines have none of these, and a look costs less than a replacement. */
const QUOTATION = /[‘’`´“”«»„]/;
/** Single spaces match nothing, as most are. */
const SPACE = /\s{2,}|[^\S ]/g;
const TRAILING = /[\s.:;,…>|»]/;
/** What holds the parts of a word together. */
const WITHIN_WORD = "'’.-";

export function fold(text: string): string {
  let folded = text.slice(0, LONGEST).toLowerCase();
  if (QUOTATION.test(folded)) folded = folded.replace(/[‘’`´]/g, "'").replace(/[“”«»„]/g, '"');
  folded = folded.replace(SPACE, ' ').replace(BULLET, '');
  let end = folded.length;
  while (end > 0 && TRAILING.test(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

/** Of scripts that write without spaces, two signs count as a word. */
export function countWords(text: string): number {
  const length = Math.min(text.length, LONGEST);
  let words = 0;
  let unspaced = 0;
  let within = false;
  for (let at = 0; at < length; at++) {
    const kind = kindAt(text, at);
    if ((kind & UNSPACED) !== 0) unspaced++;
    if ((kind & (LETTER | FIGURE)) !== 0) {
      if (!within) words++;
      within = true;
    } else if (within) within = (kind & MARK) !== 0 || WITHIN_WORD.includes(text.charAt(at));
  }
  return unspaced > 4 ? Math.floor(unspaced / 2) : words;
}

/** What is costly to say is said only when asked, since most lines are plainly prose. */
class TextLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly afterBlank: boolean;
  readonly item: boolean;
  readonly closed: boolean;
  private foldedText: string | null = null;
  private wordCount = -1;

  constructor(text: string, start: number, afterBlank: boolean) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
    this.afterBlank = afterBlank;
    this.item = ITEM.test(text);
    this.closed = CLOSED.test(text.slice(-8));
  }

  get folded(): string {
    this.foldedText ??= fold(this.text);
    return this.foldedText;
  }

  get words(): number {
    if (this.wordCount < 0) this.wordCount = countWords(this.text);
    return this.wordCount;
  }
}

/** The lines in order, or null where there are more than can be looked at. */
export function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  let afterBlank = false;
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    const raw = text.slice(at, stop);
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterBlank = true;
    } else {
      if (lines.length >= MOST_LINES) return null;
      lines.push(new TextLine(trimmed, at + raw.indexOf(trimmed), afterBlank));
      afterBlank = false;
    }
    at = stop + 1;
  }
  return lines;
}
