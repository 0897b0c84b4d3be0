/** From the first blocks of an agreement or an annex to where its title ends and where its preamble ends. */
import type { Block } from './block.js';
import { standsOut } from './heading.js';
import { enactingEnd, isFrontHeading, isPreambleHeading, isRecital } from './seams.js';

const MOST_TITLE_LINES = 12;
const LONGEST_TITLE = 300;
const VERB = /\b(?:shall|will|must|may|should|is|are|was|were|has|have|agrees?|met)\b/;

/** Where no formula closes it, a preamble is no longer than this. */
const MOST_PARAGRAPHS = 15;

/** One past the last block of the title: the lines at the head that are no sentence of the text. */
export function endOfTitle(text: string, blocks: readonly Block[], from: number): number {
  let i = from;
  let last = from;
  for (; i < blocks.length - 1 && i < from + MOST_TITLE_LINES; i++) {
    const block = blocks[i];
    if (block === undefined || (block.marker !== null && block.marker.family !== 'keyword')) break;
    const words = text.slice(block.start, block.end);
    // "PROTOCOL to the Treaty …" at the head is the title; an annex has a text before it.
    if (block.marker?.family === 'keyword' && !(block.marker.kind === 'annex' && block.marker.label === '')) break;
    if (isFrontHeading(words) || isPreambleHeading(words)) break;
    if (/\b(?:have|has|hereby)\s+agreed?\b|\bagree\b|\breferred\s+to\b/i.test(words)) break;
    const set = standsOut(block, words) !== null;
    if (set) last = i + 1;
    else if (words.length > LONGEST_TITLE || isRecital(words) || VERB.test(words) || /[,;:]$|[^.]\.$/.test(words))
      break;
    else if ((words.length < 100 || i === from) && /\d{4}|^\p{Lu}/u.test(words)) last = i + 1;
  }
  return last;
}

/** A block closes the preamble at `at`, which may lie within the block where the text runs on behind the formula. */
export interface PreambleEnd {
  /** One past the last block of the preamble. */
  blocks: number;
  /** Where the formula ends. */
  at: number;
}

/** Where the preamble that begins at block `from` ends, or null where the text has none. */
export function endOfPreamble(text: string, blocks: readonly Block[], from: number): PreambleEnd | null {
  const opening = blocks[from];
  if (opening === undefined) return null;
  const named = isPreambleHeading(text.slice(opening.start, opening.end));
  let recitals = named;
  let headings = 0;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    const words = text.slice(block.start, block.end);
    const marker = block.marker;
    if (marker?.family === 'keyword') {
      const near = recitals || (marker.kind !== 'annex' && i - from <= MOST_PARAGRAPHS && headings === 0);
      return i > from && near ? { blocks: i, at: blocks[i - 1]?.end ?? block.start } : null;
    }
    const end = enactingEnd(words.slice(0, 20_000));
    if (end !== null) return { blocks: i + 1, at: block.start + end };
    const next = blocks[i + 1];
    // Set in capitals, the formula may stand in two lines, "HAVE AGREED" and "AS FOLLOWS:".
    if (next !== undefined && next.marker === null && words.length < 80 && next.end - next.start < 40) {
      if (enactingEnd(text.slice(block.start, next.end)) !== null) return { blocks: i + 2, at: next.end };
    }
    const recital =
      isRecital(words.replace(/^[-–—•*]\s*/, '')) ||
      (marker !== null && isRecital(text.slice(marker.end, block.end).trimStart()));
    if (recital) recitals = true;
    // Recitals are lettered at times; the text is not, unless an article stands over its letters.
    else if (recitals && marker?.family === 'enumerator' && marker.shape === 'paren' && !/^\d/.test(marker.label))
      continue;
    else if (marker !== null && marker.family !== 'bullet' && marker.family !== 'editorial') {
      // Points begin. What stands before them is their preamble where they go on, and it is short.
      const short = i > from && i - from <= MOST_PARAGRAPHS && headings === 0;
      const counted = marker.family === 'decimal' || marker.readings.some(({ value }) => value === 1);
      if (!recitals || !short)
        return counted && short && goesOn(blocks, i) ? { blocks: i, at: blocks[i - 1]?.end ?? block.start } : null;
      return { blocks: i, at: blocks[i - 1]?.end ?? block.start };
    }
    if (i > from && standsOut(block, words) !== null && standsOut(block, words) !== 'titled') headings++;
    if (!recitals && i - from > 2 * MOST_PARAGRAPHS) return null;
  }
  return null;
}

/** Whether the series that begins at block `i` has a second member. */
function goesOn(blocks: readonly Block[], i: number): boolean {
  const first = blocks[i]?.marker;
  if (first?.family === 'decimal') return true;
  for (const { marker } of blocks.slice(i + 1, i + 40))
    if (marker?.family === first?.family && marker?.readings.some(({ value }) => value === 2 || value === 1))
      return true;
  return false;
}
