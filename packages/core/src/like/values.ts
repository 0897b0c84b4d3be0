/** From one clause of a precedent to its codes of one element. Null where the file does not code it: not known is not "not stated". */
import type { LikeElement } from '../generated/like.js';
import type { Precedent, PrecedentCommitment } from '../precedent/precedent.js';

/** The codes of an element, with where the value stands if not in the clause itself. */
export interface CodedValue {
  codes: readonly string[];
  place?: string;
  source?: string;
}

/** Elements of the instrument as a whole, counted once for each instrument however many of its clauses are compared. */
export const OF_INSTRUMENT: ReadonlySet<LikeElement> = new Set([
  'term',
  'binding',
  'withdrawal',
  'renewal',
  'disputes',
  'ratification',
]);

export function codedValue(element: LikeElement, precedent: Precedent, clause: PrecedentCommitment): CodedValue | null {
  switch (element) {
    case 'trigger':
      return { codes: [clause.case] };
    case 'limits':
      return clause.case === 'always' ? null : { codes: clause.limits.length > 0 ? clause.limits : ['no-limit'] };
    case 'decides':
      return one(clause.decides);
    case 'response':
      return { codes: clause.response };
    case 'deadline':
      return one(clause.deadline);
    case 'force':
      return one(clause.modality);
    case 'bearer':
      return one(clause.acting);
    case 'binding':
      return one(precedent.binding);
    case 'ratification':
      return one(precedent.ratification);
    case 'term':
      return clause.term === undefined ? cited(precedent.term) : one(clause.term);
    case 'withdrawal':
      return cited(precedent.withdrawal);
    case 'renewal':
      return cited(precedent.renewal);
    case 'disputes':
      return precedent.disputes === undefined ? null : { ...precedent.disputes, codes: precedent.disputes.value };
  }
}

const one = (code: string | undefined): CodedValue | null => (code === undefined ? null : { codes: [code] });

function cited(value: { value: string; place?: string; source?: string } | undefined): CodedValue | null {
  if (value === undefined) return null;
  const { place, source } = value;
  return {
    codes: [value.value],
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
  };
}
