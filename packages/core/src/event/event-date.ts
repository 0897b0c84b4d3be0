/** Eats a TIMEX3 value; gives the ISO date, month, year or range of days that an event carries, or null where it names no day. */

const DAY = 86_400_000;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day some days after an ISO date, or before it. */
export function dayAfter(date: string, days: number): string {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? date : iso(time + days * DAY);
}

/** First day of an ISO date, month, year or range. */
export function firstDay(value: string): string {
  const [from = value] = value.split('/');
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
}

/** Last day of an ISO date, month, year or range. */
export function lastDay(value: string): string {
  const to = value.split('/').at(-1) ?? value;
  if (to.length === 4) return `${to}-12-31`;
  if (to.length > 7) return to;
  return iso(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0));
}

/** Monday to Sunday of an ISO week. */
function week(year: number, number: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY;
  return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

/** First and last month of the seasons and quarters that TIMEX3 writes with a letter; winter runs into the next year. */
const SEASONS: Record<string, [number, number]> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
};

export function eventDate(value: string): string | null {
  if (value.includes('/')) {
    const [from, to] = value.split('/').map((part) => eventDate(part));
    return from == null || to == null ? null : `${from.split('/')[0]}/${to.split('/').at(-1)}`;
  }
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value);
  if (day?.[1] !== undefined) return day[1];
  if (/^\d{4}(?:-\d{2})?$/.test(value)) return value;
  const weeks = /^(\d{4})-W(\d{2})(-WE)?/.exec(value);
  if (weeks?.[1] !== undefined && weeks[2] !== undefined) {
    const range = week(Number(weeks[1]), Number(weeks[2]));
    if (weeks[3] === undefined) return range;
    const sunday = range.slice(11);
    return `${iso(Date.parse(sunday) - DAY)}/${sunday}`;
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  const months = part?.[2] === undefined ? undefined : SEASONS[part[2]];
  if (part?.[1] === undefined || months === undefined) return null;
  const month = (number: number) =>
    `${Number(part[1]) + Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
  return `${month(months[0])}/${month(months[1])}`;
}
