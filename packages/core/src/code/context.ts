/** From a reading to what codings are made from: its commitments in their sentences, and every sentence that may provide something. */

import type { Clause } from '../audit/clause.js';
import { auditContext } from '../audit/context.js';
import { operative } from '../instrument/clause-element.js';
import { clausesOf } from '../instrument/clauses.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';
import type { CodedWords } from './coding.js';
import { denied } from './phrase-pattern.js';

export interface CodeContext {
  reading: Reading;
  /** The text with the marks of Markdown blanked out; offsets hold in the source's text. */
  text: string;
  instrument: Instrument | null;
  /** Commitments outside the preamble with the sentence in which each stands. */
  clauses: readonly Clause[];
  /** The operative sentences of an instrument; of a report, those of its commitments. In the order of the text, disjoint. */
  sentences: readonly Range[];
  placeOf(offset: number): string;
}

export function codeContext(reading: Reading): CodeContext {
  const { text, instrument, clauses: found, structure, placeOf } = auditContext(reading);
  const sentences: Range[] =
    instrument === null
      ? distinct(found.map(({ sentence }) => sentence))
      : distinct(operative(clausesOf(text, structure)).map(({ start, end }) => [start, end]));
  const clauses = found.map((clause) => {
    const sentence = sentences.find(([start, end]) => start <= clause.own[0] && clause.own[0] < end);
    return sentence === undefined ? clause : { ...clause, sentence, words: text.slice(...sentence) };
  });
  const placed = new Map(clauses.map(({ commitment, own }) => [own[0], commitment.place]));
  return {
    reading,
    text,
    instrument,
    clauses,
    sentences,
    placeOf: (offset) => placed.get(offset) ?? placeOf(offset),
  };
}

function distinct(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (range[0] >= (out.at(-1)?.[1] ?? 0)) out.push(range);
  return out;
}

/** Stretches as the words of a value, each with its place. */
export function wordsAt(context: CodeContext, ranges: readonly Range[]): CodedWords[] {
  return ranges.map((range) => ({ range, place: context.placeOf(range[0]) }));
}

/** "Asia-Pacific *Economic Cooperation*": words of a name say what something is called. */
function inName(before: string, found: string): boolean {
  return /^\p{Lu}/u.test(found) && /\p{Lu}[\p{L}-]*\s$/u.test(before.slice(-40));
}

/** Where a pattern stands in a stretch, is no part of a name and is not denied there, or null. */
export function findIn(text: string, [from, to]: Range, pattern: RegExp, denials = true): Range | null {
  const words = text.slice(from, to);
  for (const match of words.matchAll(pattern)) {
    const before = words.slice(0, match.index);
    if ((denials && denied(before)) || inName(before, match[0])) continue;
    return [from + match.index, from + match.index + match[0].length];
  }
  return null;
}
