/** Eats the words at a place and gives the year they say, in digits, clipped ("'94") or in words ("nineteen ninety-four"). */
import { readNumber } from '../scan/number.js';
import type { Words } from '../scan/words.js';

export interface YearRead {
  to: number;
  year: number;
}

/** A year of four digits, "'94" or in words; `,` and "in the year" before it are not read here. */
export function readYear(words: Words, i: number): YearRead | undefined {
  if (!words.joins(i)) return undefined;
  if (words.isDigits(i)) {
    const year = words.integer(i);
    return words.digitCount(i) === 4 && year >= 1000 && year < 2200 && !runsOn(words, i + 1)
      ? { to: i + 1, year }
      : undefined;
  }
  const word = words.word(i);
  if ((word === "'" || word === '’' || word === '‘') && words.isGlued(i + 1) && words.digitCount(i + 1) === 2)
    return runsOn(words, i + 2) ? undefined : { to: i + 2, year: clipped(words.integer(i + 1)) };
  return readYearWords(words, i);
}

/** The century of a year said with two digits: up to 49 this one, else the last. */
export function clipped(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A year after a day or a month: "2026", ", 2026", "of 2026", "in the year 2026". */
export function readFollowingYear(words: Words, i: number): YearRead | undefined {
  let at = i;
  if (words.word(at) === ',' && words.joins(at)) at++;
  if (words.word(at) === 'in' || words.word(at) === 'of') {
    if (words.word(at + 1) === 'the' && words.word(at + 2) === 'year') return readYear(words, at + 3);
    if (words.word(at) === 'of') at++;
    else return undefined;
  }
  const read = readYear(words, at);
  // "in May, 1500 soldiers": a number of a crowd is no year, and after a comma years are recent.
  if (read !== undefined && words.isDigits(at) && (read.year < 1100 || (at > i && read.year < 1500))) return undefined;
  return read;
}

/** Whether the digits before word `i` go on: a decimal, thousands, a percentage, a code. */
export function runsOn(words: Words, i: number): boolean {
  if (!words.isGlued(i)) return false;
  const next = words.word(i);
  if (next === '%' || next === '/' || next === '_' || next === '°') return true;
  if (next === '.' || next === ',' || next === ':') {
    if (!words.isGlued(i + 1)) return false;
    return words.isDigits(i + 1) || (next === '.' && words.isWord(i + 1) && !words.isCapital(i + 1));
  }
  return words.isWord(i) || words.isDigits(i);
}

function readYearWords(words: Words, i: number): YearRead | undefined {
  const { number } = words.entry(i);
  if (number < 0) return undefined;
  const first = readNumber(words, i);
  if (first === undefined || first.inDigits) return undefined;
  // "two thousand and twenty-five", "one thousand nine hundred and ninety-four"
  if (first.value >= 1000)
    return first.value < 2200 && Number.isInteger(first.value) ? { to: first.to, year: first.value } : undefined;
  // "nineteen ninety-four", "twenty twenty-five": read as one number, "twenty twenty" stops after the first.
  if (first.to !== i + 1 || number < 15 || number > 20 || !words.joins(first.to)) return undefined;
  const second = readNumber(words, first.to);
  if (second === undefined || second.inDigits || second.value < 10 || second.value > 99) return undefined;
  return { to: second.to, year: number * 100 + second.value };
}
