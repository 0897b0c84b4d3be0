/**
 * Eats the words at a place and gives the number they say: digits with separators ("800,000", "2.5", "2½"), number words
 * ("two hundred and fifty", "ninety-four"), scales ("35 billion"), halves ("two and a half") and a number said twice
 * ("thirty (30)").
 */
import { digits as digitsPlace } from './lexicon.js';
import { spaced, type Words } from './words.js';

export interface NumberRead {
  /** One past the last word of the number. */
  to: number;
  value: number;
  /** Whether it is written in digits. */
  inDigits: boolean;
  /** What a word of scale multiplied digits by ("35 billion": 1e9), which the other end of a range may share. */
  scale?: number;
}

const halves = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Reads the number that begins at word `i`; undefined where none begins. */
export function readNumber(words: Words, i: number): NumberRead | undefined {
  const { kind, number, scale, word } = words.entry(i);
  const read =
    kind === 'digits'
      ? readDigits(words, i)
      : number >= 0 || scale > 0
        ? readNumberWords(words, i)
        : halves.has(word)
          ? { to: i + 1, value: halves.get(word) ?? 0, inDigits: true }
          : undefined;
  return read === undefined ? undefined : readRepeated(words, readHalf(words, read));
}

/** Whether the digits at `i` are the head of a number of their own, not the tail of a code, a decimal or a fraction. */
export function beginsNumber(words: Words, i: number): boolean {
  if (!words.isGlued(i)) return true;
  const before = words.word(i - 1);
  if (words.isWord(i - 1)) return false;
  if (before === '.' || before === ',' || before === '/' || before === ':')
    return !words.isDigits(i - 2) && before !== '/';
  return before !== '%' && before !== '_' && before !== '#' && before !== '&' && before !== '=';
}

function readDigits(words: Words, i: number): NumberRead | undefined {
  let value = words.integer(i);
  if (value < 0) return undefined;
  let to = i + 1;
  while (
    words.word(to) === ',' &&
    words.isGlued(to) &&
    words.isGlued(to + 1) &&
    words.digitCount(to + 1) === 3 &&
    words.digitCount(i) <= 3 &&
    value < 1e12
  ) {
    value = value * 1000 + words.integer(to + 1);
    to += 2;
  }
  if (words.word(to) === '.' && words.isGlued(to) && words.isGlued(to + 1) && words.isDigits(to + 1)) {
    const places = words.digitCount(to + 1);
    if (places > 9) return undefined;
    value += words.integer(to + 1) / 10 ** places;
    to += 2;
  } else if (halves.has(words.word(to)) && words.gap(to) <= spaced) {
    value += halves.get(words.word(to)) ?? 0;
    to++;
  } else if (
    words.word(to + 1) === '/' &&
    words.digitCount(to) === 1 &&
    words.gap(to) === spaced &&
    words.isGlued(to + 1)
  ) {
    // "2 1/2"
    const part = words.integer(to) / words.integer(to + 2);
    if (words.digitCount(to + 2) === 1 && part > 0 && part < 1) {
      value += part;
      to += 3;
    }
  }
  return withScales(words, { to, value: tidy(value), inDigits: true });
}

/** "35 billion", "35-million", "2.5 hundred thousand". */
function withScales(words: Words, read: NumberRead): NumberRead {
  let { to, value } = read;
  let by = 1;
  for (let n = 0; n < 2; n++) {
    const at = words.word(to) === '-' && words.isGlued(to) && words.isGlued(to + 1) ? to + 1 : to;
    const { scale, word } = words.entry(at);
    if (scale === 0 || word === 'dozen' || !words.joins(at)) break;
    by *= scale;
    value *= scale;
    to = at + 1;
  }
  return by === 1 ? read : { to, value: tidy(value), inDigits: read.inDigits, scale: by };
}

function readNumberWords(words: Words, i: number): NumberRead | undefined {
  let total = 0;
  let current = 0;
  /** The largest number word that may still follow: after "twenty" a digit, after "hundred" anything below. */
  let room = 100;
  /** The last scale that was said: scales come down but for "hundred thousand". */
  let ceiling = Number.POSITIVE_INFINITY;
  let to = i;
  for (let at = i; at < i + 16; ) {
    if (at > i && !words.joins(at)) break;
    const { number, scale } = words.entry(at);
    const word = words.word(at);
    if (number >= 0 && number < room && !(number === 0 && at > i)) {
      current += number;
      room = number >= 20 ? 10 : 0;
    } else if (scale === 100 && current > 0 && current < 100) {
      current *= 100;
      room = 100;
    } else if (scale === 12 && current <= 12) {
      return { to: at + 1, value: total + Math.max(1, current) * 12, inDigits: false };
    } else if (scale >= 100 && scale < ceiling && (current > 0 || at === i)) {
      total += Math.max(1, current) * scale;
      current = 0;
      room = 100;
      ceiling = scale;
    } else if (word === '-' && at > i && words.isGlued(at) && words.isGlued(at + 1)) {
      if (words.entry(at + 1).number < 0 && words.entry(at + 1).scale === 0) break;
      at++;
      continue;
    } else if (word === 'and' && at > i && room === 100 && words.entry(at + 1).number >= 0) {
      at++;
      continue;
    } else break;
    at++;
    to = at;
  }
  if (to === i) return undefined;
  const read = { to, value: total + current, inDigits: false };
  // "fifteen thousand": one scale that ends the number may be shared with the other end of a range.
  return current === 0 && ceiling < Number.POSITIVE_INFINITY && total / ceiling < 1000
    ? { ...read, scale: ceiling }
    : read;
}

/** "two and a half", "one-and-a-half" */
function readHalf(words: Words, read: NumberRead): NumberRead {
  let at = read.to;
  if (!words.joins(at) || (words.word(at) !== 'and' && words.word(at) !== '-')) return read;
  const said: string[] = [];
  for (; said.length < 3 && at < read.to + 6 && words.joins(at); at++)
    if (words.word(at) !== '-') said.push(words.word(at));
  const [and, a, half] = said;
  if (and !== 'and') return read;
  // "two and half months" is said too.
  if (a === 'half' && words.word(read.to + 1) === 'half')
    return { to: read.to + 2, value: read.value + 0.5, inDigits: read.inDigits };
  if ((a !== 'a' && a !== 'one') || half !== 'half') return read;
  return { to: at, value: read.value + 0.5, inDigits: read.inDigits };
}

/** Legal drafting says numbers twice: "thirty (30)". */
function readRepeated(words: Words, read: NumberRead): NumberRead {
  const { to, value } = read;
  if (words.word(to) !== '(' || words.places[to + 1] !== digitsPlace) return read;
  const again = readDigits(words, to + 1);
  return again !== undefined && again.value === value && words.word(again.to) === ')'
    ? { to: again.to + 1, value, inDigits: read.inDigits }
    : read;
}

/** Sums and products of decimals, without the tail that binary fractions leave. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** An ordinal at `i`: "5th", "fifth", "twenty-first"; undefined where none begins. */
export function readOrdinal(words: Words, i: number): { to: number; value: number } | undefined {
  const { kind, ordinal, number } = words.entry(i);
  if (kind === 'digits') {
    const end = words.word(i + 1);
    const isOrdinal = words.isGlued(i + 1) && (end === 'th' || end === 'st' || end === 'nd' || end === 'rd');
    return isOrdinal && words.digitCount(i) <= 4 ? { to: i + 2, value: words.integer(i) } : undefined;
  }
  if (ordinal > 0) return { to: i + 1, value: ordinal };
  if (number >= 20) {
    const at = words.word(i + 1) === '-' && words.isGlued(i + 1) ? i + 2 : i + 1;
    const ones = words.entry(at).ordinal;
    if (ones > 0 && ones < 10 && words.joins(at)) return { to: at + 1, value: number + ones };
  }
  return undefined;
}
