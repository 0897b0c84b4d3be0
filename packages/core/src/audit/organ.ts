/**
 * From a clause and a place in it to whether an organ acts there: a council, a committee, a court. What an organ may decide is left to
 * its judgement on purpose; questions about a bearer who judges for itself are questions to states.
 */
import type { Range } from '../quote/range.js';
import type { Clause } from './clause.js';

/** Actors by the noun that ends their name; an organ is found by the first group. */
const ACTOR =
  /\b(?:(Council|Committee|Commission|Assembly|Court|Tribunal|Chamber|Panel|Board|Conference|Secretary-General|Secretariat|Director-General|Organ|organ|Organi[sz]ation|Agency)|Part(?:y|ies)|States?|Members?|Governments?|Guarantors?|Powers?)\b/g;

/** Whether the last actor named in the sentence before `at` is an organ, and no bearer that the text names stands between. */
export function organActs({ commitment, words, sentence }: Clause, at: Range): boolean {
  let last: RegExpExecArray | null = null;
  for (const match of words.slice(0, Math.max(0, at[0] - sentence[0])).matchAll(ACTOR)) last = match;
  if (last?.[1] === undefined) return false;
  const named = sentence[0] + last.index;
  // Only a bearer that the text states: who was inferred from far away says nothing about this sentence.
  if (commitment.bearer.state !== 'stated') return true;
  return !commitment.bearer.quotes.some(([start]) => start > named && start < at[0]);
}
