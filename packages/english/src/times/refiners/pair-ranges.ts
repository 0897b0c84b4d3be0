/**
 * "between 2026 and 2030", "from 3 to 5 January", "Monday to Friday": gives both ends the range they make, and finds an end
 * that leaves its month, year or unit to the other ("from 3", "between 60").
 */
import { beginsNumber, readNumber } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import type { CalendarMeaning, Match, Meaning } from '../meaning.js';
import { readFollowingYear, runsOn } from '../year-said.js';

/** How large a thing a meaning names; ends of a range name things of one size. */
function sizeOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.day !== undefined ? 'day' : meaning.month !== undefined ? 'month' : 'year';
    case 'weekday':
      return 'day';
    case 'shift':
      return meaning.unit === 'D'
        ? 'day'
        : meaning.unit === 'M'
          ? 'month'
          : meaning.unit === 'Y'
            ? 'year'
            : meaning.unit;
    case 'span':
      return `span`;
    case 'clock':
    case 'piece':
    case 'part':
      return meaning.kind;
    case 'plain':
      return meaning.type === 'DATE' && /^\d/.test(meaning.value) ? `plain${meaning.value.length}` : '';
    default:
      return '';
  }
}

/** The word that opens a range before word `from`: itself, or undefined. */
function opener(words: Words, from: number): 'from' | 'between' | undefined {
  if (!words.joins(from)) return undefined;
  const word = words.word(from - 1) === 'the' ? words.word(from - 2) : words.word(from - 1);
  return word === 'from' || word === 'between' ? word : undefined;
}

/** Whether the words `[from, to)` join the ends of a range that `opened` began. */
function joins(words: Words, from: number, to: number, opened: 'from' | 'between' | undefined): boolean {
  const end = words.word(to - 1) === 'the' ? to - 1 : to;
  if (end !== from + 1 || !words.joins(from) || !words.joins(from + 1)) return false;
  const word = words.word(from);
  if (opened === 'between' && word === 'and') return true;
  if (word === 'to' || word === 'through' || word === 'until' || word === 'till') return true;
  return (word === '-' || word === '–' || word === '—') && opened === undefined;
}

/** The first end that is only a number, read as the second's day, year-less month or unit: "from 3 to 5 January". */
function elided(words: Words, match: Match): Match | undefined {
  const { from, meaning } = match;
  const word = words.word(from - 1);
  if (word !== 'to' && word !== 'and' && word !== 'until' && word !== 'through') return undefined;
  let start = from - 2;
  while (start > from - 7 && words.word(start - 1) !== 'from' && words.word(start - 1) !== 'between') start--;
  const opened = opener(words, start);
  if (opened === undefined || (opened === 'from' && word === 'and')) return undefined;
  const number = words.isDigits(start) && !beginsNumber(words, start) ? undefined : readNumber(words, start);
  if (number === undefined || number.to !== from - 1 || !words.joins(from)) return undefined;
  const read = withNumber(meaning, number.value);
  return read && { from: start, to: number.to, meaning: read };
}

function withNumber(meaning: Meaning, number: number): Meaning | undefined {
  if (meaning.kind === 'span')
    return meaning.low !== undefined && meaning.high === undefined && number < meaning.low
      ? { ...meaning, low: number }
      : undefined;
  if (!Number.isInteger(number) || number < 1) return undefined;
  if (meaning.kind === 'calendar' && meaning.day !== undefined)
    return number < meaning.day ? { ...meaning, day: number, weekday: undefined } : undefined;
  if (meaning.kind !== 'clock' || number > 24) return undefined;
  const hour = Number(meaning.clock.slice(1, 3));
  const said = hour > 12 && number <= 12 && number + 12 < hour ? number + 12 : number;
  return { ...meaning, clock: `T${said < 10 ? '0' : ''}${said}:00${meaning.clock.slice(6)}` };
}

/** "between January and March 2026": the first end is of the year of the second. */
function withSharedYear(low: Meaning, high: Meaning): Meaning {
  const isShared =
    low.kind === 'calendar' &&
    high.kind === 'calendar' &&
    low.year === undefined &&
    low.side === undefined &&
    high.year !== undefined;
  if (!isShared || low.month === undefined) return low;
  const over = high.month !== undefined && low.month > high.month && typeof high.year === 'number';
  const year: CalendarMeaning['year'] = over && typeof high.year === 'number' ? high.year - 1 : high.year;
  return { ...low, year };
}

/** Words that may follow the second of two days; before any other the number counts something ("May 6 and 9 people"). */
const afterDay = /^(in|at|to|for|with|on|by|as)$/;

/** The second of two days of one month, and the year they share: "May 6 and 9", "May 6 and 9, 1983". */
function secondDay(words: Words, match: Match): Match | undefined {
  const { meaning, to } = match;
  const word = words.word(to);
  if (meaning.kind !== 'calendar' || meaning.day === undefined || (word !== 'and' && word !== 'or')) return undefined;
  // The day must end the first expression: not "6 May and 9", not "May 6, 2026 and 9".
  if (words.entry(match.from).month === 0 || words.digitCount(to - 1) > 2 || !words.joins(to + 1)) return undefined;
  const day = words.digitCount(to + 1) > 2 || runsOn(words, to + 2) ? -1 : words.integer(to + 1);
  if (day <= meaning.day || day > 31) return undefined;
  const year = meaning.year === undefined ? readFollowingYear(words, to + 2) : undefined;
  if (year === undefined && words.isWord(to + 2) && words.joins(to + 2) && !afterDay.test(words.word(to + 2)))
    return undefined;
  if (year !== undefined) match.meaning = { ...meaning, year: year.year };
  return { from: to + 1, to: year?.to ?? to + 2, meaning: { ...meaning, day, year: year?.year ?? meaning.year } };
}

export function pairRanges(words: Words, matches: readonly Match[]): Match[] {
  const paired: Match[] = [];
  for (const found of matches) {
    const match = { ...found };
    const before = paired[paired.length - 1];
    // The second of two days has taken its year.
    if (before !== undefined && match.from < before.to) continue;
    const missing = elided(words, match);
    if (missing !== undefined && (before === undefined || before.to <= missing.from)) paired.push(missing);
    const low = paired[paired.length - 1];
    paired.push(match);
    // "12 April and 3 June 1951": the year is said once.
    if (
      low !== undefined &&
      match.from === low.to + 1 &&
      /^(and|or)$/.test(words.word(low.to)) &&
      words.joins(match.from)
    )
      low.meaning = withSharedYear(low.meaning, match.meaning);
    const second = secondDay(words, match);
    if (second !== undefined) paired.push(second);
    if (low === undefined || low.range !== undefined || words.word(match.from - 1) === '') continue;
    const opened = opener(words, low.from);
    const size = sizeOf(low.meaning);
    if (size === '' || size !== sizeOf(match.meaning) || !joins(words, low.to, match.from, opened)) continue;
    // "delayed two years to 2030" and "moved from Monday to Friday" look alike; sizes tell the first, nothing the second.
    low.meaning = withSharedYear(low.meaning, match.meaning);
    const range = {
      from: opened === undefined ? low.from : openerPlace(words, low.from),
      to: match.to,
      low,
      high: match,
    };
    low.range = range;
    match.range = range;
  }
  return paired;
}

function openerPlace(words: Words, from: number): number {
  return words.word(from - 1) === 'the' ? from - 2 : from - 1;
}
