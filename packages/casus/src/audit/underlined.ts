/** From a stretch of a text with some of its words marked to lines that fit a width, with a line under each that holds marked words. */
import type { Range } from '@casus/core';
import { cells } from '../output/cells.js';
import { harmless } from '../output/harmless.js';

export interface Marked {
  range: Range;
  /** `━` for what the finding is about, `─` for second places. */
  sign: '━' | '─';
}

/** `around` is the stretch to show; marks outside it are left out. White space is folded, so that a clause reads as one. */
export function underlined(text: string, around: Range, marks: readonly Marked[], width: number): string[] {
  const words = [...text.slice(...around).matchAll(/\S+/g)].map((match) => ({
    start: around[0] + match.index,
    end: around[0] + match.index + match[0].length,
  }));
  const rows: { start: number; end: number }[][] = [];
  let row: { start: number; end: number }[] = [];
  let used = 0;
  for (const word of words) {
    const size = cells(harmless(text.slice(word.start, word.end)));
    if (used > 0 && used + 1 + size > width) {
      rows.push(row);
      row = [];
      used = 0;
    }
    row.push(word);
    used += (used > 0 ? 1 : 0) + size;
  }
  if (row.length > 0) rows.push(row);
  return rows.flatMap((list) => {
    const line = list.map(({ start, end }) => harmless(text.slice(start, end))).join(' ');
    const under = underRow(text, list, marks);
    return under === '' ? [line] : [line, under];
  });
}

function underRow(text: string, row: readonly { start: number; end: number }[], marks: readonly Marked[]): string {
  let under = '';
  row.forEach(({ start, end }, i) => {
    if (i > 0) {
      const before = row[i - 1];
      const joined = marks.find(({ range }) => before !== undefined && range[0] < before.end && range[1] > start);
      under += joined?.sign ?? ' ';
    }
    for (const unit of harmless(text.slice(start, end))) {
      const at = start;
      const mark = marks.find(({ range }) => range[0] < end && range[1] > at && covers(range, text, start, end));
      under += (mark?.sign ?? ' ').repeat(Math.max(1, cells(unit)));
    }
  });
  return under.trimEnd();
}

/** A word is underlined where the mark covers more of it than its closing comma. */
function covers([from, to]: Range, text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(from, start), Math.min(to, end)));
}
