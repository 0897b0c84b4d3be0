/** From lines to blocks: paragraphs, headings and list items, each with the marker at its head, hard-wrapped lines joined. */
import { isStrong, type Line } from './line.js';
import { type Marker, markerAt } from './marker.js';
import { opensRecital } from './seams.js';

export interface Block {
  start: number;
  end: number;
  /** End of its first line. */
  firstEnd: number;
  indent: number;
  /** Level of a Markdown heading; 0 for none. */
  level: number;
  /** Whether all of it is set in strong type. */
  strong: boolean;
  marker: Marker | null;
  /** Whether a list that runs within its sentence has been taken off it. */
  leads?: boolean;
  /** Whether a blank line stands before it. */
  apart: boolean;
}

/** A line that ends so has said what it had to say; the next one may begin something new. */
const COMPLETE = /(?:[.:;!?][)\]”’"'*]*|[;,]\s*(?:and|or))$/;

/** The fewest and the most columns that hard-wrapped text has. */
const NARROWEST = 40;
const WIDEST = 110;

/** `masked` is the text without its marks of Markdown; `dropped` tells which lines are furniture. */
export function blocksOf(text: string, masked: string, lines: readonly Line[], dropped: readonly boolean[]): Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(lines, dropped);
  let before: Line | null = null;
  let rawStart = 0;
  let first = true;
  let broken = false;
  for (const [i, line] of lines.entries()) {
    if (dropped[i]) {
      broken = true;
      continue;
    }
    const open = blocks.at(-1);
    const set = line.level > 0 || line.strong;
    const marker = markerAt(masked, line.start, line.end, lines[i + 1]?.end ?? line.end, set);
    const within = open?.marker !== null && open?.marker !== undefined && line.start < open.marker.end;
    // A label in a line of its own belongs to the line below it where no blank parts the two.
    const bare =
      open?.marker?.end === open?.end && open?.level === 0 && !line.apart && line.level === 0 && marker === null;
    if (
      open !== undefined &&
      before !== null &&
      (within || bare || continues(masked, before, line, marker, width, broken, first))
    ) {
      open.end = line.end;
      if (within || bare) open.firstEnd = line.end;
      if (masked !== text) open.strong = isStrong(text.slice(rawStart, line.rawEnd));
      first = false;
    } else {
      const { start, end, indent, level, strong } = line;
      blocks.push({
        start,
        end,
        firstEnd: end,
        indent,
        level,
        strong,
        marker,
        apart: line.apart || broken || open?.level !== 0,
      });
      rawStart = line.rawStart;
      first = true;
    }
    before = line;
    broken = false;
  }
  return joined(masked, blocks);
}

/** The column at which a text is wrapped, or null for a text of one line a paragraph. */
function wrapWidth(lines: readonly Line[], dropped: readonly boolean[]): number | null {
  const widths: number[] = [];
  lines.forEach((line, i) => {
    if (!dropped[i] && lines[i + 1]?.apart === false) widths.push(line.end - line.start + line.indent);
  });
  if (widths.length < 3) return null;
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return width >= NARROWEST && width <= WIDEST ? width : null;
}

function continues(
  text: string,
  before: Line,
  line: Line,
  marker: Marker | null,
  width: number | null,
  broken: boolean,
  first: boolean,
): boolean {
  if (line.level > 0 || before.level > 0) return false;
  if (before.unclosed && marker === null && !line.apart && !broken) return true;
  const opening = text.slice(line.start, Math.min(line.end, line.start + 60));
  if (!line.apart && /[,;]$/.test(text.slice(before.end - 1, before.end)) && opensRecital(opening)) return false;
  const complete = COMPLETE.test(text.slice(Math.max(before.start, before.end - 12), before.end));
  const small = /^[\p{Ll}(]/u.test(text.slice(line.start, line.start + 2));
  // A page number or a running head stood between two halves of a sentence.
  if (broken) return !complete && small && marker === null;
  if (line.apart) return false;
  if (before.strong !== line.strong && (before.strong || complete)) return false;
  const length = before.end - before.start + before.indent;
  const short = width !== null && length < 0.6 * width;
  if (marker !== null) return !(complete || short || width === null);
  if (width === null) return !complete && (small || length >= WIDEST);
  if (small && !/[:;]$/.test(text.slice(before.end - 1, before.end))) return true;
  if (complete) return !short && line.indent <= before.indent + 1;
  // A line of its own above a paragraph is a heading that lacks its blank line.
  return !(short && first && !small && !/[,–—-]$/.test(text.slice(before.start, before.end)));
}

/** Joins what scanning tore off: a lone "and" belongs to what it ends, a lone bracket to what it opens. */
function joined(text: string, blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const words = block.end - block.start < 8 ? text.slice(block.start, block.end) : '';
    const last = out.at(-1);
    const next = blocks[i + 1];
    const torn =
      last !== undefined && block.marker?.family !== 'keyword' && /\($/.test(text.slice(last.end - 2, last.end));
    if (last !== undefined && (torn || /^(?:and|or|and\/or)[,:]?$/.test(words))) last.end = block.end;
    else if (words === '(' && next !== undefined) next.start = block.start;
    else if (block.marker?.family === 'bullet' && block.marker.end >= block.end && next?.marker === null) {
      next.start = block.start;
      next.marker = block.marker;
    } else out.push(block);
  }
  return out;
}
