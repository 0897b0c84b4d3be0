/** From stretches of a document's text version to the paragraphs of the Word document in which exactly these words stand. */
import type { Range } from '@casus/core';
import type { Paragraph } from './paragraphs.js';

/** A unit of a paragraph's text. */
export interface Place {
  paragraph: Paragraph;
  offset: number;
}

export interface Found {
  first: Place;
  /** The last unit that belongs to the words. */
  last: Place;
}

/** So far behind the last paragraph found the next is looked for: a label, a note, a box. */
const REACH = 20_000;
/** Words as long as this are found wherever they are, a few times: behind a long box, say. */
const TELLING = 40;
const MOST_LONG_SEARCHES = 50;
/** Behind the mark of a note the same paragraph goes on. */
const MARK = 12;
/** Shorter pieces are found only where the paragraph before ended. */
const SHORT = 8;
const NEAR = 200;

/**
 * The text version and the file have the same words in the same order, but not the same space, and the numbers of lists and notes stand
 * in one of them only: paragraphs are found by their words alone. Gives null for words that stand in no paragraph of the body.
 */
export function findWords(paragraphs: readonly Paragraph[], text: string): (range: Range) => Found | null {
  const { dense, places } = withoutSpace(text);
  const paragraphOf = new Int32Array(text.length).fill(-1);
  const offsetOf = new Int32Array(text.length);
  let cursor = 0;
  let searches = 0;
  const search = (words: string, reach: number): number => {
    const near = dense.slice(cursor, cursor + reach + words.length).indexOf(words);
    if (near >= 0) return cursor + near;
    if (words.length < TELLING || searches >= MOST_LONG_SEARCHES) return -1;
    searches++;
    return dense.indexOf(words, cursor);
  };
  paragraphs.forEach((paragraph, p) => {
    let isFirst = true;
    for (const [from, to] of segments(paragraph)) {
      const words = withoutSpace(paragraph.text.slice(from, to));
      if (words.dense === '') continue;
      const at = search(words.dense, !isFirst ? MARK : words.dense.length < SHORT ? NEAR : REACH);
      if (at < 0) continue;
      for (let i = 0; i < words.dense.length; i++) {
        const unit = places[at + i] ?? 0;
        paragraphOf[unit] = p;
        offsetOf[unit] = from + (words.places[i] ?? 0);
      }
      cursor = at + words.dense.length;
      isFirst = false;
    }
  });
  const placeAt = (unit: number): Place | null => {
    const paragraph = paragraphs[paragraphOf[unit] ?? -1];
    return paragraph === undefined ? null : { paragraph, offset: offsetOf[unit] ?? 0 };
  };
  return ([start, end]) => {
    let first: Place | null = null;
    for (let unit = start; unit < end && first === null; unit++) first = placeAt(unit);
    let last: Place | null = null;
    for (let unit = end - 1; unit >= start && last === null; unit--) last = placeAt(unit);
    return first === null || last === null ? null : { first, last };
  };
}

interface Dense {
  dense: string;
  places: number[];
}

function withoutSpace(text: string): Dense {
  const places: number[] = [];
  for (const match of text.matchAll(/\S+/g)) for (let i = 0; i < match[0].length; i++) places.push(match.index + i);
  return { dense: text.replace(/\s+/g, ''), places };
}

/** The stretches of a paragraph between what has no words in it: marks of notes, pictures. */
function segments({ text, runs }: Paragraph): Range[] {
  const seams = runs.flatMap(({ children }) => children.filter(({ from, to }) => from === to).map(({ from }) => from));
  const edges = [...new Set([0, ...seams, text.length])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i): Range => [edges[i] ?? 0, to]);
}
