/** From two readings and what was asked for to the clauses that are shown, each with its changes and its redline; every format is made from this. */
import {
  type ClausePair,
  type Comparison,
  type Direction,
  type ElementChange,
  type Reading,
  seenBy,
} from '@casus/core';
import { inWords } from '../output/in-words.js';
import type { ComparePart } from './compare-formats.js';
import { type Piece, redline } from './redline.js';

export interface ComparedRun {
  old: Reading;
  fresh: Reading;
  comparison: Comparison;
  /** Null for everything. */
  only: ComparePart | null;
  /** For whom directions are told; null for the side to which each clause is owed. */
  party: string | null;
}

export interface ShownClause {
  /** In the new text; in the old one where it is gone. */
  place: string;
  kind: ClausePair['kind'];
  direction: Direction;
  /** What became of the clause as a whole; null where it stands where it stood. */
  fate: { word: string; told: string } | null;
  changes: ElementChange[];
  /** The words of the whole clause; none where they are the same or not asked for. */
  pieces: Piece[];
  pair: ClausePair;
}

export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const wordsOf = (side: ClausePair['old']) => folded(side.map(({ text }) => text).join(' '));
const placesOf = (side: ClausePair['old']) => [...new Set(side.map(({ place }) => place))];

/** Every clause that is not the same in the same place, narrowed to what was asked for, in the order of the new text. */
export function shownClauses({ comparison, only, party }: ComparedRun): ShownClause[] {
  return comparison.pairs.flatMap((pair) => {
    if (pair.kind === 'unchanged') return [];
    const seen = (direction: Direction) => (party === null ? direction : seenBy(pair, party, direction));
    const changes = pair.changes
      .map((change) => ({ ...change, direction: seen(change.direction) }))
      .filter(
        ({ direction }) => only !== 'text' && (only !== 'force' || direction === 'stronger' || direction === 'weaker'),
      );
    const fate = fateOf(pair);
    const pieces = only === 'force' || only === 'elements' ? [] : piecesOf(pair);
    const shown = (fate !== null && fate.word !== 'number') || changes.length > 0 || pieces.length > 0;
    const place = placesOf(pair.new.length > 0 ? pair.new : pair.old).join(', ');
    return shown ? [{ place, kind: pair.kind, direction: seen(pair.direction), fate, changes, pieces, pair }] : [];
  });
}

/** The redline of a pair; none where the words are the same, and where one side is empty. */
export function piecesOf({ old, new: fresh }: ClausePair): Piece[] {
  const [before, after] = [wordsOf(old), wordsOf(fresh)];
  return before === after || before === '' || after === '' ? [] : redline(before, after);
}

function fateOf({ kind, old, new: fresh }: ClausePair): ShownClause['fate'] {
  const from = inWords(placesOf(old));
  const to = inWords(placesOf(fresh));
  switch (kind) {
    case 'moved':
      return { word: 'moved', told: from === to ? 'to another place, same words' : `from ${from}, same words` };
    case 'moved-and-changed':
      return { word: 'moved', told: from === to ? 'to another place, and changed' : `from ${from}, and changed` };
    case 'split':
      return { word: 'split', told: from === to ? `into ${fresh.length} clauses` : `${from} into ${to}` };
    case 'merged':
      return { word: 'merged', told: `from ${from}` };
    case 'new':
      return { word: 'new', told: wordsOf(fresh) };
    case 'gone':
      return { word: 'gone', told: wordsOf(old) };
    default:
      return from === to ? null : { word: 'number', told: `was ${from}` };
  }
}

export interface ChangedTerm {
  term: string;
  /** The clauses of the new text that use it, the definition's own included. */
  places: string[];
}

/** Terms whose definition changed, with every clause that this touches. */
export function changedTerms({ comparison }: Pick<ComparedRun, 'comparison'>): ChangedTerm[] {
  const terms = new Map<string, Set<string>>();
  for (const { definitions, new: fresh } of comparison.pairs)
    for (const term of definitions) {
      const places = terms.get(term) ?? new Set();
      for (const place of placesOf(fresh)) places.add(place);
      terms.set(term, places);
    }
  return [...terms].map(([term, places]) => ({ term, places: [...places] }));
}
