/** From the lines of a PDF to its paragraphs: lines that were only broken by the width of the page are joined again. */

import { joinWords, vocabularyOf } from './hyphens.js';
import type { Line } from './lines.js';

export interface Paragraph {
  text: string;
  size: number;
  page: number;
}

/** Lines further apart than this many usual distances belong to different paragraphs. */
const WIDE_GAP = 1.35;
/** A line that ends before this part of the column's width ended by itself. */
const SHORT_LINE = 0.8;

const ITEM =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)](?=\s)|[-–—•▪◦·*‣●○■□](?=\s)|(?:article|section|chapter|annex|part|title)\s+[\divxlc]+\b)/iu;
/** A line of a table of contents: dots that lead to a page number. */
const LEADER = /(?:\. ?){4}[\s.]*\d{1,4}$/u;
const ENDS_SENTENCE = /[.!?:;…]['"”’»)\]]*$/u;
const STARTS_LOW = /^['"“‘(]*\p{Ll}/u;

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The usual distance of two lines one below the other, in letter sizes. */
function usualGap(pages: readonly Line[][]): number {
  const gaps: number[] = [];
  for (const lines of pages) {
    lines.forEach((line, i) => {
      const above = lines[i - 1];
      if (above !== undefined && above.y > line.y) gaps.push((above.y - line.y) / line.size);
    });
  }
  return median(gaps) || 1.2;
}

/** A page of more lines is no printed page; comparing each with each would take too long. */
const MOST_LINES = 1_000;

/** The right edge of the column that a line stands in: the furthest end among lines that begin near it. */
function columnEdges(lines: readonly Line[]): Map<Line, number> {
  const edges = new Map<Line, number>();
  if (lines.length > MOST_LINES) return edges;
  for (const line of lines) {
    let edge = line.right;
    for (const other of lines) {
      const overlaps = other.x < line.right && other.right > line.x;
      if (overlaps && Math.abs(other.x - line.x) < 12 * line.size) edge = Math.max(edge, other.right);
    }
    edges.set(line, edge);
  }
  return edges;
}

function continues(line: Line, above: Line, edge: number, gap: number): boolean {
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return false;
  if (ITEM.test(line.text) && !STARTS_LOW.test(line.text.replace(ITEM, '').trim())) return false;
  // Only the end matters, and a hostile line may be as long as the document.
  const end = above.text.slice(-120);
  if (LEADER.test(end)) return false;
  const open = !ENDS_SENTENCE.test(end);
  const reaches = (above.right - above.x) / Math.max(1, edge - above.x) >= SHORT_LINE;
  if (line.page !== above.page) return open && (reaches || STARTS_LOW.test(line.text));
  const newColumn = line.y > above.y;
  if (newColumn) return open && (reaches || STARTS_LOW.test(line.text));
  if ((above.y - line.y) / line.size > gap * WIDE_GAP) return false;
  if (!reaches) return open && STARTS_LOW.test(line.text);
  // A line set in further than the one above begins a paragraph, unless the one above hangs out, as list items do.
  const indented = line.x - above.x > 0.8 * line.size;
  return !indented || ITEM.test(above.text) || STARTS_LOW.test(line.text);
}

export function paragraphsOf(pages: readonly Line[][]): Paragraph[] {
  const gap = usualGap(pages);
  const vocabulary = vocabularyOf(pages.flat().map((line) => line.text));
  const paragraphs: Paragraph[] = [];
  let above: Line | null = null;
  let edgeAbove = 0;
  for (const lines of pages) {
    const edges = columnEdges(lines);
    for (const line of lines) {
      const open = paragraphs.at(-1);
      if (open !== undefined && above !== null && continues(line, above, edgeAbove, gap)) {
        open.text = joinWords(open.text, line.text, vocabulary);
      } else {
        paragraphs.push({ text: line.text, size: line.size, page: line.page });
      }
      above = line;
      edgeAbove = edges.get(line) ?? line.right;
    }
  }
  return paragraphs;
}
