/** Sets of days as half-open intervals: eats and gives flat lists `[from, to, from, to, …]`, disjoint, ordered, never touching. */
import type { Day } from './day.js';

/** Pairs of a first day and the day after the last, ascending, each pair non-empty, with a gap between pairs. May begin at -Infinity and end at Infinity. */
export type Spans = readonly Day[];

export const NEVER: Spans = Object.freeze([]);
export const ALWAYS: Spans = Object.freeze([-Infinity, Infinity]);

/** The days from the first up to, not including, the last; none where there are none. */
export function span(from: Day, to: Day): Spans {
  return from < to ? [from, to] : NEVER;
}

function at(spans: Spans, index: number): Day {
  return spans[index] ?? Infinity;
}

/** Any pairs, in any order, overlapping or empty, as one set. */
export function spansOf(pairs: readonly (readonly [Day, Day])[]): Spans {
  const sorted = pairs.filter(([from, to]) => from < to).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const result: Day[] = [];
  for (const [from, to] of sorted) {
    const end = result.length - 1;
    if (end > 0 && from <= at(result, end)) result[end] = Math.max(at(result, end), to);
    else result.push(from, to);
  }
  return result.length === 0 ? NEVER : result;
}

export function union(a: Spans, b: Spans): Spans {
  if (a.length === 0 || b === ALWAYS || a === b) return b;
  if (b.length === 0 || a === ALWAYS) return a;
  const result: Day[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && at(a, i) <= at(b, j));
    const from = fromA ? at(a, i) : at(b, j);
    const to = fromA ? at(a, i + 1) : at(b, j + 1);
    if (fromA) i += 2;
    else j += 2;
    const end = result.length - 1;
    if (end > 0 && from <= at(result, end)) {
      if (to > at(result, end)) result[end] = to;
    } else result.push(from, to);
  }
  return result;
}

/** The union of many sets. Of sets that lie within what is already there nothing is copied. */
export function unionOf(sets: readonly Spans[]): Spans {
  const [first] = sets;
  if (first === undefined) return NEVER;
  let result = first;
  for (const set of sets) if (set !== first && !covers(result, set)) result = union(result, set);
  return result;
}

/** Whether a single stretch of the first holds the whole of the second. */
function covers(a: Spans, b: Spans): boolean {
  if (b.length === 0) return true;
  const from = at(b, 0);
  for (let i = 0; i < a.length; i += 2) {
    if (from < at(a, i)) return false;
    if (from < at(a, i + 1)) return at(b, b.length - 1) <= at(a, i + 1);
  }
  return false;
}

export function intersect(a: Spans, b: Spans): Spans {
  if (a.length === 0 || b === ALWAYS || a === b) return a;
  if (b.length === 0 || a === ALWAYS) return b;
  const result: Day[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const from = Math.max(at(a, i), at(b, j));
    const endA = at(a, i + 1);
    const endB = at(b, j + 1);
    const to = Math.min(endA, endB);
    if (from < to) result.push(from, to);
    if (endA <= endB) i += 2;
    if (endB <= endA) j += 2;
  }
  return result.length === 0 ? NEVER : result;
}

/** The first day that is of both; null where there is none. */
export function firstCommon(a: Spans, b: Spans): Day | null {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const from = Math.max(at(a, i), at(b, j));
    const endA = at(a, i + 1);
    const endB = at(b, j + 1);
    if (from < Math.min(endA, endB)) return from;
    if (endA <= endB) i += 2;
    if (endB <= endA) j += 2;
  }
  return null;
}

export function complement(a: Spans): Spans {
  if (a.length === 0) return ALWAYS;
  if (a === ALWAYS) return NEVER;
  const result: Day[] = [];
  let from = -Infinity;
  for (let i = 0; i < a.length; i += 2) {
    if (from < at(a, i)) result.push(from, at(a, i));
    from = at(a, i + 1);
  }
  if (from < Infinity) result.push(from, Infinity);
  return result.length === 0 ? NEVER : result;
}

/** The days of `a` that are not of `b`. */
export function without(a: Spans, b: Spans): Spans {
  return b.length === 0 || a.length === 0 ? a : intersect(a, complement(b));
}

/** Whether the day is one of them. */
export function holdsOn(spans: Spans, day: Day): boolean {
  for (let i = 0; i < spans.length; i += 2) {
    if (day < at(spans, i)) return false;
    if (day < at(spans, i + 1)) return true;
  }
  return false;
}

/** The pair that the day stands in; null where it stands in none. */
export function spanAt(spans: Spans, day: Day): readonly [Day, Day] | null {
  for (let i = 0; i < spans.length; i += 2) {
    if (day >= at(spans, i) && day < at(spans, i + 1)) return [at(spans, i), at(spans, i + 1)];
  }
  return null;
}

/** All days from the first of them on, for what stays once it has been; none where there are none. */
export function fromFirstOn(spans: Spans): Spans {
  return spans.length === 0 ? NEVER : span(at(spans, 0), Infinity);
}

/** The pairs, for whoever lists them. */
export function pairsOf(spans: Spans): [Day, Day][] {
  const pairs: [Day, Day][] = [];
  for (let i = 0; i < spans.length; i += 2) pairs.push([at(spans, i), at(spans, i + 1)]);
  return pairs;
}
