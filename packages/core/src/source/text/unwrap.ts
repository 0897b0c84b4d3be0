/**
 * From a text to the same text with the line breaks that only the width of a page made turned into spaces, so that one
 * line is one paragraph. The length stays, and with it every offset.
 */

/** Text of more lines is a table or a log, and has no paragraphs. */
const MOST_LINES = 400_000;
/** Lines longer than this were not broken for want of room. */
const WIDEST = 120;
const NARROWEST = 40;
/** A line this near to the widest was full; the next word did not fit. */
const FULL = 0.75;
const SAMPLE = 4_000;
/** So much of the lines that run on to another must be full for the whole text to count as wrapped. */
const MOSTLY = 0.6;
const FEWEST = 4;

/** A list item, a numbered point, a heading or a quotation in Markdown, a table row: begins a line of its own. */
const OPENS_LINE =
  /^(?:[-*•–—+·▪◦●]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlIVXL]{1,5})\\?[.)]\s|#{1,6}\s|>|\||\[?\d{1,2}\]|(?:Article|Section|Chapter|Annex|ARTICLE|SECTION|CHAPTER|ANNEX)\s)/u;
const ENDS_SENTENCE = /[.!?…:;。！？]['"”’»)\]*_]*$/u;
/** Lower case, or a mark that never begins a sentence: the line before was cut, be it by the width or by a link. */
const RUNS_ON = /^(?:['"“‘([]*\p{Ll}|[,;:.)\]’”](?:\s|\p{L}|$))/u;

interface Row {
  start: number;
  /** Without the space at the end. */
  end: number;
  /** Where the next row begins; between `end` and it lie spaces and the line break. */
  next: number;
}

function* rowsOf(text: string): Generator<Row> {
  let start = 0;
  while (start < text.length) {
    let stop = text.indexOf('\n', start);
    if (stop < 0) stop = text.length;
    let end = stop;
    while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
    let first = start;
    while (first < end && /\s/u.test(text[first] ?? '')) first++;
    yield { start: first, end, next: stop + 1 };
    start = stop + 1;
  }
}

/** The width that lines were broken at, or null where they were not. */
function wrapWidth(text: string): number | null {
  const lengths: number[] = [];
  let above: Row | null = null;
  let seen = 0;
  for (const row of rowsOf(text)) {
    const blank = row.start === row.end;
    if (!blank && above !== null && !OPENS_LINE.test(text.slice(row.start, row.start + 20))) {
      lengths.push(above.end - above.start);
    }
    above = blank ? null : row;
    if (++seen > SAMPLE) break;
  }
  if (lengths.length < FEWEST) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > WIDEST || width < NARROWEST) return null;
  const full = lengths.filter((length) => length >= width * FULL).length;
  return full >= lengths.length * MOSTLY ? width : null;
}

function continues(text: string, above: Row, row: Row, width: number | null): boolean {
  const head = text.slice(row.start, row.start + 24);
  if (OPENS_LINE.test(head)) return false;
  const length = above.end - above.start;
  if (width !== null && length >= width * FULL && length <= WIDEST) return true;
  return RUNS_ON.test(head) && !ENDS_SENTENCE.test(text.slice(Math.max(above.start, above.end - 12), above.end));
}

function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1)) lines++;
  return lines > MOST_LINES;
}

/** Same length as `text`; a paragraph's line breaks have become spaces, all others stand as they were. */
export function unwrap(text: string): string {
  if (hasTooManyLines(text)) return text;
  const width = wrapWidth(text);
  const parts: string[] = [];
  let copied = 0;
  let above: Row | null = null;
  for (const row of rowsOf(text)) {
    const blank = row.start === row.end;
    if (!blank && above !== null && continues(text, above, row, width)) {
      parts.push(text.slice(copied, above.end), ' '.repeat(row.start - above.end));
      copied = row.start;
    }
    above = blank ? null : row;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}
