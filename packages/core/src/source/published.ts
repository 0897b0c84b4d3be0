/** From the dates found for a document to the list the record shows, best first. */
import type { PublishedDate, PublishedHow } from './source.js';
import { findDates, isoDate, readDate } from './written-date.js';

/**
 * What the user says outranks the document. A field made for the purpose outranks a date seen on the page, since a page
 * also shows the dates of other things; an address is rarely wrong but often names the day the page was made.
 */
const RANK: readonly PublishedHow[] = ['given', 'metadata', 'page', 'address'];

/** The words of a `from` are shown to people; a script's whole line would not help them. */
const LONGEST_FROM = 120;

/** A candidate, or null where there is no date; `from` is shortened to what a person would read. */
export function candidate(date: string | null, how: PublishedHow, from: string): PublishedDate | null {
  if (date === null) return null;
  const words = from.replace(/\s+/g, ' ').trim();
  return { date, how, from: words.length > LONGEST_FROM ? `${words.slice(0, LONGEST_FROM - 1)}…` : words };
}

/** A date that the user gives, `2026-01-03` or any written form; null for what is no date. */
export function givenDate(published: string | undefined): PublishedDate | null {
  return published === undefined ? null : candidate(readDate(published, 'dmy'), 'given', published);
}

/** The day that an address names (`/2026/01/03/`, `-2026-01-03`, `/2026/jan/03/`, `_20260103`), or null. */
export function dateInAddress(address: string | null | undefined): PublishedDate | null {
  const path = (address ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 500);
  const written = findDates(path, 'dmy').find(({ start, end }) => /^\d{4}/.test(path.slice(start, end)));
  if (written !== undefined) return candidate(written.date, 'address', path.slice(written.start, written.end));
  for (const [digits, year, month, day] of path.matchAll(/(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/g)) {
    const date = isoDate(Number(year), Number(month), Number(day));
    if (date !== null) return candidate(date, 'address', digits);
  }
  return null;
}

/** How many days the second ISO date lies after the first. */
function daysBetween(first: string, second: string): number {
  return (Date.UTC(...partsOf(second)) - Date.UTC(...partsOf(first))) / 86_400_000;
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month - 1, day];
}

/** A page cannot be older than its address, so fields from before that day tell the day of something on the page. */
function notBeforeAddress(dates: PublishedDate[]): PublishedDate[] {
  const address = dates.find(({ how }) => how === 'address')?.date;
  if (address === undefined) return dates;
  const early = ({ how, date }: PublishedDate) => how === 'metadata' && daysBetween(date, address) > 1;
  return [...dates.filter((date) => !early(date)), ...dates.filter(early)];
}

/**
 * Orders candidates best first and drops repetitions; candidates of one kind keep their order, so a reader passes its
 * best field first; fields from before the day in the address come last. The record's `published` is the first one's date.
 */
export function rankPublished(candidates: readonly (PublishedDate | null)[]): PublishedDate[] {
  const ranked: PublishedDate[] = [];
  for (const how of RANK) {
    for (const one of candidates) {
      if (one?.how !== how || ranked.some((other) => other.how === how && other.date === one.date)) continue;
      ranked.push(one);
    }
  }
  return notBeforeAddress(ranked);
}
