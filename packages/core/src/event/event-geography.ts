/** Eats the names of two places; says whether they are the same as far as states and their capitals tell, and which is the narrower. */
import { partyRows } from '../generated/parties.js';

/** Each state by its names and its capital's, so that a capital lies in its country. */
const STATE = new Map(
  partyRows.flatMap(({ id, kind, names, capital }) =>
    kind === 'state' ? [...names, ...capital].map((name) => [name.toLowerCase(), id] as const) : [],
  ),
);
const CAPITALS = new Set(partyRows.flatMap(({ capital }) => capital.map((name) => name.toLowerCase())));

/** `open` where one is not known. */
export function placesAgree(a: string | null, b: string | null): 'same' | 'differ' | 'open' {
  if (a === null || b === null) return 'open';
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || x.includes(y) || y.includes(x)) return 'same';
  const state = STATE.get(x);
  return state !== undefined && state === STATE.get(y) ? 'same' : 'differ';
}

/** Of two names of one place the narrower: the capital rather than the country. */
export function narrower(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && !CAPITALS.has(a.toLowerCase()) && CAPITALS.has(b.toLowerCase()) ? b : (a ?? b);
}

/** The state that a name of it or of its capital names, or null. */
export function stateOf(place: string): string | null {
  return STATE.get(place.toLowerCase()) ?? null;
}
