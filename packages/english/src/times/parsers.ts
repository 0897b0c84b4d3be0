/**
 * The parsers of time expressions, in one list. At each word every parser that may begin there is tried; the one that reads
 * furthest wins, and of equals the first. So the order matters only between parsers that read the same words.
 */
import { type Entry, entryAt } from '../scan/lexicon.js';
import type { Words } from '../scan/words.js';
import type { Match, Parser } from './meaning.js';
import { ago } from './parsers/ago.js';
import { century } from './parsers/century.js';
import { clock } from './parsers/clock.js';
import { dayMonth } from './parsers/day-month.js';
import { dayWord } from './parsers/day-word.js';
import { decadeName } from './parsers/decade.js';
import { duration } from './parsers/duration.js';
import { echo } from './parsers/echo.js';
import { isoDate } from './parsers/iso-date.js';
import { legalDay } from './parsers/legal-day.js';
import { month } from './parsers/month.js';
import { monthDay } from './parsers/month-day.js';
import { namedDay } from './parsers/named-day.js';
import { numericDate } from './parsers/numeric-date.js';
import { partOfDay } from './parsers/part-of-day.js';
import { quarter } from './parsers/quarter.js';
import { relativePeriod } from './parsers/relative-period.js';
import { season } from './parsers/season.js';
import { set } from './parsers/set.js';
import { streak } from './parsers/streak.js';
import { thePeriod } from './parsers/the-period.js';
import { vague } from './parsers/vague.js';
import { weekday } from './parsers/weekday.js';
import { year } from './parsers/year.js';

export const parsers: readonly Parser[] = [
  // Whole dates first: they are never ambiguous with what follows.
  isoDate,
  numericDate,
  legalDay,
  // Before the plain month and day: "September 11 attacks" is a day of 2001.
  namedDay,
  monthDay,
  dayMonth,
  month,
  weekday,
  dayWord,
  // Before the duration: "a year" after an amount is a rate, "twice a week" a set.
  set,
  // Before relative periods: "last quarter of 2025" is the fourth, not the one before this.
  quarter,
  relativePeriod,
  streak,
  echo,
  // Before the duration: "two years ago" begins like one.
  ago,
  clock,
  duration,
  season,
  partOfDay,
  thePeriod,
  decadeName,
  century,
  // Near the end: four digits are a year only if nothing else reads them.
  year,
  vague,
];

const starters = new Map<Entry, readonly Parser[]>();

function startersOf(place: number): readonly Parser[] {
  const entry = entryAt(place);
  let found = starters.get(entry);
  if (found === undefined) {
    found = parsers.filter((parser) => parser.starts(entry));
    starters.set(entry, found);
  }
  return found;
}

/** Every expression that the parsers find, in text order, none overlapping another. */
export function parseTimes(words: Words): Match[] {
  const matches: Match[] = [];
  let free = 0;
  for (let i = 0; i < words.count; i++) {
    let best: Match | undefined;
    for (const parser of startersOf(words.places[i])) {
      const match = parser.read(words, i);
      if (match !== undefined && match.from >= free && (best === undefined || match.to > best.to)) best = match;
    }
    if (best === undefined) continue;
    matches.push(best);
    free = best.to;
    i = best.to - 1;
  }
  return matches;
}
