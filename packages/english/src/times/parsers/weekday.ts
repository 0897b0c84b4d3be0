/** "Monday", "last Monday", "Mondays": days of the week; which Monday, the tense tells later. */
import type { Words } from '../../scan/words.js';
import type { Match, Parser, Side } from '../meaning.js';

/** Words that make a weekday the name of a paper, a feast or an event. */
const named = new Set(
  'bloody black good ash palm maundy shrove easter super cyber giving whit casual manic'.split(' '),
);
const naming = new Set(
  'times telegraph mail mirror express post agreement accords night club school schools'.split(' '),
);

export const sides = new Map<string, Side>([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Where the words that say the side begin: "last", "this past". */
export function sideStart(words: Words, i: number): number {
  const isThis = /^(past|coming)$/.test(words.word(i - 1)) && words.word(i - 2) === 'this' && words.joins(i - 1);
  return isThis ? i - 2 : i - 1;
}

function isName(words: Words, i: number): boolean {
  const before = words.word(i - 1);
  if (named.has(before) && words.isCapital(i - 1) && words.joins(i)) return true;
  return (
    words.isCapital(i + 1) && words.joins(i + 1) && naming.has(words.word(i + 1)) && words.entry(i + 1).part === ''
  );
}

export const weekday: Parser = {
  name: 'weekday',
  starts: (entry) => entry.weekday > 0,
  read(words, i): Match | undefined {
    const { weekday: day, short, plural } = words.entry(i);
    if (!words.isCapital(i) || isName(words, i)) return undefined;
    if (short) {
      // "Sat", "Sun" and "Wed" are other words; a short form stands before its stop or comma and a date.
      const mark = words.word(i + 1);
      const at = mark === '.' || mark === ',' ? i + 2 : i + 1;
      const next = words.word(at) === ',' ? at + 1 : at;
      const isDated = words.entry(next).month > 0 || (words.isDigits(next) && words.entry(next + 1).month > 0);
      if (!isDated || !words.joins(next)) return undefined;
      return { from: i, to: mark === '.' ? i + 2 : i + 1, meaning: { kind: 'weekday', weekday: day } };
    }
    if (plural) return { from: i, to: i + 1, meaning: { kind: 'plain', type: 'SET', value: `XXXX-WXX-${day}` } };
    const side = words.joins(i) ? sides.get(words.word(i - 1)) : undefined;
    const from = side === undefined ? i : sideStart(words, i);
    return { from, to: i + 1, meaning: { kind: 'weekday', weekday: day, side } };
  },
};
