/** From a comparison to the one line that says what it came to: every clause is counted once, and directions are never summed. */
import { type ClausePair, directionFor, UNRELATED } from '@casus/core';
import { count, grouped } from '../output/count.js';
import { partyName } from '../output/labels.js';
import type { ComparedRun } from './compared.js';

const KINDS = ['weaker', 'stronger', 'different', 'words', 'moved', 'new', 'gone', 'unchanged'] as const;
export type SummaryKind = (typeof KINDS)[number];

/** What a clause is counted as. */
export function countedAs(pair: ClausePair, party: string | null): SummaryKind {
  if (pair.kind === 'unchanged' || pair.kind === 'moved' || pair.kind === 'new' || pair.kind === 'gone')
    return pair.kind;
  const direction = party === null ? pair.direction : directionFor(pair, party);
  if (direction !== 'same') return direction;
  // A clause whose term means something else is no mere matter of words.
  return pair.definitions.length > 0 ? 'different' : 'words';
}

export function tally({ comparison, party }: ComparedRun): Map<SummaryKind, number> {
  const counts = new Map<SummaryKind, number>(KINDS.map((kind) => [kind, 0]));
  for (const pair of comparison.pairs) {
    const kind = countedAs(pair, party);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** `11 clauses: 1 weaker, 1 stronger, 1 moved, 8 unchanged`. */
export function summaryLine(run: ComparedRun): string {
  const counts = tally(run);
  const told = KINDS.flatMap((kind) => {
    const number = counts.get(kind) ?? 0;
    return number === 0 ? [] : [`${grouped(number)} ${kind === 'words' ? 'in other words' : kind}`];
  });
  const clauses = count(run.comparison.pairs.length, 'clause');
  return told.length === 0 ? clauses : `${clauses}: ${told.join(', ')}`;
}

/** Whose side the arrows take. */
export function forWhom({ party }: Pick<ComparedRun, 'party'>): string {
  return party === null ? 'for the side to which it is owed' : `for ${partyName(party)}`;
}

/** Sentences on the two texts as a whole, where there is something to say. */
export function remarks({ comparison, old, fresh }: ComparedRun): string[] {
  const { pairs, counts, related } = comparison;
  if (old.text === fresh.text) return ['The two texts are the same, letter by letter.'];
  if (pairs.length === 0) return ['Neither text has a clause that could be compared.'];
  if (counts.unchanged === pairs.length) return ['The two texts say the same in the same words.'];
  if (related < UNRELATED) {
    const clauses = pairs.reduce((sum, pair) => sum + pair.old.length, 0);
    const kept = pairs.reduce((sum, pair) => sum + (pair.new.length > 0 ? pair.old.length : 0), 0);
    return [
      `These look like two different texts rather than two versions of one: of ${count(clauses, 'clause')} of the old one, ${grouped(kept)} ${kept === 1 ? 'has' : 'have'} a counterpart in the new one.`,
    ];
  }
  return [];
}
