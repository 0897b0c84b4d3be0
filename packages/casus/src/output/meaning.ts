/** What a time expression means, in words, with what bends it: `more than 15 years`, `every 3 months`. */
import type { TimeExpression } from '@casus/english';
import { timeInWords } from './day.js';

/** Null where words would say no more than the value or the expression itself. */
export function meaningOf({ value, type, mod }: TimeExpression, expression: string): string | null {
  const plain = timeInWords(value);
  if (plain === null) return null;
  const often = type === 'SET' && value.startsWith('P') ? `every ${plain.replace(/^1 /, '')}` : plain;
  const meaning = mod === undefined ? often : `${MODIFIERS[mod]} ${often}`;
  return meaning === value || meaning === expression ? null : meaning;
}

const MODIFIERS: Readonly<Record<NonNullable<TimeExpression['mod']>, string>> = {
  START: 'the beginning of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most',
};
