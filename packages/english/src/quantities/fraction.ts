/** "two-thirds", "three quarters of", "one-fifth", "a third of", "half of": parts of a whole. */
import { readNumber, tidy } from '../scan/number.js';
import type { Words } from '../scan/words.js';
import type { Amount } from './amount.js';

const parts = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

export function readFraction(words: Words, i: number): Amount | undefined {
  const word = words.word(i);
  const fraction = (to: number, value: number): Amount => ({
    from: i,
    to,
    kind: 'fraction',
    value: tidy(value),
    unit: '',
  });
  if (word === 'half') return words.word(i + 1) === 'of' ? fraction(i + 1, 0.5) : undefined;
  if (word === 'a') {
    const part = parts.get(words.word(i + 1));
    return part !== undefined && words.word(i + 2) === 'of' ? fraction(i + 2, 1 / part) : undefined;
  }
  const number = readNumber(words, i);
  if (number === undefined || number.inDigits || !words.joins(number.to)) return undefined;
  const hyphened = words.word(number.to) === '-' && words.isGlued(number.to);
  const at = hyphened ? number.to + 1 : number.to;
  const part = parts.get(words.word(at));
  if (part === undefined || number.value >= part) return undefined;
  // "one third party", "two quarters": apart, a fraction is only before "of" or "majority".
  if (!hyphened && words.word(at + 1) !== 'of' && words.word(at + 1) !== 'majority') return undefined;
  return fraction(at + 1, number.value / part);
}
