/** The noun Coding: what a text says in the variables of one of the field's schemes, each value stated, inferred or missing. */
import type { Element } from '../element/element.js';
import type { Range } from '../quote/range.js';

/** ATOP: alliance obligations and provisions. Legalization: obligation, precision, delegation. IG: institutional grammar. */
export const SCHEMES = ['atop', 'legalization', 'ig'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Exact words that a value rests on, and the place that they are cited by. */
export interface CodedWords {
  range: Range;
  place: string;
}

export interface CodedValue {
  /** The scheme's own name: `DEFENSE`, `obligation`, `Cac`. */
  variable: string;
  /** What the variable asks, for a reader. */
  asks: string;
  state: Element<unknown>['state'];
  /** The scheme's own code; in institutional grammar the words of the component. Null where missing. */
  code: string | null;
  /** What the code means; null where missing, and in institutional grammar. */
  means: string | null;
  words: CodedWords[];
  /** What an inferred value was concluded from, or what was looked for where there is none; null where stated. */
  note: string | null;
}

/** What one set of values is about: the whole instrument, or one clause. */
export interface CodedUnit {
  /** Null for the whole instrument. */
  place: string | null;
  /** Id of the commitment in the reading, where the unit is one. */
  commitment: string | null;
  /** The words of the unit; none for the whole instrument. */
  quote: Range[];
  /** The unit in the notation of institutional grammar; null in other schemes. */
  script: string | null;
  values: CodedValue[];
}

export interface Coding {
  scheme: Scheme;
  document: string;
  sha256: string;
  title: string | null;
  units: CodedUnit[];
}

/** The parts of a scheme's variable that a value takes over. */
export interface Asked {
  variable: string;
  means: string;
  looked: string;
}

export function statedValue(asked: Asked, code: string, means: string | null, words: CodedWords[]): CodedValue {
  return { variable: asked.variable, asks: asked.means, state: 'stated', code, means, words, note: null };
}

export function inferredValue(
  asked: Asked,
  code: string,
  means: string | null,
  note: string,
  words: CodedWords[] = [],
): CodedValue {
  return { variable: asked.variable, asks: asked.means, state: 'inferred', code, means, words, note };
}

/** `seen` adds what was found instead, where that helps. */
export function missingValue(asked: Asked, seen = ''): CodedValue {
  const note = `Looked for ${asked.looked}.${seen === '' ? '' : ` ${seen}`}`;
  return { variable: asked.variable, asks: asked.means, state: 'missing', code: null, means: null, words: [], note };
}
