/** From a text to its lines that hold anything, each with what can be said of it alone. */

export interface Line {
  /** Offsets without the space around; UTF-16 units into the text. */
  start: number;
  end: number;
  text: string;
  /** For comparing: lower case, straight quotation marks, single spaces, no bullet before and no mark after. */
  folded: string;
  words: number;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
  /** Whether it is a list item or a numbered point. */
  item: boolean;
  /** Whether it ends as sentences do. */
  closed: boolean;
}

/** A text of more lines is a table or a log; its lines would not fit into memory one by one. */
export const MOST_LINES = 100_000;
/** Of a longer line only the beginning is folded and counted: a paragraph is a paragraph. */
const LONGEST = 2_000;

const ITEM = /^(?:[-*•–—+·▪◦●]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlIVXL]{1,5})[.)](?:\s|$))/u;
const BULLET = /^[\s*•·▪◦●+–—-]+/u;
const CLOSED = /[.!?…。！？]['"”’»)\]]{0,3}$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
/** Scripts that write without spaces: two signs count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function fold(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(BULLET, '')
    .replace(/[\s.:;,…>|»]+$/u, '');
}

export function countWords(text: string): number {
  const sample = text.slice(0, LONGEST);
  const unspaced = sample.match(UNSPACED)?.length ?? 0;
  if (unspaced > 4) return Math.floor(unspaced / 2);
  return sample.match(WORD)?.length ?? 0;
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
      const start = at + raw.indexOf(trimmed);
      const item = ITEM.test(trimmed);
      lines.push({
        start,
        end: start + trimmed.length,
        text: trimmed,
        folded: fold(trimmed),
        words: countWords(trimmed),
        afterBlank,
        item,
        closed: CLOSED.test(trimmed.slice(-8)),
      });
      afterBlank = false;
    }
    at = stop + 1;
  }
  return lines;
}
