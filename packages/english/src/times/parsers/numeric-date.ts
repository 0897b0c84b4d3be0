/**
 * "1/5/2026", "5.1.2026", "05-01-2026", "7/8/07": days in digits. Which number is the day: the one above twelve; else with
 * slashes the second (as American papers write) unless another slash date of the same text can only be read day first; with
 * stops and hyphens the first. A year of two digits is read with slashes only; two numbers alone are no date.
 */
import { beginsNumber } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import { isDay } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';
import { clipped, runsOn } from '../year-said.js';

interface Numbers {
  first: number;
  second: number;
  year: number;
  mark: string;
}

function readNumbers(words: Words, i: number): Numbers | undefined {
  if (words.digitCount(i) > 2 || words.digitCount(i + 2) > 2) return undefined;
  const mark = words.word(i + 1);
  if ((mark !== '/' && mark !== '.' && mark !== '-') || words.word(i + 3) !== mark) return undefined;
  for (let at = i + 1; at <= i + 4; at++) if (!words.isGlued(at)) return undefined;
  const size = words.digitCount(i + 4);
  if (words.digitCount(i + 2) === 0 || (size !== 4 && (size !== 2 || mark !== '/'))) return undefined;
  const end = words.word(i + 5);
  if (runsOn(words, i + 5) || (words.isGlued(i + 5) && (end === mark || end === '-'))) return undefined;
  const year = size === 4 ? words.integer(i + 4) : clipped(words.integer(i + 4));
  if (year < 1000 || year > 2199) return undefined;
  return { first: words.integer(i), second: words.integer(i + 2), year, mark };
}

/** Whether some slash date of the text has its day first beyond doubt; found once for a text. */
function hasDayFirst(words: Words): boolean {
  let known = dayFirst.get(words);
  if (known === undefined) {
    known = false;
    for (let i = 0; i < words.count && !known; i++) {
      if (words.digitCount(i) === 0 || words.word(i + 1) !== '/') continue;
      const read = readNumbers(words, i);
      known = read !== undefined && read.mark === '/' && read.first > 12 && read.second <= 12;
    }
    dayFirst.set(words, known);
  }
  return known;
}

const dayFirst = new WeakMap<Words, boolean>();

function readDate(words: Words, i: number): Match | undefined {
  const read = readNumbers(words, i);
  if (read === undefined) return undefined;
  const { first, second, year, mark } = read;
  const isDayFirst = first > 12 || (second <= 12 && (mark !== '/' || hasDayFirst(words)));
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return isDay({ year, month, day })
    ? { from: i, to: i + 5, meaning: { kind: 'calendar', year, month, day } }
    : undefined;
}

/** "2026/01/05": a year first leaves no doubt. */
function readYearFirst(words: Words, i: number): Match | undefined {
  if (words.word(i + 1) !== '/' || words.word(i + 3) !== '/' || words.digitCount(i + 2) > 2) return undefined;
  for (let at = i + 1; at <= i + 4; at++) if (!words.isGlued(at)) return undefined;
  if (words.digitCount(i + 4) > 2 || runsOn(words, i + 5)) return undefined;
  const day = { year: words.integer(i), month: words.integer(i + 2), day: words.integer(i + 4) };
  return day.year < 2200 && isDay(day) ? { from: i, to: i + 5, meaning: { kind: 'calendar', ...day } } : undefined;
}

export const numericDate: Parser = {
  name: 'numeric-date',
  starts: (entry) => entry.kind === 'digits',
  read(words, i) {
    if (!beginsNumber(words, i) || !words.isGlued(i + 1)) return undefined;
    // "S/2015/1/5/2026" and "-5.1.2026" are codes.
    if (words.isGlued(i) && /^[-/.]$/.test(words.word(i - 1))) return undefined;
    return words.digitCount(i) === 4 ? readYearFirst(words, i) : readDate(words, i);
  },
};
