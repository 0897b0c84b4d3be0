/** "January 5", "Jan. 5, 2026", "May 5th", "January 3-5, 2026": a month and its day, or its first and last day. */
import { readOrdinal } from '../../scan/number.js';
import { spaced, type Words } from '../../scan/words.js';
import { isDay } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';
import { monthEnd } from '../month-word.js';
import { readFollowingYear, runsOn } from '../year-said.js';

/** A day of the month in digits at `i`, with or without its "th". */
export function readDayNumber(words: Words, i: number): { to: number; day: number } | undefined {
  const ordinal = readOrdinal(words, i);
  if (ordinal !== undefined) return ordinal.value <= 31 ? { to: ordinal.to, day: ordinal.value } : undefined;
  const day = words.integer(i);
  if (words.digitCount(i) > 2 || day < 1 || day > 31 || runsOn(words, i + 1)) return undefined;
  return { to: i + 1, day };
}

/** What joins the first and the last day in one expression. */
export function isRangeMark(words: Words, i: number): boolean {
  const mark = words.word(i);
  return mark === '-' || mark === '–' || mark === '—' || mark === 'to' || mark === 'through' || mark === 'until';
}

/** Words after a number that make it a count: "June 30 percent". */
const counted = new Set('percent per million billion thousand hundred people points'.split(' '));

const after = /^(and|at|in|for|to|with|when|by|as|or|of|nineteen|two)$/;

export const monthDay: Parser = {
  name: 'month-day',
  starts: (entry) => entry.month > 0,
  read(words, i): Match | undefined {
    const afterMonth = monthEnd(words, i);
    if (afterMonth === 0) return undefined;
    const { month } = words.entry(i);
    const at = words.word(afterMonth) === 'the' ? afterMonth + 1 : afterMonth;
    if (!words.joins(at) || (words.isGlued(at) && at === i + 1)) return undefined;
    const first = readDayNumber(words, at);
    // "the March second round"; "June ninth" stands before a sign or a small word.
    if (first !== undefined && words.isWord(at) && words.isWord(first.to) && !after.test(words.word(first.to)))
      return undefined;
    if (first === undefined || (counted.has(words.word(first.to)) && words.joins(first.to))) return undefined;
    const isPrefixed = /^(from|between)$/.test(words.word(i - 1));
    const mark = first.to;
    const next = mark + 1;
    const last =
      !isPrefixed && isRangeMark(words, mark) && words.gap(next) <= spaced ? readDayNumber(words, next) : undefined;
    if (last !== undefined && last.day > first.day && words.entry(last.to).month === 0) {
      const year = readFollowingYear(words, last.to);
      const to = year?.to ?? last.to;
      const day = (n: number) => ({ kind: 'calendar' as const, year: year?.year, month, day: n });
      if (!isDay({ year: year?.year ?? 2000, month, day: last.day })) return undefined;
      return { from: i, to, meaning: { kind: 'interval', from: day(first.day), to: day(last.day) } };
    }
    const year = readFollowingYear(words, first.to);
    if (!isDay({ year: year?.year ?? 2000, month, day: first.day })) return undefined;
    return {
      from: i,
      to: year?.to ?? first.to,
      meaning: { kind: 'calendar', year: year?.year, month, day: first.day },
    };
  },
};
