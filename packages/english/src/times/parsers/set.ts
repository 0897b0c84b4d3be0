/** "every year", "each day", "annually", "weekly", "twice a week", "$3 billion a year", "every two weeks": what returns. */

import type { Words } from '../../scan/words.js';
import { isoDuration } from '../iso-duration.js';
import type { Match, Parser } from '../meaning.js';
import { readSpan } from '../read-span.js';

const adverbs = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biannual', 'P6M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
]);

/** "every year", "each Monday", "every two weeks", "every other day", "every January", "every morning". */
function readEvery(words: Words, i: number): Match | undefined {
  const set = (to: number, value: string): Match => ({ from: i, to, meaning: { kind: 'plain', type: 'SET', value } });
  const at = words.word(i + 1) === 'other' || words.word(i + 1) === 'single' ? i + 2 : i + 1;
  if (!words.joins(at)) return undefined;
  const { unit, plural, weekday, month, part, season, word } = words.entry(at);
  const step = words.word(i + 1) === 'other' ? 2 : 1;
  if (weekday > 0)
    return set(
      at + 1,
      words.entry(at + 1).part === '' ? `XXXX-WXX-${weekday}` : `XXXX-WXX-${weekday}T${words.entry(at + 1).part}`,
    );
  if (month > 0 && words.isCapital(at)) return set(at + 1, `XXXX-${`${month}`.padStart(2, '0')}`);
  if (part !== '') return set(at + 1, `XXXX-XX-XXT${part}`);
  if (season !== '') return set(at + 1, `XXXX-${season}`);
  if (unit !== '' && !plural) return word === 'second' && step === 1 ? undefined : set(at + 1, isoDuration(unit, step));
  const span = readSpan(words, at);
  return span === undefined || span.low === undefined || span.high !== undefined || span.article
    ? undefined
    : set(span.to, isoDuration(span.unit, span.low));
}

/** "once a month", "twice a year", "three times a week". */
function readTimes(words: Words, i: number): Match | undefined {
  const isOnce = words.word(i) === 'once' || words.word(i) === 'twice';
  const at = isOnce ? i + 1 : words.word(i + 1) === 'times' ? i + 2 : 0;
  if (at === 0 || !/^(a|an|each|every|per)$/.test(words.word(at))) return undefined;
  const { unit, plural } = words.entry(at + 1);
  if (unit === '' || plural) return undefined;
  return { from: i, to: at + 2, meaning: { kind: 'plain', type: 'SET', value: isoDuration(unit, 1) } };
}

/** Words that are counted by the year or the day: after them "a year" is a rate. */
const measured =
  /^(%|percent|cent|million|billion|trillion|thousand|hundred|barrels|tonnes|tons|dollars|euros|pounds|people|times|pupils|students|cases|vehicles|cars|units|missiles|drones|shells|rounds)$/;

/** "$90 billion a year", "1,000 shells per day": the unit with its "a" or "per". */
function readRate(words: Words, i: number): Match | undefined {
  const { unit, plural } = words.entry(i + 1);
  if (unit === '' || plural || !words.joins(i + 1) || !words.joins(i) || unit === 'S') return undefined;
  if (/^(ago|later|earlier|before|after|old|from)$/.test(words.word(i + 2)) || words.word(i + 2) === '-')
    return undefined;
  const before = words.word(i - 1);
  // "60 hours a week"
  const isTime = words.entry(i - 1).plural && words.entry(i - 1).unit !== '';
  const isRate = words.word(i) === 'per' || isTime || measured.test(before) || isPrice(words, i - 1);
  if (!isRate || (unit === 'H' && /^(miles|kilometres|kilometers|km|knots)$/.test(before))) return undefined;
  return { from: i, to: i + 2, meaning: { kind: 'plain', type: 'SET', value: isoDuration(unit, 1) } };
}

/** "$15 a month": digits led by a sign of money. */
function isPrice(words: Words, i: number): boolean {
  let at = i;
  while (at > i - 6 && (words.isDigits(at) || words.word(at) === ',' || words.word(at) === '.') && words.isGlued(at))
    at--;
  return words.isDigits(i) && /^[$€£¥]$/.test(words.word(at));
}

/** "the annual report" names no time that anything happens; adverbs and adjectives of a repeated act do. */
function isPaper(words: Words, i: number): boolean {
  return words.isCapital(i) && !words.isFirst(i) && (words.isCapital(i - 1) || words.isCapital(i + 1));
}

export const set: Parser = {
  name: 'set',
  starts: ({ kind, number, word }) =>
    adverbs.has(word) || kind === 'digits' || number > 1 || /^(every|each|once|twice|a|an|per)$/.test(word),
  read(words, i): Match | undefined {
    const word = words.word(i);
    const adverb = adverbs.get(word);
    if (adverb !== undefined)
      return isPaper(words, i)
        ? undefined
        : { from: i, to: i + 1, meaning: { kind: 'plain', type: 'SET', value: adverb } };
    if (word === 'every' || word === 'each') return readEvery(words, i);
    if (word === 'a' || word === 'an' || word === 'per') return readRate(words, i);
    return readTimes(words, i);
  },
};
