/** From a reading to its clauses as they are compared with the precedents: each commitment with its words and its query. */
import { clauseOf } from '../audit/clause.js';
import type { Commitment } from '../commitment/commitment.js';
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';
import { readableOf } from '../source/readable.js';
import { type LikeQuery, queryOfCommitment } from './query.js';

export interface LikeClause {
  commitment: Commitment;
  /** The sentence or the item of a list around the commitment, half-open, in UTF-16 units of the reading's text. */
  range: Range;
  query: LikeQuery;
}

/** The clauses at a place as lawyers cite it (`Art. 5`, which takes its paragraphs in, or `article 5 paragraph 1`); all without one. */
export function likeClauses(reading: Reading, place?: string): LikeClause[] {
  const { text } = readableOf(reading);
  const wanted = place === undefined ? null : foldedPlace(place);
  return reading.commitments
    .filter((commitment) => {
      if (wanted === null) return true;
      const own = foldedPlace(commitment.place);
      return own === wanted || own.startsWith(`${wanted} `);
    })
    .map((commitment) => {
      const { sentence, words } = clauseOf(text, commitment);
      return { commitment, range: sentence, query: queryOfCommitment(commitment, words) };
    });
}

function foldedPlace(place: string): string {
  return place
    .toLowerCase()
    .replace(/\barticle\b|\bart(?:\.|\b)/g, ' art ')
    .replace(/\bparagraph\b|\bpara(?:\.|\b)|§|¶/g, ' ¶ ')
    .replace(/[.,()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
