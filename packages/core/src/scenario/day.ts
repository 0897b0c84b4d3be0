/** Day numbers: eats ISO days and durations, gives whole days since 1970-01-01 in the Gregorian calendar, and sums of them. */

/** Whole days since 1970-01-01; ±Infinity where there is no first or no last day. */
export type Day = number;

/** A duration of the calendar: months are no number of days, so the two are kept apart. */
export interface Period {
  years: number;
  months: number;
  days: number;
}

/** What becomes of a day that its month lacks (31 January and a month): the next day, the last of the month, or a refusal. */
export type Rounding = 'up' | 'down' | 'refuse';

/** The first and the last day that a date may mean: the same for `1949-04-04`, a month or a year apart for `1949-04` and `1949`. */
export interface DayRange {
  first: Day;
  last: Day;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The number of a day of the calendar; the month from 1. The parts must be those of a real day. */
export function dayNumber(year: number, month: number, day: number): Day {
  // Years are counted from March, so that the leap day stands last (the method of Howard Hinnant's "chrono-compatible
  // low-level date algorithms").
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** Year, month and day of a finite day number. */
export function calendarOf(number: Day): { year: number; month: number; day: number } {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** `1949-04-04`; an empty string for ±Infinity. */
export function isoDay(number: Day): string {
  if (!Number.isFinite(number)) return '';
  const { year, month, day } = calendarOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The days that `1949`, `1949-04` or `1949-04-04` may mean; null for anything else, and for days no calendar has. */
export function dayRange(iso: string): DayRange | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (parts[3] === undefined) {
    const last = month ?? 12;
    return { first: dayNumber(year, month ?? 1, 1), last: dayNumber(year, last, daysInMonth(year, last)) };
  }
  const day = Number(parts[3]);
  if (month === null || day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** The number of `1949-04-04`; null for anything less exact and for days no calendar has. */
export function dayOf(iso: string): Day | null {
  const range = dayRange(iso);
  return range === null || range.first !== range.last ? null : range.first;
}

/** An ISO 8601 duration of years, months, weeks and days (`P15Y`, `P1M`, `P90D`); null for anything else. */
export function periodOf(iso: string): Period | null {
  const parts = /^P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(iso);
  if (parts === null || iso === 'P') return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  return { years: years ?? 0, months: months ?? 0, days: (weeks ?? 0) * 7 + (days ?? 0) };
}

/** The hours of `PT24H`; null for anything else. */
export function hoursOf(iso: string): number | null {
  const parts = /^PT(\d{1,5})H$/.exec(iso);
  return parts === null ? null : Number(parts[1]);
}

/** Day and hours after midnight, both in UTC, of an instant that states its zone (`2041-01-13T04:30Z`, `…+02:00`); null for anything else. */
export function instantOf(iso: string): { day: Day; hour: number } | null {
  const parts = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/.exec(iso);
  const local = dayOf(parts?.[1] ?? '');
  if (parts === null || local === null) return null;
  const ahead = (Number(parts[5] ?? 0) * 60 + Number(parts[6] ?? 0)) * (parts[4] === '-' ? -1 : 1);
  const minutes = Number(parts[2]) * 60 + Number(parts[3]) - ahead;
  const days = Math.floor(minutes / 1440);
  return { day: local + days, hour: (minutes - days * 1440) / 60 };
}

/**
 * A day and a period: years and months first, in one sum; then, where that month lacks the day, the rounding; then the days. Null where
 * the sum must be rounded and `refuse` was said. ±Infinity stay what they are.
 */
export function addPeriod(number: Day, period: Period, rounding: Rounding): Day | null {
  if (!Number.isFinite(number)) return number;
  const { year, month, day } = calendarOf(number);
  const months = year * 12 + (month - 1) + period.years * 12 + period.months;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  const longest = daysInMonth(newYear, newMonth);
  if (day <= longest) return dayNumber(newYear, newMonth, day) + period.days;
  if (rounding === 'refuse') return null;
  return dayNumber(newYear, newMonth, longest) + (rounding === 'up' ? 1 : 0) + period.days;
}

/** The same period backwards. */
export function negative({ years, months, days }: Period): Period {
  // Adding 0 turns -0, which tests of equality tell from 0, into 0.
  return { years: -years + 0, months: -months + 0, days: -days + 0 };
}

export function firstOfMonth(number: Day): Day {
  return number - calendarOf(number).day + 1;
}

export function lastOfMonth(number: Day): Day {
  const { year, month } = calendarOf(number);
  return dayNumber(year, month, daysInMonth(year, month));
}
