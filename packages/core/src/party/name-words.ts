/**
 * Eats a stretch of text and gives its words as names are compared by: abbreviations whole ("U.S."), possessive endings off,
 * hyphens as breaks, each with what parts it from the word before. One pass, linear. Unlike the words of the English engine
 * these serve names in any text, also where no sentence has been read.
 */
import { fold } from './fold.js';

export class NameWord {
  private folded: string | null = null;

  constructor(
    private readonly text: string,
    /** UTF-16 offsets into the text, without a possessive ending. */
    readonly start: number,
    readonly end: number,
    /**
     * What parts it from the word before: '' for a space or a hyphen, the mark for a slash, bracket, plus or ampersand, and
     * '!' for anything that no name runs over.
     */
    readonly gap: string,
    /** Joined to the word before by a hyphen or a dash. */
    readonly hyphen: boolean,
    /** First word of a sentence, line, quotation or bracket: its capital says nothing. */
    readonly opens: boolean,
    /** Begins with a capital. */
    readonly capital: boolean,
    /** Followed by a possessive ending. */
    readonly possessive: boolean,
  ) {}

  /** As written, without the last full stop of an abbreviation. */
  get written(): string {
    return this.text.slice(this.start, this.text.charCodeAt(this.end - 1) === 46 ? this.end - 1 : this.end);
  }

  /** Folded spelling. Made when first asked: most words of a text stand nowhere near a name. */
  get key(): string {
    this.folded ??= fold(this.written);
    return this.folded;
  }

  /** Unit of its first letter. */
  get initial(): number {
    return this.text.charCodeAt(this.start);
  }

  /** All capitals, two letters or more. */
  get upper(): boolean {
    const written = this.written;
    return this.capital && written.length > 1 && written === written.toUpperCase();
  }
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

/** Longest abbreviation with its full stops; a run of more letters is no name, and would be read over and over. */
const LONGEST_ABBREVIATION = 16;

/** The end of an abbreviation of single letters ("U.S.", "D.P.R.K.") that starts at `i`, or -1. */
function abbreviationEnd(text: string, i: number, end: number): number {
  let at = i;
  while (
    at + 1 < end &&
    at < i + LONGEST_ABBREVIATION &&
    isLetter(text.charCodeAt(at)) &&
    text.charCodeAt(at + 1) === 46
  )
    at += 2;
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

function isAbbreviated(word: NameWord): boolean {
  return word.end === word.start + 1 || (word.end < word.start + 6 && ABBREVIATED.has(word.key));
}

/** What stands between `from` and `to`, two neighbouring words. */
function gapBetween(text: string, from: number, to: number, before: NameWord): Gap {
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
    else if (c === 46 && i === from && isAbbreviated(before)) spaces++;
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
  let before: NameWord | null = null;
  let last = -1;
  let i = start;
  while (i < end) {
    const c = text.charCodeAt(i);
    const letter = isLetter(c);
    if (!letter && !isDigit(c)) {
      i++;
      continue;
    }
    let stop = letter && text.charCodeAt(i + 1) === 46 ? abbreviationEnd(text, i, end) : -1;
    if (stop === -1) stop = wordEnd(text, i, end);
    const ending = possessiveUnits(text, stop, end);
    const { gap, hyphen, opens }: Gap = before === null ? OPENING : gapBetween(text, last, i, before);
    before = new NameWord(text, i, stop, gap, hyphen, opens, isCapital(text, i), ending > 0);
    words.push(before);
    // A possessive may stand inside a name ("People's Liberation Army"), so its ending is no part of the gap.
    last = stop + ending;
    i = last;
  }
  return words;
}
