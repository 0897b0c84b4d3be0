/** When a thing happened, as well as it is known: eats ISO dates of any exactness, gives its first and last possible day. */
import { addPeriod, type Day, dayRange, isoDay, type Period, type Rounding } from './day.js';
import { span } from './interval.js';
import type { Timeline } from './truth.js';

/** It happened on a day from `first` to `last`; both Infinity if it never does; `last` Infinity if nobody knows whether. */
export interface Moment {
  first: Day;
  last: Day;
}

export const NOT_EVER: Moment = Object.freeze({ first: Infinity, last: Infinity });
export const ANY_TIME: Moment = Object.freeze({ first: -Infinity, last: Infinity });

/** A moment from `1949`, `1949-04` or `1949-04-04`; null for anything else. */
export function momentOf(iso: string): Moment | null {
  return dayRange(iso);
}

/** The later of two. */
export function laterOf(a: Moment, b: Moment): Moment {
  return { first: Math.max(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** The earlier of two. */
export function earlierOf(a: Moment, b: Moment): Moment {
  return { first: Math.min(a.first, b.first), last: Math.min(a.last, b.last) };
}

/** The moment by which `count` of them have happened. */
export function nthOf(moments: readonly Moment[], count: number): Moment {
  const nth = (days: Day[]) => days.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))[count - 1] ?? Infinity;
  return { first: nth(moments.map(({ first }) => first)), last: nth(moments.map(({ last }) => last)) };
}

/** A moment moved by a period; a sum that may not be rounded is widened to both roundings, since refusing is for the door. */
export function afterMoment(moment: Moment, period: Period, rounding: Rounding): Moment {
  const sum = (day: Day, widened: Rounding) =>
    addPeriod(day, period, rounding) ?? addPeriod(day, period, widened) ?? day;
  return { first: sum(moment.first, 'down'), last: sum(moment.last, 'up') };
}

/** The days from one moment to another: surely from the last beginning to the first end, perhaps from the first beginning to the last end. */
export function during(from: Moment, to: Moment): Timeline {
  return { sure: span(from.last, to.first), may: span(from.first, to.last) };
}

/** `1949-04-04`, `between 1949-04-01 and 1949-04-30`, `never`, `on no known day`. */
export function momentWords({ first, last }: Moment): string {
  if (first === Infinity) return 'never';
  if (first === last) return isoDay(first);
  if (last === Infinity) return first === -Infinity ? 'on no known day' : `not before ${isoDay(first)}, if at all`;
  return first === -Infinity ? `by ${isoDay(last)}` : `between ${isoDay(first)} and ${isoDay(last)}`;
}
