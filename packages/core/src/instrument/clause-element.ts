/** From a clause to the element it states: its words without the full stop, and the exact stretch of the text. */
import type { Stated } from '../element/element.js';
import { stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Clause } from './clauses.js';

/** Sentences that tell what follows of the act, and are no part of what is agreed on it. */
const TAIL = /,?\s(?:which|who)\s(?:shall|will)\s[^,;]*$/;

/** The stretch of a clause without its closing stop and, where asked, without what the depositary does next. */
export function clauseRange(masked: string, clause: Clause, trimTail = false): Range {
  let words = masked.slice(clause.start, clause.wholeEnd).replace(/[\s.;:,]+$/, '');
  if (trimTail) words = words.replace(TAIL, '');
  return [clause.start, clause.start + words.length];
}

export const foldedWords = (masked: string, [start, end]: Range): string =>
  masked.slice(start, end).replace(/\s+/g, ' ').trim();

/** A clause as a stated element. */
export function statedClause(masked: string, clause: Clause, trimTail = false): Stated<string> {
  const range = clauseRange(masked, clause, trimTail);
  return stated(foldedWords(masked, range), range);
}

const ADDED = /^(?:annex|statement|version)$/;

/** Clauses of the body, and behind them those of annexes; titles, recitals and signatures agree on nothing. */
export function operative(clauses: readonly Clause[]): Clause[] {
  const agreed = clauses.filter(({ region }) => region !== 'title' && region !== 'preamble' && region !== 'signature');
  return [...agreed.filter(({ region }) => !ADDED.test(region)), ...agreed.filter(({ region }) => ADDED.test(region))];
}
