/**
 * Eats a text and gives its amounts: counts with what they count, money, percentages, lengths of time, fractions and ordinals,
 * with hedges and ranges. Dates, clock times, years, the numbers of articles and resolutions, codes, versions, scores and
 * telephone numbers are no amounts.
 */

import type { Quantity } from '../quantity.js';
import { readHedge } from '../scan/hedge.js';
import type { Unit } from '../scan/lexicon.js';
import { beginsNumber, type NumberRead, readNumber, readOrdinal } from '../scan/number.js';
import { isNumbered } from '../scan/numbered.js';
import type { Words } from '../scan/words.js';
import { readSpan } from '../times/read-span.js';
import { type Scanned, scanTimes } from '../times/scan-times.js';
import type { Range } from '../token.js';
import type { Amount } from './amount.js';
import { readCountedNoun, readMeasure, readSingle } from './counted-noun.js';
import { readFraction } from './fraction.js';
import { moneyAfter, readSignedMoney, shareScale } from './money.js';

const unitNames: Record<Unit, string> = {
  S: 'second',
  MIN: 'minute',
  H: 'hour',
  D: 'day',
  NIGHT: 'night',
  WE: 'weekend',
  W: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};

/**
 * Reads the amounts of `text`, or of its `ranges` (ascending, disjoint): in text order, none overlapping another. Offsets are
 * UTF-16 units into the whole text; `text.slice(start, end)` is the phrase with its hedge and unit. `scanned` is what `scanTimes`
 * found in the same text and ranges, where somebody needs it as well.
 */
export function readQuantities(
  text: string,
  ranges?: readonly Range[],
  scanned: Scanned = scanTimes(text, ranges),
): Quantity[] {
  const { words } = scanned;
  const taken = datedWords(scanned);
  const quantities: Quantity[] = [];
  let free = 0;
  for (let i = 0; i < words.count; i++) {
    if (taken[i] === 1) continue;
    const amount = readAmount(words, i);
    if (amount === undefined || amount.from < free) continue;
    const hedge = readHedge(words, amount.from);
    const from = hedge !== undefined && hedge.from >= free ? hedge.from : amount.from;
    const more = orMore(words, amount.to);
    const quantity: Quantity = {
      start: words.starts[from],
      end: words.ends[(more?.to ?? amount.to) - 1],
      kind: amount.kind,
      value: amount.value,
      unit: amount.unit,
    };
    if (amount.max !== undefined) quantity.max = amount.max;
    if (hedge !== undefined && from === hedge.from) quantity.hedge = hedge.hedge;
    else if (more !== undefined) quantity.hedge = more.hedge;
    quantities.push(quantity);
    free = more?.to ?? amount.to;
    i = free - 1;
  }
  return quantities;
}

/** Words of dates and clock times, which hold numbers that count nothing. */
function datedWords({ words, matches }: Scanned): Uint8Array {
  const taken = new Uint8Array(words.count);
  for (const { from, to, meaning } of matches) {
    const isLength = meaning.kind === 'span' || (meaning.kind === 'plain' && meaning.type === 'DURATION');
    const isAgo =
      meaning.kind === 'shift' && Math.abs(meaning.by) > 0 && /^(ago|later|earlier)$/.test(words.word(to - 1));
    if (!isLength && !isAgo) taken.fill(1, from, to);
  }
  return taken;
}

/** "or more", "or so" after an amount. */
function orMore(words: Words, i: number): { to: number; hedge: Quantity['hedge'] } | undefined {
  if (words.word(i) !== 'or' || !words.joins(i)) return undefined;
  const word = words.word(i + 1);
  if (word === 'more') return { to: i + 2, hedge: 'at least' };
  if (word === 'less' || word === 'fewer') return { to: i + 2, hedge: 'at most' };
  return word === 'so' ? { to: i + 2, hedge: 'about' } : undefined;
}

function readAmount(words: Words, i: number): Amount | undefined {
  const { kind, number, scale, word, ordinal } = words.entry(i);
  if (
    kind === 'digits' ||
    number >= 0 ||
    scale > 0 ||
    word === 'half' ||
    word === 'a' ||
    word === 'an' ||
    word === 'another'
  )
    return readNumeric(words, i);
  if (ordinal > 0) return readPlace(words, i);
  const isCode = words.isCapital(i) && words.ends[i] - words.starts[i] === 3;
  return kind === 'sign' || isCode ? readSignedMoney(words, i) : undefined;
}

function readNumeric(words: Words, i: number): Amount | undefined {
  if (words.isDigits(i) && (!beginsNumber(words, i) || isCode(words, i))) return undefined;
  if (isNumbered(words, i)) return undefined;
  return readFraction(words, i) ?? readLength(words, i) ?? readPlace(words, i) ?? readCount(words, i);
}

function readLength(words: Words, i: number): Amount | undefined {
  const span = readSpan(words, i);
  // "a day" is a length only where the reader of times says so; an amount has a number.
  if (span === undefined || span.low === undefined || span.article) return undefined;
  // "a 32-year-old"
  if (words.word(span.to) === '-' && words.word(span.to + 1) === 'old') return undefined;
  return { from: i, to: span.to, kind: 'duration', value: span.low, max: span.high, unit: unitNames[span.unit] };
}

/** "third round", "5th": an ordinal and what it numbers. "first" at the head of a clause numbers nothing. */
function readPlace(words: Words, i: number): Amount | undefined {
  const read = readOrdinal(words, i);
  if (read === undefined || words.word(i - 1) === 'at') return undefined;
  if (read.value === 1 && (!words.isWord(read.to) || !words.joins(read.to))) return undefined;
  return { from: i, to: read.to, kind: 'ordinal', value: read.value, unit: '' };
}

function readCount(words: Words, i: number): Amount | undefined {
  const { word } = words.entry(i);
  if (word === 'half' || word === 'another') return undefined;
  const isArticle = word === 'a' || word === 'an';
  if (isArticle && words.entry(i + 1).scale === 0) return undefined;
  const first = readNumber(words, isArticle ? i + 1 : i);
  const measure = first === undefined ? undefined : readMeasure(words, first.to);
  if (first === undefined || (measure === undefined && words.isWord(first.to) && words.isGlued(first.to)))
    return undefined;
  const high = readHigh(words, i, first);
  const low = high === undefined ? first : shareScale(first, high);
  const to = high?.to ?? first.to;
  const amount = { from: i, value: low.value, max: high?.value };
  const percent = readPercent(words, to);
  if (percent !== undefined) return { ...amount, ...percent, kind: 'percent' };
  const money = moneyAfter(words, to);
  if (money !== undefined) return { ...amount, to: money.to, kind: 'money', unit: money.code };
  const noun =
    readMeasure(words, to) ?? readCountedNoun(words, to) ?? (first.value === 1 ? readSingle(words, i, to) : undefined);
  if (noun !== undefined) return { ...amount, to: noun.to, kind: 'count', unit: noun.noun };
  const compound = readCompound(words, to);
  if (compound !== undefined) return { ...amount, to: compound.to, kind: 'count', unit: compound.noun };
  if (first.inDigits && isReference(words, i, to)) return undefined;
  // "one" is a pronoun and scores are pairs unless a noun follows.
  if (high !== undefined || (!first.inDigits && first.value < 2) || word === 'zero') return undefined;
  return { ...amount, to, kind: 'count', unit: '' };
}

/** "two-state", "28-point": the noun glued to the number. */
function readCompound(words: Words, i: number): { to: number; noun: string } | undefined {
  const isGlued = words.word(i) === '-' && words.isGlued(i) && words.isGlued(i + 1);
  return isGlued && words.isWord(i + 1) && words.entry(i + 1).unit === '' && words.word(i + 1).length > 2
    ? { to: i + 2, noun: words.word(i + 1) }
    : undefined;
}

/** Digits without a unit that number a list, a footnote, a channel or a telephone: "3. The Parties", "[4]", "Channel 12". */
function isReference(words: Words, i: number, to: number): boolean {
  if (!words.joins(i) || words.isGlued(i) || words.isDigits(i - 1) || (words.isDigits(to) && words.joins(to)))
    return true;
  if (words.isGlued(to) && !/^[,.;:!?)%'’"”]$/.test(words.word(to) === '' ? words.raw(to) : words.word(to)))
    return true;
  // "… at once. 3. The Parties …"
  if (words.isFirst(i) && words.word(to) === '.' && (words.isCapital(to + 1) || !words.joins(to + 1))) return true;
  return words.isCapital(i - 1) && !words.isFirst(i - 1);
}

/** The greater number of "two to three", "5,000-10,000", "between 5 and 7". */
function readHigh(words: Words, i: number, first: NumberRead): NumberRead | undefined {
  const word = words.word(first.to);
  const isBetween = words.word(i - 1) === 'between';
  const isRange = isBetween ? word === 'and' : /^(to|or|-|–|—)$/.test(word);
  // "24-hour" is a length, "F-16" a code; "51-49" a score, which falls.
  if (!isRange || !words.joins(first.to) || !words.joins(first.to + 1)) return undefined;
  const high = readNumber(words, first.to + 1);
  return high !== undefined && shareScale(first, high).value < high.value ? high : undefined;
}

function readPercent(words: Words, i: number): { to: number; unit: string } | undefined {
  if (!words.joins(i)) return undefined;
  const hyphened = words.word(i) === '-' && words.word(i + 1) === 'percent' ? i + 1 : i;
  const word = words.word(hyphened);
  if (word === 'percentage' && /^points?$/.test(words.word(i + 1))) return { to: i + 2, unit: 'percentage point' };
  if (word === 'per' && words.word(i + 1) === 'cent') return { to: i + 2, unit: 'percent' };
  return word === '%' || word === 'percent' ? { to: hyphened + 1, unit: 'percent' } : undefined;
}

/** Digits in a code, version, score, telephone number or reference: no amount. */
function isCode(words: Words, i: number): boolean {
  const before = words.word(i - 1);
  if (words.isGlued(i) && before === '-' && words.isGlued(i - 1) && (words.isWord(i - 2) || words.isDigits(i - 2)))
    return true;
  if (before === '+' || before === '#' || before === '§') return true;
  let at = i + 1;
  let marks = 0;
  while (
    at < i + 12 &&
    words.isGlued(at) &&
    words.isGlued(at + 1) &&
    words.isDigits(at + 1) &&
    /^[-./:]$/.test(words.word(at))
  ) {
    // "5-10" and "2.5" have one mark; "2.0.14", "555-20-10" and "12:30", "24/7" are codes.
    if (++marks > 1 || words.word(at) === ':' || words.word(at) === '/') return true;
    if (words.word(at) === '-' && words.integer(at + 1) <= words.integer(i)) return true;
    at += 2;
  }
  const isUnitGlued = words.isGlued(i + 1) && words.isWord(i + 1);
  return (
    isUnitGlued &&
    readOrdinal(words, i) === undefined &&
    !/^(km|kg|m|mm|cm|bn|mw|gw|kw|h|hrs?|min|percent)$/.test(words.word(i + 1))
  );
}
