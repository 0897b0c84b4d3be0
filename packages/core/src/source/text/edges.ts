/** Takes from the two ends of the article what is not of it: titles, dates, by-lines, leads and the notes on its makers. */
import type { Stretch } from './body.js';
import { datelineLength } from './dateline.js';
import type { LineKind } from './line-kind.js';
import { fold, type Line } from './lines.js';
import { bioOf } from './names.js';

export interface EdgeKnowledge {
  title: string | null;
  /** What the page's metadata says it is about; pages repeat it as a lead above the article. */
  description: string | null;
  /** Whether the text is a page with menus and not the bare document. */
  framed: boolean;
}

/** A dateline further down stands in another story or a live page's next entry. */
const DATELINE_REACH = 8;
const DATELINE_WORDS = 160;
const BIO_REACH = 12;
/** So far down a notice of rights can be the end. */
const LATE = 0.5;
const FEWEST_STORIES = 3;
const HEAD: ReadonlySet<LineKind> = new Set(['date', 'byline', 'caption', 'credit', 'menu', 'plea']);
const TAIL: ReadonlySet<LineKind> = new Set(['staff', 'credit', 'caption', 'plea', 'menu', 'end', 'stop', 'teaser']);
/** An end mark that stands alone: "###", "ENDS", "-30-". */
const END_MARK = /^(?:[-*_#\\=~—–.•\s]+|-?\s?(?:ends?|30)\s?-?)$/iu;

export const isEndMark = (line: Line): boolean => line.text.length < 80 && END_MARK.test(line.text);

function repeats(line: Line, words: string | null): boolean {
  if (words === null) return false;
  const folded = fold(words);
  if (line.folded === folded) return true;
  // A title is often repeated with the lead run on to it, or broken off at the width of a heading.
  return (
    line.folded.length > 20 && (folded.startsWith(line.folded) || line.folded.startsWith(folded)) && line.words < 60
  );
}

function startOf(lines: readonly Line[], kinds: readonly LineKind[], stretch: Stretch, known: EdgeKnowledge): number {
  let from = stretch.from;
  let words = 0;
  for (let i = from; i <= Math.min(stretch.to, from + DATELINE_REACH) && words < DATELINE_WORDS; i++) {
    if (kinds[i] === 'prose' && datelineLength(lines[i]?.text ?? '') > 0) return i;
    words += lines[i]?.words ?? 0;
  }
  for (; from < stretch.to; from++) {
    const line = lines[from];
    if (line === undefined) break;
    const inFrame = known.framed && (kinds[from] === 'short' || kinds[from] === 'teaser');
    const head = HEAD.has(kinds[from] ?? 'prose') || isEndMark(line) || inFrame;
    // A lead is no sentence; a description that is one was taken from the first paragraph.
    const lead = !line.closed && repeats(line, known.description);
    if (!head && !repeats(line, known.title) && !lead) break;
  }
  return from;
}

function endOf(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  from: number,
  stretch: Stretch,
  framed: boolean,
): number {
  let to = stretch.to;
  // A notice of rights below the text ends it, even where nothing else of a page is left.
  const stop = kinds.findIndex((kind, i) => kind === 'stop' && i > from + (stretch.to - from) * LATE && i <= to);
  if (stop > 0) to = stop - 1;
  to = aboveOtherStories(lines, from, to);
  // Below a note on the author, within sight of the end, stand only more of them and the page's own words.
  let bios = 0;
  const last = to;
  for (let i = last; i >= Math.max(from + 1, last - BIO_REACH); i--) {
    if (bioOf(lines[i]?.text ?? '') === null) continue;
    bios++;
    if (bios * 2 >= last - i + 1) to = i - 1;
  }
  for (; to > from; to--) {
    const line = lines[to];
    const kind = kinds[to] ?? 'prose';
    const inFrame = framed && (kind === 'short' || kind === 'date' || kind === 'byline');
    if (line !== undefined && !TAIL.has(kind) && !isEndMark(line) && !inFrame) break;
  }
  return to;
}

/**
 * Bulleted headlines at the very end, after a full stop, lead to other stories; the points of a text follow a colon or
 * are parted by semicolons.
 */
function aboveOtherStories(lines: readonly Line[], from: number, to: number): number {
  let at = to;
  while (at > from) {
    const line = lines[at];
    if (line === undefined || !/^[*•·▪●-]\s/u.test(line.text) || line.closed || /[;,:]$/u.test(line.text)) break;
    at--;
  }
  const above = lines[at];
  return to - at >= FEWEST_STORIES && above?.closed === true ? at : to;
}

export function trimEdges(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  stretch: Stretch,
  known: EdgeKnowledge,
): Stretch {
  const from = startOf(lines, kinds, stretch, known);
  return { from, to: endOf(lines, kinds, from, stretch, known.framed) };
}
