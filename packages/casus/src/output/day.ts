/** Days and time values in English words, the same on every machine (no locale is asked). */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
};
const HOURS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

/** `2026-01-05` as `Monday 5 January 2026`; anything else as it stands. */
export function dayInWords(date: string): string {
  return timeInWords(date) ?? date;
}

/** Whether this is a day of the calendar, written `2026-01-03`. */
export function isDay(date: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** A TIMEX3 value or an interval of two, in words; null where words would say no more than the value. */
export function timeInWords(value: string): string | null {
  const [from, to, ...more] = value.split('/');
  if (from !== undefined && to !== undefined && more.length === 0) {
    const start = timeInWords(from);
    const end = timeInWords(to);
    return start === null || end === null ? null : `${start} to ${end}`;
  }
  return REFERENCES[value] ?? pointInWords(value) ?? durationInWords(value);
}

function pointInWords(value: string): string | null {
  const [date = '', clock] = value.split('T');
  const day = calendarInWords(date);
  if (day === null || clock === undefined) return day;
  const times: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };
  const time = times[clock] ?? (/^\d\d:\d\d/.test(clock) ? clock : null);
  return time === null ? null : `${day}, ${time}`;
}

function calendarInWords(date: string): string | null {
  if (isDay(date)) {
    const at = new Date(`${date}T00:00:00Z`);
    return `${WEEKDAYS[at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  }
  const [, year, part] = /^(\d{4})(?:-(\w\w\w?))?$/.exec(date) ?? [];
  if (year === undefined) return openInWords(date);
  if (part === undefined) return year;
  const month = /^\d\d$/.test(part) ? MONTHS[Number(part) - 1] : undefined;
  if (month !== undefined) return `${month} ${year}`;
  const season = SEASONS[part];
  if (season !== undefined) return `${season} ${year}`;
  const [, kind, count = ''] = /^([QWH])(\d\d?)$/.exec(part) ?? [];
  if (kind === 'Q') return `quarter ${count} of ${year}`;
  if (kind === 'H') return `half ${count} of ${year}`;
  return kind === 'W' ? weekInWords(Number(year), Number(count)) : null;
}

/** What the text says of a day, where it does not say, and nothing tells, of which week or year. */
function openInWords(date: string): string | null {
  const [, weekday] = /^XXXX-WXX-([1-7])$/.exec(date) ?? [];
  if (weekday !== undefined) return `${WEEKDAYS[Number(weekday) % 7]}, of which week is not known`;
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? null : `${day === undefined ? '' : `${Number(day)} `}${name}, of which year is not known`;
}

/** ISO 8601: weeks begin on Monday, and the first holds 4 January. */
function weekInWords(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  return `the week of ${dayInWords(monday.toISOString().slice(0, 10))}`;
}

function durationInWords(value: string): string | null {
  const [, clock, amount, code = ''] = /^P(T?)(\d+(?:\.\d+)?|X)(DE|CE|[YMWDHS])$/.exec(value) ?? [];
  const unit = (clock === 'T' ? HOURS : UNITS)[code];
  if (amount === undefined || unit === undefined) return null;
  if (amount === 'X') return `${plural(unit)}, number not stated`;
  return `${amount} ${amount === '1' ? unit : plural(unit)}`;
}

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}
