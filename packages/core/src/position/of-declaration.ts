/**
 * Eats the positions read in a declaration; gives those that its makers take beside what they promise: what they demand of others, and
 * what they oppose in so many words. What they condemn or are concerned about is courtesy to those who suffer more often than a stand.
 */
import type { Position } from './position.js';

const OPPOSED = /\b(?:oppos|reject|object(?:ion|s)?\b|never recogni[sz]e|not (?:accept|recogni[sz]e))/iu;

export function ofDeclaration(positions: readonly Position[], text: string): Position[] {
  return positions.filter(
    ({ stance, quote }) =>
      stance === 'demands' ||
      (stance === 'opposes' && OPPOSED.test(quote.map(([start, end]) => text.slice(start, end)).join(' '))),
  );
}
