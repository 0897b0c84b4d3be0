/** From the place where a line begins to the division marker that stands there: `Article 5`, `IV.`, `(b)`, `2.1.3`, a bullet. */
import { divisions } from '../generated/divisions.js';
import { type Numeral, numeralsOf } from './numeral.js';
import { anyOf } from './pattern.js';

export type DivisionKind = (typeof divisions)[number]['kind'];

interface Found {
  /** First unit of the marker and one past its last, closing punctuation included. */
  start: number;
  end: number;
  label: string;
  readings: Numeral[];
}

/** A division named by a word. */
export interface Keyword extends Found {
  family: 'keyword';
  kind: DivisionKind;
  /** The word in small letters, `article`. */
  word: string;
  language: string;
}

/** A division named by its label alone. */
export interface Enumerator extends Found {
  family: 'enumerator';
  /** `5.` · `5)` · `(5)` · `5 –` */
  shape: 'dot' | 'bracket' | 'paren' | 'dash';
}

/** A label of several numbers, `2.1.3`. */
export interface Decimal extends Found {
  family: 'decimal';
  numbers: number[];
}

/** A bullet; its label is its glyph. */
export interface Bullet extends Found {
  family: 'bullet';
}

/** A number in square brackets that an editor has set before a paragraph or a note. */
export interface Editorial extends Found {
  family: 'editorial';
}

export type Marker = Keyword | Enumerator | Decimal | Bullet | Editorial;

const words = new Map(divisions.map((row) => [row.word, row]));
const NUMBER = '\\d{1,3}(?:[-–.]?[A-Z](?!\\p{L})|\\.\\d{1,2})*(?:\\s(?:bis|ter|quater)(?!\\p{L}))?';
const NAMED =
  '(?:twenty|thirty|forty|fifty)(?:-\\p{L}{3,5})?|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** The case of the word is free, that of the label is not; it is looked at apart. */
const keyword = new RegExp(
  `(${anyOf(words.keys())})(?!\\p{L})\\s*\\.?\\s*(?:(?:n[or]\\.?|№|N°)\\s*)?(?:(${NUMBER}|[IVXLC]{1,12}|[A-Z]|${NAMED})(?![\\p{L}\\p{N}’']))?\\s*[.:)]?`,
  'uiy',
);
const paragraphSign = /§{1,2}\s*(\d{1,5}[a-z]{0,2}(?:-\d{1,3})?)\.?/y;
const decimal = /\(?(\d{1,3}(?:\.\d{1,3}){1,5})(?:\.\)?|\))?(?![\d,%])(?=\s|\p{L}|[[("“]|$)/uy;
const paren = /(?:(?:and|or)\s+)?\(\s?(\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]{1,2}|[A-Z])\s?\)\.?/y;
const closed = /(\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]{1,2}|[A-Z]{1,2}|I[Il]{1,2})\s?([.)])(?=\s|$|\p{Lu}|[“"(])/uy;
const dashed = /(\d{1,2})\s?[–—-]\s(?=\p{Lu})/uy;
const bullet = /[-–—*•·▪◦‣○●■⁃](?=\s)|[•▪◦‣●■]/y;
const editorial = /\[(\^?\d{1,4})\]:?(?=\s)/y;

/** What follows a number that makes it a quantity and no label. */
const MEASURE =
  /^\s*(?:million|billion|trillion|percent|per\s+cent|%|km|kilomet|met(?:er|re)s|miles|hours|days|a\.?m\b|p\.?m\b|AM\b|PM\b)/;

/** A marker and what shows that it is one stand within this many units of the line's beginning. */
const REACH = 400;

function match(pattern: RegExp, line: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(line);
}

/**
 * The marker at `at`, or null. `text` is masked of Markdown; the line ends at `lineEnd` and the next one at `nextEnd`, for words
 * that stand in a line of their own with the number in the next. `heading` says that the line is set as a heading, where words
 * in small letters count too. A cross-reference at the head of a line is no marker.
 */
export function markerAt(text: string, at: number, lineEnd: number, nextEnd: number, heading: boolean): Marker | null {
  const line = text.slice(at, Math.min(lineEnd, at + REACH));
  const found =
    keywordIn(lone.test(line) ? text.slice(at, Math.min(nextEnd, at + REACH)) : line, heading) ??
    signIn(line) ??
    editorialIn(line) ??
    decimalIn(line) ??
    labelIn(line) ??
    bulletIn(line);
  return found === null ? null : { ...found, start: at, end: at + found.end };
}

const lone = new RegExp(`^(?:${anyOf(words.keys())})\\s*\\.?\\s*$`, 'ui');

function keywordIn(line: string, heading: boolean): Keyword | null {
  const first = line[0] ?? '';
  if (!heading && first === first.toLowerCase()) return null;
  const found = match(keyword, line);
  if (found === null) return null;
  const name = found[1] ?? '';
  const row = words.get(name.toLowerCase().replace(/\s+/g, ' '));
  const label = found[2] ?? '';
  const readings = numeralsOf(/^\d+/.exec(label)?.[0] ?? label);
  if (row === undefined || (/^\p{Ll}/u.test(label) && readings[0]?.system !== 'word')) return null;
  const end = found[0].trimEnd().length;
  const rest = line.slice(end);
  const shout = name === name.toUpperCase();
  if (label === '') {
    const bare = row.word === 'annex' && /^\s*$/.test(rest);
    if (row.numbered || !(shout || heading || bare) || !/^\s*(?:$|[-–—:]|\p{Lu}|(?:to|on|of)\s)/iu.test(rest))
      return null;
  } else if (refers(found[0], rest, heading || shout)) return null;
  // A letter or a step is only named in a line of its own.
  if (
    (row.kind === 'statement' || row.kind === 'point') &&
    !/^\s*(?:$|[-–—:])/.test(rest) &&
    !/[:.]$/.test(found[0].trim())
  )
    return null;
  return { family: 'keyword', kind: row.kind, word: row.word, language: row.language, label, readings, start: 0, end };
}

/** Whether what follows "Article 5" shows that the text speaks of the article and does not begin it. */
function refers(marker: string, rest: string, set: boolean): boolean {
  if (/^\s*$/.test(rest)) return false;
  if (/[:.]\s*$/.test(marker)) return /^\s*\p{Ll}/u.test(rest) && /\.\s*$/.test(marker) && !set;
  if (/^\s*[-–—]/.test(rest)) return false;
  if (/^\s*[([]\w{1,4}[)\]]/.test(rest)) return !/^\s*[([]\w{1,4}[)\]]\s*\p{Lu}/u.test(rest);
  if (set) return /^\s*[,;)’'/]/.test(rest);
  return !/^\s*[\p{Lu}“"‘«[(*]/u.test(rest);
}

function signIn(line: string): Keyword | null {
  const found = match(paragraphSign, line);
  if (found === null) return null;
  const label = found[1] ?? '';
  const value = Number(/^\d+/.exec(label)?.[0]);
  const readings: Numeral[] = [{ system: 'arabic', upper: false, value }];
  return {
    family: 'keyword',
    kind: 'section',
    word: '§',
    language: 'en',
    label,
    readings,
    start: 0,
    end: found[0].length,
  };
}

function editorialIn(line: string): Editorial | null {
  const found = match(editorial, line);
  if (found === null) return null;
  return {
    family: 'editorial',
    label: (found[1] ?? '').replace('^', ''),
    readings: [],
    start: 0,
    end: found[0].length,
  };
}

function decimalIn(line: string): Decimal | null {
  const found = match(decimal, line);
  const label = found?.[1] ?? '';
  if (found === null || /(?:^|\.)0/.test(label) || MEASURE.test(line.slice(found[0].length))) return null;
  const numbers = label.split('.').map(Number);
  return { family: 'decimal', label, numbers, readings: [], start: 0, end: found[0].length };
}

function labelIn(line: string): Enumerator | null {
  const inBrackets = match(paren, line);
  if (inBrackets !== null) return enumerator(inBrackets, 'paren');
  const marked = match(closed, line);
  if (marked !== null) {
    const rest = line.slice(marked[0].length);
    // Initials of a name ("A.V. Zorin", "J. K. Orlen") and the dot of an abbreviation are no label.
    const initial = /^[A-Z]$/.test(marked[1] ?? '') && marked[2] === '.';
    if (initial && (/^\p{Lu}/u.test(rest) || /^\s*\p{Lu}\./u.test(rest))) return null;
    if (MEASURE.test(rest)) return null;
    return enumerator(marked, marked[2] === '.' ? 'dot' : 'bracket');
  }
  const before = match(dashed, line);
  return before === null ? null : enumerator(before, 'dash');
}

function enumerator(found: RegExpExecArray, shape: Enumerator['shape']): Enumerator | null {
  const label = (found[1] ?? '').replace(/^I[Il]{1,2}$/, (scanned) => 'I'.repeat(scanned.length));
  const readings = numeralsOf(label).filter((numeral) => numeral.system !== 'word' && numeral.value > 0);
  if (readings.length === 0) return null;
  return { family: 'enumerator', shape, label, readings, start: 0, end: found[0].length };
}

function bulletIn(line: string): Bullet | null {
  const found = match(bullet, line);
  return found === null ? null : { family: 'bullet', label: found[0], readings: [], start: 0, end: found[0].length };
}
