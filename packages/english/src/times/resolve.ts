/**
 * Eats a meaning and what the document tells around it (its date, the date named last, the tense of the sentence) and gives
 * the TIMEX3 type and value. What cannot be known stays `X`: `XXXX-05`, `XXXX-WXX-1`.
 */
import type { Unit } from '../scan/lexicon.js';
import { addDays, type Day, dayNumber, isDay, isoDay, isoWeek, isoYear, parseDay, two, weekdayOf } from './calendar.js';
import type { Context, Direction } from './context.js';
import { isoDuration } from './iso-duration.js';
import type { CalendarMeaning, Match, Meaning, PieceMeaning, Side, WeekdayMeaning, YearShift } from './meaning.js';
import { type Resolved, resolveShift } from './resolve-shift.js';

const date = (value: string): Resolved => ({ type: 'DATE', value });

export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'plain':
      return { type: meaning.type, value: meaning.value };
    case 'span':
      return { type: 'DURATION', value: isoDuration(meaning.unit, meaning.low, meaning.high) };
    case 'calendar':
      return date(resolveCalendar(meaning, context));
    case 'weekday':
      return date(resolveWeekday(meaning, context));
    case 'piece':
      return date(`${resolvePieceYear(meaning, context)}-${meaning.piece}`);
    case 'weekend':
      return date(resolveWeekend(context));
    case 'week': {
      const { value } = resolve(meaning.day, context);
      const day = parseDay(value);
      return date(day === undefined ? 'XXXX-WXX' : isoWeek(day));
    }
    case 'shift':
      return resolveShift(meaning, context);
    case 'clock':
      return { type: 'TIME', value: dayFor(meaning.day, context) + meaning.clock };
    case 'part':
      return { type: 'TIME', value: `${dayFor(meaning.day, context, meaning.generic)}T${meaning.part}` };
    case 'echo':
      return date(resolveEcho(meaning.unit, meaning.years, context));
    case 'interval': {
      const from = resolve(meaning.from, context);
      return { type: from.type, value: `${from.value}/${resolve(meaning.to, context).value}` };
    }
  }
}

/** The value of a whole range phrase, from its two ends. */
export function resolveRange(low: Match, high: Match, context: Context): string {
  return `${resolve(low.meaning, context).value}/${resolve(high.meaning, context).value}`;
}

function resolveCalendar(meaning: CalendarMeaning, context: Context): string {
  const { month, day } = meaning;
  const year = yearOf(meaning, context);
  const head = year === undefined ? 'XXXX' : isoYear(year);
  if (month === undefined) return head;
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

function yearOf({ year, month, day, weekday, side }: CalendarMeaning, context: Context): number | undefined {
  if (year !== undefined) return saidYear(year, context);
  const { reference } = context;
  if (reference === undefined || month === undefined) return reference?.year;
  if (side !== undefined) return sidedYear(reference, month, side);
  const direction = context.direction();
  if (context.sentenceYear !== undefined && context.sentenceYear < reference.year && direction !== 'future')
    return context.sentenceYear;
  return day === undefined
    ? yearOfMonth(reference, month, direction)
    : yearOfDay(reference, { month, day, weekday }, direction);
}

function saidYear(year: number | YearShift, { reference, mention }: Context): number | undefined {
  if (typeof year === 'number') return year;
  const named = year.anchor === 'mention' && mention !== undefined ? Number(mention.slice(0, 4)) : Number.NaN;
  const base = Number.isNaN(named) ? reference?.year : named;
  return base === undefined ? undefined : base + year.by;
}

/** "last May" is the latest May that is over, "next May" the first to come, "this May" that of the year. */
function sidedYear(reference: Day, month: number, side: Side): number {
  if (side === 0) return reference.year;
  if (side < 0) return month < reference.month ? reference.year : reference.year - 1;
  return month > reference.month ? reference.year : reference.year + 1;
}

/**
 * News names a month without its year when it is near: the tense decides the side; where it does not tell, a month looks
 * back unless it is one of the next two.
 */
function yearOfMonth(reference: Day, month: number, direction: Direction): number {
  const ahead = (((month - reference.month) % 12) + 12) % 12;
  if (ahead === 0) return reference.year;
  const forward = direction === 'future' || (direction === 'none' && ahead <= 2);
  if (forward) return month > reference.month ? reference.year : reference.year + 1;
  return month < reference.month ? reference.year : reference.year - 1;
}

/** A day without its year is the nearest one; only against more than this many days does the tense count more. */
const nearDays = 100;

function yearOfDay(
  reference: Day,
  said: { month: number; day: number; weekday?: number },
  direction: Direction,
): number {
  const { month, day, weekday } = said;
  const today = dayNumber(reference);
  let best = reference.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [reference.year, reference.year - 1, reference.year + 1]) {
    if (!isDay({ year, month, day })) continue;
    const ahead = dayNumber({ year, month, day }) - today;
    const against = (direction === 'past' && ahead > nearDays) || (direction === 'future' && ahead < -nearDays);
    const onWeekday = weekday === undefined || weekdayOf({ year, month, day }) === weekday;
    const distance = Math.abs(ahead) + (against ? 366 : 0) + (onWeekday ? 0 : 1000);
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return best;
}

function resolveWeekday({ weekday, side, week, back: weeks = 0 }: WeekdayMeaning, context: Context): string {
  const { reference } = context;
  if (reference === undefined) return `XXXX-WXX-${weekday}`;
  const today = weekdayOf(reference);
  const ahead = (weekday - today + 7) % 7;
  const back = ahead - 7;
  let by: number;
  if (week !== undefined) by = weekday - today + 7 * week;
  else if (side === 1) by = ahead === 0 ? 7 : ahead;
  else if (side === -1) by = back;
  else if (ahead === 0) by = 0;
  else if (side === 0) by = context.direction() === 'past' ? back : ahead;
  else by = context.direction() === 'future' ? ahead : back;
  return isoDay(addDays(reference, by - 7 * weeks));
}

/** On the first days of a week "the weekend" is the one behind, later the one ahead. */
function resolveWeekend(context: Context): string {
  const { reference } = context;
  if (reference === undefined) return 'XXXX-WXX-WE';
  const today = weekdayOf(reference);
  const direction = context.direction();
  const behind = today < 6 && (direction === 'past' || (direction === 'none' && today <= 3));
  return `${isoWeek(addDays(reference, behind ? -7 : 0))}-WE`;
}

const firstMonths: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 };

function resolvePieceYear({ piece, year, side }: PieceMeaning, context: Context): string {
  const said = year === undefined ? undefined : saidYear(year, context);
  if (said !== undefined) return isoYear(said);
  const { reference } = context;
  if (reference === undefined) return 'XXXX';
  const first = firstMonths[piece] ?? 1;
  const length = piece.startsWith('H') ? 6 : 3;
  const here = reference.year * 12 + reference.month;
  // The piece's first month in the reference year, as a count of months; a winter belongs to the year it begins in.
  const start = reference.year * 12 + first;
  if (side === -1) return isoYear(start + length <= here ? reference.year : reference.year - 1);
  if (side === 1) return isoYear(start > here ? reference.year : reference.year + 1);
  if (side === 0) return isoYear(start - 12 + length > here ? reference.year - 1 : reference.year);
  const direction = context.direction();
  if (direction === 'future') return isoYear(start + length > here ? reference.year : reference.year + 1);
  // Half a year ahead or more and not said to come: the one of the year before, as "the fourth quarter" in January.
  const ahead = start - here;
  return isoYear(ahead >= 6 || (ahead > 3 && direction === 'past') ? reference.year - 1 : reference.year);
}

/** The day a clock time or part of the day belongs to: its own, the one named in the sentence, or the document's. */
function dayFor(day: Meaning | undefined, context: Context, generic = false): string {
  if (day !== undefined) return resolve(day, context).value;
  if (context.sentenceDay !== undefined) return context.sentenceDay;
  return context.reference === undefined || generic ? 'XXXX-XX-XX' : isoDay(context.reference);
}

function resolveEcho(unit: Unit | undefined, years: number | undefined, context: Context): string {
  const { reference, mention, mentionDay, mentionMonth } = context;
  const fine = unit === 'D' || unit === 'W' ? mentionDay : unit === 'M' || unit === 'Q' ? mentionMonth : mention;
  const named = fine ?? (reference === undefined ? undefined : isoDay(reference));
  if (named === undefined) return 'XXXX-XX-XX';
  // "the same period a year earlier", of what the text has not dated: of this year.
  if (unit === undefined && years !== undefined && mention === undefined && reference !== undefined)
    return isoYear(reference.year + years);
  const cut = unit === undefined ? named : cutTo(unit, named);
  const year = Number(cut.slice(0, 4));
  return years === undefined || Number.isNaN(year) ? cut : isoYear(year + years) + cut.slice(4);
}

/** The part of a value that a unit keeps: "that month" of 2026-01-05 is 2026-01. */
function cutTo(unit: Unit, named: string): string {
  if (unit === 'Y') return named.slice(0, 4);
  if (unit === 'M') return named.slice(0, 7);
  if (unit !== 'W') return named.slice(0, 10);
  const day = parseDay(named.slice(0, 10));
  return day === undefined ? named : isoWeek(day);
}
