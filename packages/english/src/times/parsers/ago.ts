/** "two years ago", "a week ago", "three days later", "a year earlier", "years from now": so long before or after. */
import type { Unit } from '../../scan/lexicon.js';
import { readNumber } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import type { Match, Meaning, Parser } from '../meaning.js';
import { readSpan } from '../read-span.js';

interface Way {
  to: number;
  sign: 1 | -1;
  anchor: 'reference' | 'mention';
}

function readWay(words: Words, i: number): Way | undefined {
  if (!words.joins(i)) return undefined;
  const word = words.word(i);
  if (word === 'ago') return { to: i + 1, sign: -1, anchor: 'reference' };
  if (word === 'hence') return { to: i + 1, sign: 1, anchor: 'reference' };
  if (word === 'from' && (words.word(i + 1) === 'now' || words.word(i + 1) === 'today'))
    return { to: i + 2, sign: 1, anchor: 'reference' };
  if (word === 'later') return { to: i + 1, sign: 1, anchor: 'mention' };
  if (word === 'earlier' || word === 'previously') return { to: i + 1, sign: -1, anchor: 'mention' };
  // "a year before." ends its clause; "a year before the vote" is the length of time to the vote.
  if (word === 'before' && !words.isWord(i + 1) && !words.isDigits(i + 1))
    return { to: i + 1, sign: -1, anchor: 'mention' };
  return undefined;
}

function meaningOf(unit: Unit, count: number | undefined, { sign, anchor }: Way): Meaning {
  if (count === undefined) return { kind: 'plain', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const [inUnit, by] = count === 0.5 && unit === 'Y' ? (['M', 6] as const) : ([unit, Math.round(count)] as const);
  return { kind: 'shift', unit: inUnit, by: sign * by, anchor, finer: /^(W|DE|CE)$/.test(unit) };
}

/** "two Sundays ago": so many weeks before the last Sunday but one. */
function readWeekdaysAgo(words: Words, i: number): Match | undefined {
  const number = readNumber(words, i);
  if (number === undefined || !words.joins(number.to)) return undefined;
  const { weekday, plural } = words.entry(number.to);
  if (weekday === 0 || !plural || words.word(number.to + 1) !== 'ago') return undefined;
  return { from: i, to: number.to + 2, meaning: { kind: 'weekday', weekday, side: -1, back: number.value - 1 } };
}

export const ago: Parser = {
  name: 'ago',
  starts: ({ kind, number, scale, unit, word }) =>
    kind === 'digits' ||
    number >= 0 ||
    scale > 0 ||
    unit !== '' ||
    /^(a|an|half|several|few|couple|many|some|dozens|hundreds|thousands|another)$/.test(word),
  read(words, i): Match | undefined {
    const { unit, plural } = words.entry(i);
    if (unit !== '' && plural) {
      const way = readWay(words, i + 1);
      return way && { from: i, to: way.to, meaning: meaningOf(unit, undefined, way) };
    }
    const weekday = readWeekdaysAgo(words, i);
    if (weekday !== undefined) return weekday;
    const span = readSpan(words, i);
    if (span === undefined || span.hyphened) return undefined;
    const way = readWay(words, span.to);
    return (
      way && { from: i, to: way.to, meaning: meaningOf(span.unit, span.high === undefined ? span.low : undefined, way) }
    );
  },
};
