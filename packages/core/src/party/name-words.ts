/**
 * Eats a stretch of text and gives its words as names are compared by: abbreviations whole ("U.S."), possessive endings off,
 * hyphens as breaks, each with what parts it from the word before. One pass, linear. Unlike the words of the English engine
 * these serve names in any text, also where no sentence has been read.
 */
import { fold } from './fold.js';

export interface NameWord {
  /** UTF-16 offsets into the text, without a possessive ending. */
  start: number;
  end: number;
  /** Folded spelling; without the last full stop of an abbreviation. */
  key: string;
  /**
   * What parts it from the word before: '' for a space or a hyphen, the mark for a slash, bracket, plus or ampersand, and
   * '!' for anything that no name runs over.
   */
  gap: string;
  /** Joined to the word before by a hyphen or a dash. */
  hyphen: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** All capitals, two letters or more. */
  upper: boolean;
  /** Followed by a possessive ending. */
  possessive: boolean;
  /** First word of a sentence, line, quotation or bracket: its capital says nothing. */
  opens: boolean;
}

/** Abbreviations that keep a full stop inside a name. */
const ABBREVIATED = new Set(
  'st mr mrs ms dr gen lt col maj adm brig capt prof rev sen rep gov pres amb sec hon jr sr ft mt no'.split(' '),
);

function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  return c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c >= 0x2c00) && c < 0xfe00;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019 || c === 0x2018 || c === 0x2bb || c === 0x2bc;
}

function isCapital(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 128) return c >= 65 && c <= 90;
  const letter = text.charAt(i);
  return letter !== letter.toLowerCase();
}

/** The end of an abbreviation of single letters ("U.S.", "D.P.R.K.") that starts at `i`, or -1. */
function abbreviationEnd(text: string, i: number, end: number): number {
  let at = i;
  while (at + 1 < end && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) at += 2;
  if (at < i + 2) return -1;
  const next = at < end ? text.charCodeAt(at) : 32;
  if (isLetter(next)) {
    // "U.S" without its last stop; but "J.Smith" is no abbreviation.
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    return isLetter(after) || isDigit(after) ? -1 : at + 1;
  }
  return at >= i + 4 ? at : -1;
}

function wordEnd(text: string, start: number, end: number): number {
  let i = start + 1;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c) || (c >= 0x300 && c < 0x370)) i++;
    else if (isApostrophe(c) && i + 1 < end && isLetter(text.charCodeAt(i + 1)) && !isPossessive(text, i, end)) i += 2;
    else break;
  }
  return i;
}

/** Units of a possessive ending at `i`: 2 for "'s", 1 for the bare apostrophe of a plural ("the States' aims"), else 0. */
function possessiveUnits(text: string, i: number, end: number): number {
  if (isPossessive(text, i, end)) return 2;
  const plural = i < end && isApostrophe(text.charCodeAt(i)) && text.charCodeAt(i - 1) === 115;
  return plural && text.charCodeAt(i + 1) === 32 && i + 2 < end && isLetter(text.charCodeAt(i + 2)) ? 1 : 0;
}

/** Whether "'s" that ends a word stands at `i`. */
function isPossessive(text: string, i: number, end: number): boolean {
  if (i + 1 >= end || !isApostrophe(text.charCodeAt(i))) return false;
  const s = text.charCodeAt(i + 1);
  if (s !== 115 && s !== 83) return false;
  return i + 2 >= end || !isLetter(text.charCodeAt(i + 2));
}

/** Longest gap that is looked at; in a longer one nothing goes on. */
const LONGEST_GAP = 6;

interface Gap {
  gap: string;
  hyphen: boolean;
  opens: boolean;
}

const SPACE: Gap = { gap: '', hyphen: false, opens: false };
const HYPHEN: Gap = { gap: '', hyphen: true, opens: false };
const BREAK: Gap = { gap: '!', hyphen: false, opens: false };
const OPENING: Gap = { gap: '!', hyphen: false, opens: true };

/** What stands between `from` and `to`, two neighbouring words. */
function gapBetween(text: string, from: number, to: number, before: string): Gap {
  if (to === from + 1 && text.charCodeAt(from) === 32) return SPACE;
  if (to - from > LONGEST_GAP) return OPENING;
  let mark = '';
  let lines = 0;
  let hyphens = 0;
  let spaces = 0;
  let quote = false;
  let stop = false;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) lines++;
    else if (c === 32 || c === 9 || c === 13 || c === 0xa0 || c === 0xad) spaces++;
    else if (c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2013) hyphens++;
    else if (c === 46 && i === from && ABBREVIATED.has(before)) spaces++;
    else if (c === 46 && i === from && before.length === 1) spaces++;
    else if (c === 47 || c === 38 || c === 43 || c === 40) mark += text.charAt(i);
    else if (c === 46 || c === 33 || c === 63 || c === 58 || c === 0x2022) stop = true;
    else if (c === 34 || c === 0x201c || c === 0x2018 || c === 0x201d || c === 41) quote = true;
    else mark += '!';
  }
  if (stop || quote || lines > 1) return OPENING;
  if (mark.length > 1 || mark === '!') return BREAK;
  if (mark !== '') return { gap: mark, hyphen: false, opens: mark === '(' };
  if (hyphens > 0) return hyphens === 1 && spaces === 0 && lines === 0 ? HYPHEN : BREAK;
  return SPACE;
}

/** The words of `text[start, end)`. */
export function nameWords(text: string, start = 0, end = text.length): NameWord[] {
  const words: NameWord[] = [];
  let last = -1;
  let lastKey = '';
  let i = start;
  while (i < end) {
    const c = text.charCodeAt(i);
    const letter = isLetter(c);
    if (!letter && !isDigit(c)) {
      i++;
      continue;
    }
    let stop = letter ? abbreviationEnd(text, i, end) : -1;
    const abbreviated = stop !== -1;
    if (!abbreviated) stop = wordEnd(text, i, end);
    let written = text.slice(i, stop);
    if (abbreviated && written.endsWith('.')) written = written.slice(0, -1);
    const key = fastFold(written);
    const ending = possessiveUnits(text, stop, end);
    const gap = last === -1 ? OPENING : gapBetween(text, last, i, lastKey);
    const capital = isCapital(text, i);
    words.push({
      start: i,
      end: stop,
      key,
      gap: gap.gap,
      hyphen: gap.hyphen,
      capital,
      upper: capital && written.length > 1 && written === written.toUpperCase(),
      possessive: ending > 0,
      opens: gap.opens,
    });
    // A possessive may stand inside a name ("People's Liberation Army"), so its ending is no part of the gap.
    last = stop + ending;
    lastKey = key;
    i = last;
  }
  return words;
}

/** Most words are plain ASCII, for which lower case is all there is to do. */
function fastFold(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c > 127 || c === 39) return fold(word);
  }
  return word.toLowerCase();
}
