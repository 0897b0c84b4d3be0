/** "5 January 2026", "5th of January", "the fifth of May", "3-5 January", "5-Jan-2026": a day and its month. */
import { beginsNumber, readOrdinal } from '../../scan/number.js';
import { spaced, type Words } from '../../scan/words.js';
import { isDay } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';
import { monthEnd } from '../month-word.js';
import { readFollowingYear, readYear } from '../year-said.js';
import { isRangeMark, readDayNumber } from './month-day.js';

/** The month after a day, with what may stand between: "of", "day of", a hyphen. */
function readMonth(words: Words, i: number): { to: number; month: number; hyphened: boolean } | undefined {
  let at = i;
  let hyphened = false;
  if (words.word(at) === '-' && words.isGlued(at) && words.isGlued(at + 1)) {
    hyphened = true;
    at++;
  } else {
    if (words.word(at) === 'day') at++;
    if (words.word(at) === 'of') at++;
  }
  if (!words.joins(at)) return undefined;
  const to = monthEnd(words, at);
  return to === 0 ? undefined : { to, month: words.entry(at).month, hyphened };
}

function readDay(words: Words, i: number): { to: number; day: number } | undefined {
  if (words.isDigits(i)) return readDayNumber(words, i);
  const ordinal = readOrdinal(words, i);
  return ordinal === undefined || ordinal.value > 31 ? undefined : { to: ordinal.to, day: ordinal.value };
}

export const dayMonth: Parser = {
  name: 'day-month',
  starts: (entry) => entry.kind === 'digits' || entry.ordinal > 0 || entry.number === 20 || entry.number === 30,
  read(words, i): Match | undefined {
    if (words.isDigits(i) && (words.digitCount(i) > 2 || !beginsNumber(words, i))) return undefined;
    const first = readDay(words, i);
    if (first === undefined) return undefined;
    const next = first.to + 1;
    const isRange = isRangeMark(words, first.to) && words.isDigits(next) && words.gap(next) <= spaced;
    const last = isRange && !/^(from|between)$/.test(words.word(i - 1)) ? readDayNumber(words, next) : undefined;
    const month = readMonth(words, last?.to ?? first.to);
    if (month === undefined) return undefined;
    const hyphen = month.hyphened && words.word(month.to) === '-' ? month.to + 1 : month.to;
    const year = hyphen > month.to ? readYear(words, hyphen) : readFollowingYear(words, month.to);
    // A number that ends a line is the day of a month on the next only if a year, not another day, follows.
    const wrapsOver = !words.isGlued(first.to) && words.gap(first.to) > spaced;
    if (wrapsOver && year === undefined && words.isDigits(month.to)) return undefined;
    const day = (n: number) => ({ kind: 'calendar' as const, year: year?.year, month: month.month, day: n });
    const latest = last?.day ?? first.day;
    if (!isDay({ year: year?.year ?? 2000, month: month.month, day: latest })) return undefined;
    const to = year?.to ?? month.to;
    if (last === undefined) return { from: i, to, meaning: day(first.day) };
    if (last.day <= first.day) return undefined;
    return { from: i, to, meaning: { kind: 'interval', from: day(first.day), to: day(last.day) } };
  },
};
