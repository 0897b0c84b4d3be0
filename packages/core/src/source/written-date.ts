/** From a short text to the calendar dates written in it, in the forms and languages of news pages. */
import { MONTHS } from '../generated/months.js';

/** How `3/4/2026` is to be read. */
export type DayOrder = 'dmy' | 'mdy';

export interface WrittenDate {
  /** ISO date, `2026-01-03`. */
  date: string;
  start: number;
  end: number;
}

/** Lines with dates are short; of a longer text only this much is looked at. */
const LONGEST = 20_000;
const EARLIEST = 1800;
const LATEST = 2100;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An ISO date, or null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= EARLIEST && year <= LATEST) || !(month >= 1 && month <= 12) || !(day >= 1)) return null;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(word: string): number {
  return (
    MONTHS.get(
      word
        .normalize('NFC')
        .toLowerCase()
        .replace(/\u0307/g, ''),
    ) ?? 0
  );
}

type Parts = (found: RegExpExecArray, order: DayOrder) => string | null;

const num = (digits: string | undefined) => Number(digits ?? 'NaN');

/**
 * Latin, Greek, Cyrillic, Hebrew and Arabic letters and their marks, as month names are written, in plain ranges: patterns
 * over all letters of Unicode take longer to compile than most pages take to read. What is no month's name is refused after.
 */
const LETTER = [
  String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u0481\u0483-\u052f\u05d0-\u05ea`,
  String.raw`\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06df\u1e00-\u1fff`,
].join('');
const form = (pattern: string) => new RegExp(pattern.replaceAll('LETTER', LETTER), 'g');

/** Each form with the groups it fills; every quantifier is bounded, so that a long line costs a long line's time. */
const FORMS: readonly (readonly [form: RegExp, parts: Parts])[] = [
  // 2026-01-03, 2026/1/3, 2026.01.03, with or without a time after it
  [/(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|\.\d)/g, ([, y, , m, d]) => isoDate(num(y), num(m), num(d))],
  // 2026年1月3日, 2026년 1월 3일
  [/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g, ([, y, m, d]) => isoDate(num(y), num(m), num(d))],
  // 3 January 2026, 3rd of Jan., 2026, 3. Januar 2026, 3 de enero de 2026, 3-Jan-2026, 3 января 2026 г.
  [
    form(
      String.raw`(?<![\d.,:/-])(\d{1,2})(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|[Ee][Rr]|\.|º|ª)?(?:[\s-]{1,3}|(?<=\.))(?:(?:[Dd][EeIi']|[Oo][Ff])\s)?([LETTER]{2,14})\.?,?[\s-]{1,3}(?:[Dd][Ee][Ll]?\s)?(\d{4})(?!\d)`,
    ),
    ([, d, m, y]) => isoDate(num(y), monthOf(m ?? ''), num(d)),
  ],
  // January 3, 2026; Jan. 3rd 2026
  [
    form(
      String.raw`(?<![LETTER])([LETTER]{3,14})\.?\s{1,3}(\d{1,2})(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])?(?:\s?,\s{0,3}|\s{1,3})(\d{4})(?!\d)`,
    ),
    ([, m, d, y]) => isoDate(num(y), monthOf(m ?? ''), num(d)),
  ],
  // 2026. január 3., 2026 January 3, 2026/jan/3
  [
    form(String.raw`(?<!\d)(\d{4})(?:\.?\s|[/-])([LETTER]{3,14})\.?[\s/-](\d{1,2})(?!\d)`),
    ([, y, m, d]) => isoDate(num(y), monthOf(m ?? ''), num(d)),
  ],
  // Sat Jan 03 14:05:00 UTC 2026
  [
    form(
      String.raw`(?<![LETTER])([LETTER]{3})\s{1,2}(\d{1,2})\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[A-Za-z]{2,4}|\s[+-]\d{4})?\s(\d{4})(?!\d)`,
    ),
    ([, m, d, y]) => isoDate(num(y), monthOf(m ?? ''), num(d)),
  ],
  // 3 tháng 1 năm 2026, 3 tháng 1, 2026
  [
    /(?<!\d)(\d{1,2})\s[Tt]háng\s(\d{1,2})(?:,|\snăm)?\s(\d{4})(?!\d)/g,
    ([, d, m, y]) => isoDate(num(y), num(m), num(d)),
  ],
  // 3.1.2026 is day first everywhere; 3/1/2026 and 3-1-2026 go by the order of the place
  [
    /(?<![\d./-])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2(\d{4})(?!\d)/g,
    ([, a, mark, b, y], order) => {
      const dayFirst = isoDate(num(y), num(b), num(a));
      const monthFirst = isoDate(num(y), num(a), num(b));
      const preferDay = order === 'dmy' || mark?.includes('.') === true;
      return preferDay ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
    },
  ],
];

/**
 * All full dates in the first 20,000 characters, in the order of the text; a day, month or year alone is none.
 * Offsets are UTF-16 units into `text`. Times of day are left out: the day counts as the page writes it.
 */
export function findDates(text: string, order: DayOrder): WrittenDate[] {
  const sample = text.slice(0, LONGEST);
  const found: WrittenDate[] = [];
  // Every form has a year; most lines have none.
  if (!/\d{4}/.test(sample)) return found;
  for (const [form, parts] of FORMS) {
    for (const match of sample.matchAll(form)) {
      const date = parts(match, order);
      if (date !== null) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= (found[i - 1]?.end ?? 0));
}

/** The first full date written in a text, as an ISO date, or null. */
export function readDate(text: string, order: DayOrder = 'mdy'): string | null {
  return findDates(text.slice(0, 500), order)[0]?.date ?? null;
}

/** The date in a field made for machines, which may also hold `20260103`, `20260103T1405` or seconds since 1970. */
export function readStamp(text: string, order: DayOrder = 'mdy'): string | null {
  const field = text.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?\d{4,6}.{0,10})?$/.exec(field);
  if (compact !== null) {
    const date = isoDate(num(compact[1]), num(compact[2]), num(compact[3]));
    if (date !== null) return date;
  }
  // As most systems write it.
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d|\.\d)/.exec(field);
  const day = iso === null ? null : isoDate(num(iso[1]), num(iso[2]), num(iso[3]));
  if (day !== null) return day;
  // From 1995 on, so that other numbers are not taken for times; in seconds or milliseconds, read as UTC.
  if (/^[89]\d{8}$|^1\d{9}$|^[89]\d{11}$|^1\d{12}$/.test(field)) {
    const time = Number(field) * (field.length > 11 ? 1 : 1000);
    return new Date(time).toISOString().slice(0, 10);
  }
  return readDate(field, order);
}

/** Countries that write English and put the day first; elsewhere English puts the month first. */
const DAY_FIRST_ENGLISH = /^en[-_](?:gb|uk|au|nz|ie|in|za|pk|ng|ke|gh|sg|my|hk|mt|bd|lk|eu|150|001)/i;
const MONTH_FIRST_HOST = /\.(?:com|us|gov|mil|edu|org|net|io|co|news|info|biz|tv|ph|blog|today)$/i;

/** The order for a page by its language tag (`en-GB`) and its host (`example.co.uk`), each where known. */
export function dayOrder(language: string | null, host: string | null): DayOrder {
  if (language !== null && !/^en/i.test(language)) return 'dmy';
  if (language !== null && /^en[-_](?:us|ph)/i.test(language)) return 'mdy';
  if (language !== null && DAY_FIRST_ENGLISH.test(language)) return 'dmy';
  return host === null || MONTH_FIRST_HOST.test(host) ? 'mdy' : 'dmy';
}
