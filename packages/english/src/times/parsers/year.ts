/**
 * "2014", "'73", "2014-15", "2026–2030", "the year 2014": a year alone, where the words around it do not make it a count
 * ("2014 people"), a price, a code or the number of something ("Resolution 1973").
 */
import { isNumbered } from '../../scan/numbered.js';
import type { Words } from '../../scan/words.js';
import type { Match, Parser } from '../meaning.js';
import { readYear, runsOn } from '../year-said.js';

/** Hedges count what follows ("about 2000"), and machines have model numbers. */
const counting = new Set(
  'boeing airbus apollo level about approximately nearly almost some roughly least most than over only'.split(' '),
);

/** Words before a number that make it a year whatever comes after. */
const leading = new Set(
  'in since by until till from during before after between late early mid of to through throughout circa around the its their his her our a an this that and or'.split(
    ' ',
  ),
);

/** Words after a number that make it a count or a measure. */
const counted = new Set(
  'people men women children troops soldiers personnel staff percent per km kilometres kilometers miles metres meters tonnes tons kg dollars euros pounds hours minutes days weeks months years degrees points votes seats members dead wounded billion million thousand hundred gmt utc hrs'.split(
    ' ',
  ),
);

/** Small words in -s that are no plural nouns. */
const notPlural = new Set('was is has its this as does us his yes plus versus besides perhaps vs'.split(' '));

/** Signs before a number that make it a price, a code, an address or a fragment of a number. */
const closed = new Set(['$', '€', '£', '¥', '%', '#', '/', '_', '.', ',', ':', '+', '=', '&', '@', '§', '~']);

function isCode(words: Words, i: number): boolean {
  const before = words.word(i - 1);
  if (!words.joins(i)) return false;
  if (words.isGlued(i)) {
    if (words.isWord(i - 1) || words.isDigits(i - 1)) return true;
    // "a conflict.2014 saw": a stop glued on both sides of words is a typing slip, not a code.
    if (closed.has(before)) return true;
    if (
      (before === '-' || before === '–') &&
      words.isGlued(i - 1) &&
      (words.isDigits(i - 2) || /\d/.test(words.raw(i - 2)))
    )
      return true;
    if (
      before === '-' &&
      words.isGlued(i - 1) &&
      words.isWord(i - 2) &&
      !/^(mid|pre|post|early|late)$/.test(words.word(i - 2))
    )
      return true;
  }
  if (/^[$€£¥#§+]$/.test(before) || (before === '.' && isNumbered(words, i, true))) return true;
  return words.isDigits(i - 1) && !isDayBefore(words, i - 1);
}

/** "5 2026" after a month is a day and year that another parser reads; any other two numbers in a row are a code. */
function isDayBefore(words: Words, i: number): boolean {
  return words.entry(i - 1).month > 0;
}

/** Whether what follows makes the number a count: a plural noun in lower case, a unit, a number. */
function isCount(words: Words, i: number, to: number): boolean {
  if (!words.joins(to)) return false;
  const at = words.word(to) === '-' && words.isGlued(to) ? to + 1 : to;
  const next = words.word(at);
  if (words.isDigits(to) || words.entry(at).unit !== '' || next === '%' || next === '°') return true;
  if (counted.has(next)) return true;
  if (leading.has(words.word(i - 1)) && words.joins(i)) return false;
  return words.isWord(at) && !words.isCapital(at) && /[^s]s$/.test(next) && !notPlural.has(next);
}

/** The second year of "2014-15", "2014/15", "2026–2030". */
function readLast(words: Words, i: number, first: number): { to: number; year: number } | undefined {
  const mark = words.word(i);
  if (!words.isGlued(i) || !words.isGlued(i + 1) || !/^[-–—/]$/.test(mark)) return undefined;
  const size = words.digitCount(i + 1);
  if (
    (size !== 2 && size !== 4) ||
    runsOn(words, i + 2) ||
    /^[-–/]$/.test(words.isGlued(i + 2) ? words.word(i + 2) : '')
  )
    return undefined;
  const year = size === 4 ? words.integer(i + 1) : first - (first % 100) + words.integer(i + 1);
  return year > first && year - first <= 200 ? { to: i + 2, year } : undefined;
}

export const year: Parser = {
  name: 'year',
  starts: ({ kind, word }) =>
    kind === 'digits' || word === "'" || word === '’' || word === '‘' || word === 'year' || word === 'ad',
  read(words, i): Match | undefined {
    const word = words.word(i);
    if (word === 'year' || word === 'ad') {
      const isSaid = word === 'year' ? words.word(i - 1) === 'the' || words.isDigits(i + 1) : words.raw(i) === 'AD';
      const said = isSaid ? readYear(words, i + 1) : undefined;
      const from = words.word(i - 1) === 'the' && word === 'year' ? i - 1 : i;
      return said && { from, to: said.to, meaning: { kind: 'calendar', year: said.year } };
    }
    if (!words.isDigits(i)) {
      // "'73": not the end of a quotation ("in ' 82") and not minutes of arc.
      if (words.isGlued(i) && !/^[-–(/]$/.test(words.word(i - 1))) return undefined;
      // "Suite '11" is a version: a clipped year needs a word of time before it.
      if (!words.joins(i) || !(leading.has(words.word(i - 1)) || words.entry(i - 1).season !== '')) return undefined;
      const said = readYear(words, i);
      const closing = said !== undefined && words.isGlued(said.to) && /^['’]$/.test(words.word(said.to));
      return said === undefined || closing
        ? undefined
        : { from: i, to: said.to, meaning: { kind: 'calendar', year: said.year } };
    }
    if (words.digitCount(i) !== 4) return undefined;
    const first = words.integer(i);
    const last = readLast(words, i + 1, first);
    // "2026-13-01": a code, where it is no range.
    const isGluedOn =
      words.isGlued(i + 1) && words.isGlued(i + 2) && words.isDigits(i + 2) && words.word(i + 1) === '-';
    if (last === undefined && isGluedOn) return undefined;
    const read = last === undefined ? readYear(words, i) : { to: last.to, year: first };
    if (
      read === undefined ||
      isCode(words, i) ||
      isNumbered(words, i, true) ||
      counting.has(words.word(i - 1)) ||
      isCount(words, i, read.to)
    )
      return undefined;
    const era = readEra(words, read.to);
    const isRecent = first >= 1900 && first < 2100;
    if (!isRecent && !(words.joins(i) && leading.has(words.word(i - 1))) && words.word(i - 1) !== '(') return undefined;
    if (!isRecent && !era && words.isWord(read.to) && words.joins(read.to) && !words.isFirst(read.to) && first > 2100)
      return undefined;
    if (era) return { from: i, to: read.to + 1, meaning: { kind: 'plain', type: 'DATE', value: `BC${words.raw(i)}` } };
    const from: Match['meaning'] = { kind: 'calendar', year: first };
    if (last === undefined) return { from: i, to: read.to, meaning: from };
    return { from: i, to: last.to, meaning: { kind: 'interval', from, to: { kind: 'calendar', year: last.year } } };
  },
};

/** "300 BC", "44 BCE". */
function readEra(words: Words, i: number): boolean {
  return words.joins(i) && /^BCE?$/.test(words.raw(i));
}
