/** Shared by the tests of time expressions: reads a text and shows what was found as a person would write it down. */
import type { TimeExpression } from '../src/time.js';
import { readTimes, type TimeOptions } from '../src/times/read-times.js';

/** A Saturday, three days into a year: "December" and "next week" lie in other years. */
export const reference = '2026-01-03';

/** "Monday DATE 2025-12-29", one string per expression, with the modifier after a slash. */
export function shown(text: string, options: TimeOptions = { reference }): string[] {
  return readTimes(text, options).map((time) => show(text, time));
}

export function show(text: string, { start, end, type, value, mod }: TimeExpression): string {
  return `${text.slice(start, end)} | ${type} ${value}${mod === undefined ? '' : ` ${mod}`}`;
}
