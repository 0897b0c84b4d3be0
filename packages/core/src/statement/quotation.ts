/**
 * Eats a text; gives its quotations, marks included, paragraph by paragraph. A quotation that runs over paragraphs opens each of
 * them anew and is closed only once; its pieces bear the same `run`.
 */
import type { Range } from '../quote/range.js';

export interface Quotation {
  start: number;
  end: number;
  /** The same number for the pieces of one quotation that runs over paragraphs. */
  run: number;
}

/** Longer than any quotation a mark at the end of a paragraph may close, so that a stray mark does not swallow a page. */
const longest = 5000;

interface Mark {
  at: number;
  length: number;
  kind: 'open' | 'close' | 'either';
}

const marks = /[“”«»„]|"|''|``|[‘’']/gu;

/** The marks of one paragraph; apostrophes inside and at the end of words are none. */
function marksOf(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  const line = text.slice(start, end);
  for (const match of line.matchAll(marks)) {
    const at = start + match.index;
    const mark = match[0];
    const before = at > start ? (text[at - 1] ?? ' ') : ' ';
    const after = at + mark.length < end ? (text[at + mark.length] ?? ' ') : ' ';
    if (mark === '“' || mark === '«' || mark === '„' || mark === '``')
      found.push({ at, length: mark.length, kind: 'open' });
    else if (mark === '”' || mark === '»') found.push({ at, length: mark.length, kind: 'close' });
    else if (mark === '"' || mark === "''") {
      const opens = /[\s([{—–-]/.test(before) && !/\s/.test(after);
      const closes = /\s/.test(after) && !/[\s([{]/.test(before);
      found.push({ at, length: mark.length, kind: opens ? 'open' : closes ? 'close' : 'either' });
    }
  }
  return found;
}

/** The quotations of the article, in the order of the text; they do not overlap. */
export function readQuotations(text: string, article: readonly Range[]): Quotation[] {
  const found: Quotation[] = [];
  let run = 0;
  /** Run of a quotation that the paragraph before left open. */
  let open: number | null = null;
  for (const [from, to] of article) {
    let start = from;
    while (start < to) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 || newline > to ? to : newline;
      open = readParagraph(text, start, end, open, () => ++run, found);
      start = end + 1;
    }
  }
  return found;
}

/** Pushes the quotations of one paragraph and gives the run that it leaves open; blank paragraphs change nothing. */
function readParagraph(
  text: string,
  start: number,
  end: number,
  openBefore: number | null,
  nextRun: () => number,
  found: Quotation[],
): number | null {
  if (text.slice(start, end).trim() === '') return openBefore;
  let opened: Mark | null = null;
  let run = 0;
  for (const mark of marksOf(text, start, end)) {
    if (opened !== null) {
      if (mark.kind === 'open' || mark.at - opened.at > longest) continue;
      found.push({ start: opened.at, end: mark.at + mark.length, run });
      opened = null;
    } else if (mark.kind !== 'close') {
      opened = mark;
      const first = text.slice(start, mark.at).trim() === '';
      run = first && openBefore !== null ? openBefore : nextRun();
    }
  }
  if (opened === null) return null;
  found.push({ start: opened.at, end, run });
  return run;
}
