/** Yes, no or unknown, on one day and over time: eats and gives Kleene's three values, over time as the days it surely and the days it may hold. */
import { ALWAYS, complement, holdsOn, intersect, NEVER, type Spans, union, unionOf } from './interval.js';

export type Truth = 'yes' | 'no' | 'unknown';

export function not(a: Truth): Truth {
  return a === 'unknown' ? 'unknown' : a === 'yes' ? 'no' : 'yes';
}

/** No as soon as one is no; yes only if all are. */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one is yes; no only if all are. */
export function anyOf(values: readonly Truth[]): Truth {
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
}

/** Yes on the days of `sure`, no outside `may`, unknown between. Every day of `sure` is one of `may`. */
export interface Timeline {
  sure: Spans;
  may: Spans;
}

export const YES: Timeline = Object.freeze({ sure: ALWAYS, may: ALWAYS });
export const NO: Timeline = Object.freeze({ sure: NEVER, may: NEVER });
export const UNKNOWN: Timeline = Object.freeze({ sure: NEVER, may: ALWAYS });

export function notOver(a: Timeline): Timeline {
  return { sure: complement(a.may), may: complement(a.sure) };
}

export function both(a: Timeline, b: Timeline): Timeline {
  if (a === YES) return b;
  if (b === YES) return a;
  return { sure: intersect(a.sure, b.sure), may: intersect(a.may, b.may) };
}

export function either(a: Timeline, b: Timeline): Timeline {
  if (a === NO) return b;
  if (b === NO) return a;
  return { sure: union(a.sure, b.sure), may: union(a.may, b.may) };
}

/** The same of many. */
export function eitherOf(all: readonly Timeline[]): Timeline {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  return { sure: unionOf(all.map(({ sure }) => sure)), may: unionOf(all.map(({ may }) => may)) };
}

export function truthOn(timeline: Timeline, day: number): Truth {
  if (holdsOn(timeline.sure, day)) return 'yes';
  return holdsOn(timeline.may, day) ? 'unknown' : 'no';
}
