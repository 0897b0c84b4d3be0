/**
 * Eats the words at a place and gives the length of time they say: a count or a vague count, adjectives, a unit ("30 calendar
 * days", "two to three weeks", "a few months", "thirty (30) days", "60-day", "half an hour", "a year and a half").
 */

import type { Unit } from '../scan/lexicon.js';
import { beginsNumber, readNumber } from '../scan/number.js';
import type { Words } from '../scan/words.js';

export interface SpanRead {
  to: number;
  unit: Unit;
  /** Absent where the number is not said. */
  low?: number;
  high?: number;
  /** Joined by a hyphen ("60-day"): an adjective, whose unit stands in the singular. */
  hyphened: boolean;
  /** The unit stands in the singular and apart ("a day", "20 year"). */
  singular: boolean;
  /** The count is "a" or "an". */
  article: boolean;
}

interface Count {
  to: number;
  low?: number;
  high?: number;
  article?: boolean;
}

/** Words between a count and its unit that leave the unit as it is. */
const between = new Set(
  'calendar business working trading consecutive straight full successive more additional extra other whole further entire long short solid complete clear non-consecutive fiscal financial school academic crucial critical turbulent tumultuous difficult tense bloody hard gruelling unusually very particularly good mere'.split(
    ' ',
  ),
);

/** A unit after these is another unit: "light years", "kilowatt hours". */
const otherUnits = new Set(
  'light leap man person kilowatt megawatt gigawatt terawatt watt gap rush happy new work'.split(' '),
);

const vague = new Set([
  'several',
  'few',
  'many',
  'some',
  'countless',
  'multiple',
  'numerous',
  'various',
  'dozens',
  'hundreds',
  'thousands',
  'tens',
]);

/** "several", "a few", "a couple of", "dozens of", "another", "a number of". */
function readVague(words: Words, i: number): Count | undefined {
  const word = words.word(i);
  const of = (at: number): number => (words.word(at) === 'of' ? at + 1 : at);
  if (word === 'a' || word === 'an') {
    const next = words.word(i + 1);
    if (next === 'few' || (next === 'good' && words.word(i + 2) === 'few'))
      return { to: next === 'few' ? i + 2 : i + 3 };
    if (next === 'couple') return { to: of(i + 2), low: 2 };
    if (next === 'number' && words.word(i + 2) === 'of') return { to: i + 3 };
    if (next === 'half') return { to: words.word(i + 2) === '-' ? i + 3 : i + 2, low: 0.5 };
    if (next === 'additional' || next === 'extra' || next === 'further') {
      const more = readCount(words, i + 2);
      if (more !== undefined && more.article !== true) return more;
    }
    if (words.entry(i + 1).scale > 0) {
      const number = readNumber(words, i + 1);
      return number && { to: number.to, low: number.value };
    }
    return { to: i + 1, low: 1, article: true };
  }
  if (word === 'couple') return { to: of(i + 1), low: 2 };
  if (word === 'another') {
    const more = readCount(words, i + 1);
    return more ?? { to: i + 1, low: 1 };
  }
  if (word === 'half') {
    const next = words.word(i + 1);
    if (next === 'a' || next === 'an' || next === '-') return { to: i + 2, low: 0.5 };
    return { to: i + 1, low: 0.5 };
  }
  return vague.has(word) ? { to: of(i + 1) } : undefined;
}

/** "two", "two to three", "60 or 90", "10-15", "3 1/2"; "to" and "or" only between two numbers. */
function readCount(words: Words, i: number): Count | undefined {
  const first = words.isDigits(i) && !beginsNumber(words, i) ? undefined : readNumber(words, i);
  if (first === undefined) return readVague(words, i);
  let mark = first.to;
  // "two- to three-week"
  if (words.word(mark) === '-' && words.isGlued(mark) && !words.isGlued(mark + 1)) mark++;
  const word = words.word(mark);
  const isRange = word === 'to' || word === 'or' || word === '-' || word === '–' || word === '—';
  if (isRange && words.joins(mark)) {
    const at = word === '-' || !/^(to|or)$/.test(words.word(mark + 1)) ? mark + 1 : mark + 2;
    const hyphenedTo = word === '-' && words.word(at) === 'to' && words.word(at + 1) === '-' ? at + 2 : at;
    const second = words.joins(hyphenedTo) ? readNumber(words, hyphenedTo) : undefined;
    if (second !== undefined && second.value > first.value && words.entry(hyphenedTo).unit === '')
      return { to: second.to, low: first.value, high: second.value };
  }
  const plus = words.word(first.to) === '+' ? first.to + 1 : first.to;
  return { to: words.word(plus) === '-' && words.word(plus + 1) === 'plus' ? plus + 2 : plus, low: first.value };
}

/** The length of time that begins at word `i`; a unit must follow the count. */
export function readSpan(words: Words, i: number): SpanRead | undefined {
  const count = readCount(words, i);
  if (count === undefined) return undefined;
  let at = count.to;
  let hyphened = false;
  if (words.word(at) === '-' && words.isGlued(at)) {
    hyphened = true;
    at++;
  } else if (words.word(at - 1) === '-') hyphened = true;
  for (let n = 0; n < 3 && between.has(words.word(at)) && words.joins(at); n++) {
    at++;
    if (words.word(at) === '-' || words.word(at) === ',') at++;
  }
  const { unit, plural, word } = words.entry(at);
  if (unit === '' || !words.joins(at) || (at > i + 1 && otherUnits.has(words.word(at - 1)))) return undefined;
  // "a second", "two second": the ordinal; "5 mo", "3 sec" need their digits.
  if (word === 'second' && !hyphened && count.low !== 1) return undefined;
  if (word === 'second' && count.article === true) return undefined;
  if (
    /^(mo|mos|sec|secs|min|mins|hr|hrs|wk|wks|yr|yrs)$/.test(word) &&
    !words.isDigits(at - 1) &&
    words.word(at - 1) !== '-'
  )
    return undefined;
  if (isWrongNumber(count, plural, hyphened)) return undefined;
  const times = word.startsWith('fortnight') ? 2 : 1;
  const read: SpanRead = {
    to: at + 1,
    unit,
    hyphened,
    singular: !plural && !hyphened,
    article: count.article === true,
  };
  if (count.low !== undefined) read.low = count.low * times;
  if (count.high !== undefined) read.high = count.high * times;
  const end = words.word(at + 1) === '.' && /^(yr|yrs|mo|mos|hr|hrs|min|mins|sec|secs)$/.test(word) ? at + 2 : at + 1;
  const pair = orTwo(words, read);
  if (pair !== undefined) return pair;
  return withHalf(words, end > at + 1 && words.isCapital(end) ? read : { ...read, to: end });
}

/** "a days" and "several year" are not said; "20 year" is, before a noun. */
function isWrongNumber(count: Count, plural: boolean, hyphened: boolean): boolean {
  if (plural) return count.article === true;
  return count.low === undefined && !hyphened;
}

/** "a year and a half" */
function withHalf(words: Words, read: SpanRead): SpanRead {
  const { to } = read;
  if (words.word(to) !== 'and' || words.word(to + 1) !== 'a' || words.word(to + 2) !== 'half' || read.low === undefined)
    return read;
  if (words.entry(to + 3).scale > 0) return read;
  return { ...read, to: to + 3, low: read.low + 0.5 };
}

/** "a year or two", "a day or two" */
function orTwo(words: Words, read: SpanRead): SpanRead | undefined {
  if (!read.article || read.low !== 1 || words.word(read.to) !== 'or' || words.word(read.to + 1) !== 'two')
    return undefined;
  const next = words.entry(read.to + 2);
  if (next.scale > 0 || next.unit !== '') return undefined;
  return { ...read, to: read.to + 2, high: 2, article: false };
}
