/** Eats the commitments of a draft and what its text leaves open; ties those to one another that stand in rival variants. */
import type { Alternative } from '../instrument/alternatives.js';
import type { Commitment } from './commitment.js';

/**
 * Commitments whose quotes begin in different variants of the same alternative name each other. A commitment that holds a whole
 * alternative ("shall [30] [60] days") is no rival of another: its own words are open.
 */
export function markAlternatives(
  commitments: readonly Commitment[],
  alternatives: readonly Alternative[],
): Commitment[] {
  const rivals = new Map<string, Set<string>>();
  for (const { start, end, variants } of alternatives) {
    const inside = commitments.filter(({ quote }) => quote.some(([from, to]) => from < end && to > start));
    if (inside.length < 2) continue;
    const variantOf = ({ quote }: Commitment): number | null => {
      const within = variants.findIndex((one) => quote.every(([from, to]) => from < one.end && to > one.start));
      const all = variants.every((one) => quote.some(([from, to]) => from < one.end && to > one.start));
      return within < 0 || all ? null : within;
    };
    for (const one of inside)
      for (const other of inside) {
        const [a, b] = [variantOf(one), variantOf(other)];
        if (a === null || b === null || a === b) continue;
        const known = rivals.get(one.id) ?? new Set<string>();
        rivals.set(one.id, known.add(other.id));
      }
  }
  return commitments.map((commitment) => {
    const known = rivals.get(commitment.id);
    return known === undefined ? commitment : { ...commitment, alternativeTo: [...known].sort() };
  });
}
