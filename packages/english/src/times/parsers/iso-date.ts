/** "2026-01-05", "2026-01-05T14:00:00Z", "2026-W02", "2026-W02-3": dates as ISO 8601 writes them, without spaces. */
import { beginsNumber } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import { isDay, two } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';
import { runsOn } from '../year-said.js';

/** Value of the glued digit run of `size` digits after the mark at `i`, or -1. */
function part(words: Words, i: number, mark: string, size: number): number {
  const fits = words.word(i) === mark && words.isGlued(i) && words.isGlued(i + 1) && words.digitCount(i + 1) === size;
  return fits ? words.integer(i + 1) : -1;
}

function readWeek(words: Words, i: number, year: number): Match | undefined {
  if (words.word(i + 1) !== '-' || words.word(i + 2) !== 'w' || words.digitCount(i + 3) !== 2) return undefined;
  if (!words.isGlued(i + 1) || !words.isGlued(i + 2) || !words.isGlued(i + 3)) return undefined;
  const week = words.integer(i + 3);
  if (week < 1 || week > 53) return undefined;
  const weekday = part(words, i + 4, '-', 1);
  const isWeekday = weekday >= 1 && weekday <= 7;
  const to = isWeekday ? i + 6 : i + 4;
  const value = `${year}-W${two(week)}${isWeekday ? `-${weekday}` : ''}`;
  return runsOn(words, to) ? undefined : { from: i, to, meaning: { kind: 'plain', type: 'DATE', value } };
}

/** A clock after the day, glued with `T` or a word apart: "T14:00", " 14:00:30.5Z". */
function readClock(words: Words, i: number): { to: number; clock: string } | undefined {
  if (words.word(i) !== 't' || !words.isGlued(i) || !words.isGlued(i + 1)) return undefined;
  const minutes = part(words, i + 2, ':', 2);
  if (words.digitCount(i + 1) !== 2 || minutes < 0 || minutes > 59 || words.integer(i + 1) > 24) return undefined;
  let to = i + 4;
  let clock = `T${words.raw(i + 1)}:${two(minutes)}`;
  const seconds = part(words, to, ':', 2);
  if (seconds >= 0 && seconds < 61) {
    clock += `:${two(seconds)}`;
    to += 2;
    if (words.word(to) === '.' && words.isGlued(to) && words.isGlued(to + 1) && words.isDigits(to + 1)) to += 2;
  }
  const sign = words.word(to);
  if (!words.isGlued(to)) return { to, clock };
  if (sign === 'z') return { to: to + 1, clock: `${clock}Z` };
  if ((sign === '+' || sign === '-') && words.isGlued(to + 1) && words.digitCount(to + 1) === 2) {
    const hours = words.raw(to + 1);
    const offset = part(words, to + 2, ':', 2);
    return offset < 0
      ? { to: to + 2, clock: `${clock}${sign}${hours}:00` }
      : { to: to + 4, clock: `${clock}${sign}${hours}:${two(offset)}` };
  }
  return { to, clock };
}

export const isoDate: Parser = {
  name: 'iso-date',
  starts: (entry) => entry.kind === 'digits',
  read(words, i) {
    if (words.digitCount(i) !== 4 || !beginsNumber(words, i)) return undefined;
    const year = words.integer(i);
    if (year < 1000 || year > 2999) return undefined;
    const week = readWeek(words, i, year);
    if (week !== undefined) return week;
    const month = part(words, i + 1, '-', 2);
    const day = part(words, i + 3, '-', 2);
    if (!isDay({ year, month, day })) return undefined;
    const clock = readClock(words, i + 5);
    const to = clock?.to ?? i + 5;
    if (runsOn(words, to) || (words.word(to) === '-' && words.isGlued(to) && words.isGlued(to + 1))) return undefined;
    if (clock === undefined) return { from: i, to, meaning: { kind: 'calendar', year, month, day } };
    return { from: i, to, meaning: { kind: 'clock', clock: clock.clock, day: { kind: 'calendar', year, month, day } } };
  },
};
