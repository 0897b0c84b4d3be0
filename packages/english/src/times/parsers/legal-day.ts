/** "this fifth day of December, 1994", "the 14th day of the month of July 2015": days as agreements close with them. */
import { readOrdinal } from '../../scan/number.js';
import { isDay } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';
import { readFollowingYear } from '../year-said.js';

export const legalDay: Parser = {
  name: 'legal-day',
  starts: (entry) => entry.word === 'this' || entry.word === 'the',
  read(words, i): Match | undefined {
    const ordinal = readOrdinal(words, i + 1);
    if (ordinal === undefined || words.word(ordinal.to) !== 'day' || words.word(ordinal.to + 1) !== 'of')
      return undefined;
    let at = ordinal.to + 2;
    if (words.word(at) === 'the' && words.word(at + 1) === 'month' && words.word(at + 2) === 'of') at += 3;
    const { month } = words.entry(at);
    if (month === 0 || !words.isCapital(at)) return undefined;
    const year = readFollowingYear(words, at + 1);
    if (!isDay({ year: year?.year ?? 2000, month, day: ordinal.value })) return undefined;
    return {
      from: i,
      to: year?.to ?? at + 1,
      meaning: { kind: 'calendar', year: year?.year, month, day: ordinal.value },
    };
  },
};
