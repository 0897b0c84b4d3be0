/**
 * Eats a range of the text and gives the stretches that no sentence crosses: paragraphs, headings, list items. A blank line
 * always ends a stretch; a single newline ends one unless the line was wrapped for want of room.
 */
import { isDigit, isLetter, isSpace, isUpper } from './character.js';
import type { Spans } from './spans.js';

/** Lines longer than this are whole paragraphs, not wrapped ones. */
const widestWrap = 140;
/** Blocks narrower than this are lists of headings, not wrapped prose. */
const narrowestWrap = 40;

interface Line {
  /** Where the line itself begins, before its indent; what room it had is told from here. */
  from: number;
  start: number;
  /** One past the last unit that is not a space. */
  end: number;
}

/** Pushes the stretches of `text[start, end)`, ascending and disjoint, without the space around them. */
export function stretches(text: string, start: number, end: number, out: Spans): void {
  let block: Line[] = [];
  let i = start;
  while (i < end) {
    let j = i;
    while (j < end && !isLineEnd(text.charCodeAt(j))) j++;
    let first = i;
    let last = j;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first === last) {
      divide(text, block, out);
      block = [];
    } else block.push({ from: i, start: first, end: last });
    // "\r\n" is one line end, or every Windows line would be followed by a blank one.
    i = text.charCodeAt(j) === 13 && text.charCodeAt(j + 1) === 10 ? j + 2 : j + 1;
  }
  divide(text, block, out);
}

function isLineEnd(c: number): boolean {
  return c === 10 || c === 13 || c === 12 || c === 0x85 || c === 0x2028 || c === 0x2029;
}

function divide(text: string, block: readonly Line[], out: Spans): void {
  if (block.length === 0) return;
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.from);
  let start = block[0].start;
  for (let k = 0; k + 1 < block.length; k++) {
    if (continues(text, block[k], block[k + 1], width)) continue;
    out.push(start, block[k].end);
    start = block[k + 1].start;
  }
  out.push(start, block[block.length - 1].end);
}

/** Whether the sentence may run on from `line` to `next`, in a block whose longest line has `width` units. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (opensItem(text, next) && !awaitsNumber(text, line, next)) return false;
  const first = text.charCodeAt(next.start);
  const last = text.charCodeAt(line.end - 1);
  const length = line.end - line.from;
  if (isLetter(first) && !isUpper(first) && last !== 46 && !isHeadingMark(text, line)) return true;
  if (last === 44) return true;
  if (width > widestWrap || width < narrowestWrap) return false;
  let word = next.start;
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++;
  // The line was wrapped if the next line's first word would not have had room on it.
  return length + 1 + (word - next.start) > width && !(last === 58 && length < width - 20);
}

/** Words that a number follows in the same sentence: "on August / 25. Notably, …", "under Article / 5. It …". */
const BEFORE_NUMBER =
  /(?:^|\s)(?:january|february|march|april|may|june|july|august|september|october|november|december|articles?|sections?|chapters?|paragraphs?|resolutions?|annex|no|and|or|of|to|on|in|by|from|than|until|between|the)$/i;

function awaitsNumber(text: string, line: Line, next: Line): boolean {
  return (
    isDigit(text.charCodeAt(next.start)) &&
    BEFORE_NUMBER.test(text.slice(Math.max(line.start, line.end - 16), line.end))
  );
}

function isHeadingMark(text: string, line: Line): boolean {
  return text.charCodeAt(line.start) === 35;
}

/** Bullets, "1. ", "2) ", "(a) ", "iv. ", "Article 5", "#", ">" and table bars open a line of their own. */
function opensItem(text: string, line: Line): boolean {
  const c = text.charCodeAt(line.start);
  const second = text.charCodeAt(line.start + 1);
  if (c === 35 || c === 124 || c === 62 || c === 0x2022 || c === 0x25cf || c === 0x25aa || c === 0xb7 || c === 0x2023)
    return true;
  if ((c === 45 || c === 42 || c === 43 || c === 0x2013 || c === 0x2014) && isSpace(second)) return true;
  let i = line.start;
  const bracketed = c === 40;
  if (bracketed) i++;
  const from = i;
  while (i < line.end && i - from < 6 && (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)))) i++;
  if (i > from && i < line.end && i - from < 6) {
    const mark = text.charCodeAt(i);
    const label = text.slice(from, i).toLowerCase();
    const numbered = /^(\d{1,3}[a-z]?|[a-z]|[ivxl]{1,5})$/.test(label);
    if (
      numbered &&
      (mark === 41 || (!bracketed && mark === 46 && (i + 1 >= line.end || isSpace(text.charCodeAt(i + 1)))))
    )
      return true;
  }
  return /^(article|section|chapter|annex|paragraph|part|title)\s{1,4}([\divxlc]{1,6})\b/i.test(
    text.slice(line.start, Math.min(line.end, line.start + 24)),
  );
}
