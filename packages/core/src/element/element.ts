/** One element of what a text says — a bearer, a date, a term — and whether the text states it, we inferred it, or nobody wrote it. */
import type { Range } from '../quote/range.js';

/** The text says it; `quotes` are the exact stretches that do. */
export interface Stated<T> {
  state: 'stated';
  value: T;
  quotes: Range[];
}

/** The text does not say it in so many words; `from` tells what it was concluded from: a sentence for a reader, or stretches of the text. */
export interface Inferred<T> {
  state: 'inferred';
  value: T;
  from: string | Range[];
}

/** Nobody has written it down. This is a finding of its own, not an empty value. */
export interface Missing {
  state: 'missing';
}

export type Element<T> = Stated<T> | Inferred<T> | Missing;

/** A value that the text states in the given stretches. */
export function stated<T>(value: T, ...quotes: Range[]): Stated<T> {
  return { state: 'stated', value, quotes };
}

/** A value concluded from a reason or from stretches of the text that do not state it. */
export function inferred<T>(value: T, from: string | Range[]): Inferred<T> {
  return { state: 'inferred', value, from };
}

/** The one value for what nobody has written down; frozen, so that it can be shared. */
export const missing: Missing = Object.freeze({ state: 'missing' });

/** The value, stated or inferred, or null where it is missing. */
export function elementValue<T>(element: Element<T>): T | null {
  return element.state === 'missing' ? null : element.value;
}

/** The stretches of the text that an element rests on; none where it is missing or was concluded from a reason in words. */
export function elementQuotes<T>(element: Element<T>): Range[] {
  if (element.state === 'stated') return element.quotes;
  return element.state === 'inferred' && typeof element.from !== 'string' ? element.from : [];
}
