/**
 * Eats and gives days of the proleptic Gregorian calendar. Whole numbers only, no clock and no time zone, so that the
 * same words give the same day on every machine. The day count is the one of Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms" (public domain).
 */

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count);
}

/** Adds months; a day that the month does not have becomes its last. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export interface Week {
  year: number;
  week: number;
}

/** The ISO 8601 week: its year is that of its Thursday. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

/** Four digits, as ISO 8601 wants them. */
export function isoYear(year: number): string {
  return year < 0 ? `-${isoYear(-year)}` : `${year}`.padStart(4, '0');
}

export function isoMonth({ year, month }: { year: number; month: number }): string {
  return `${isoYear(year)}-${two(month)}`;
}

export function isoDay(day: Day): string {
  return `${isoMonth(day)}-${two(day.day)}`;
}

export function isoWeek(day: Day): string {
  const { year, week } = weekOf(day);
  return `${isoYear(year)}-W${two(week)}`;
}

/** Reads the day at the head of an ISO date or timestamp; undefined where there is none. */
export function parseDay(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(iso);
  if (found === null) return undefined;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDay(day) ? day : undefined;
}
