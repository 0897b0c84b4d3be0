/**
 * Eats a text, or ranges of it, and gives its words, digit runs and signs with their places: the light division that time
 * expressions and quantities are read from. It needs no weights, takes one pass, and keeps no strings, so that a line of
 * ten megabytes costs no more than ten megabytes of lines.
 */
import { isDigit, isLetter, isSpace, isUpper } from '../character.js';
import type { Range } from '../token.js';
import { digits, type Entry, entryAt, other, placeAt, placeOf, sign } from './lexicon.js';

/** What stands before a word. */
export const glued = 0;
export const spaced = 1;
/** A line break inside a paragraph. */
export const wrapped = 2;
/** A line break that ends a paragraph, heading or list item, or the edge of a range. */
export const broken = 3;

/** A line shorter than this was not wrapped by a printer: its break is an end. */
const wrappedLine = 40;

/** No word that anything is compared with is longer; longer ones are given as the empty string. */
const longestCompared = 24;

const nothing: Entry = entryAt(other);

export class Words {
  readonly text: string;
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  places = new Uint16Array(256);
  gaps = new Uint8Array(256);

  constructor(text: string, ranges: readonly Range[] = [[0, text.length]]) {
    this.text = text;
    const guess = ranges.reduce((sum, [start, end]) => sum + end - start, 0) >> 2;
    if (guess > 256) this.grow(guess);
    for (const [start, end] of ranges) this.read(Math.max(0, start), Math.min(end, text.length));
  }

  /** The entry of word `i`; outside the text, one that is nothing. */
  entry(i: number): Entry {
    return i >= 0 && i < this.count ? entryAt(this.places[i]) : nothing;
  }

  /** Word `i` in lower case, or the sign; empty outside the text. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return '';
    const known = entryAt(this.places[i]).word;
    if (known !== '') return known;
    return this.ends[i] - this.starts[i] > longestCompared ? '' : this.raw(i).toLowerCase();
  }

  /** Word `i` as it is written. */
  raw(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.starts[i], this.ends[i]);
  }

  /** What stands between word `i - 1` and word `i`. */
  gap(i: number): number {
    return i <= 0 || i >= this.count ? broken : this.gaps[i];
  }

  isGlued(i: number): boolean {
    return this.gap(i) === glued;
  }

  /** Whether word `i` belongs to the same paragraph as the word before it. */
  joins(i: number): boolean {
    return this.gap(i) !== broken;
  }

  isDigits(i: number): boolean {
    return i >= 0 && i < this.count && this.places[i] === digits;
  }

  /** Number of digits of a digit run, 0 for other words. */
  digitCount(i: number): number {
    return this.isDigits(i) ? this.ends[i] - this.starts[i] : 0;
  }

  /** Value of a digit run of up to fifteen digits, else -1. */
  integer(i: number): number {
    const count = this.digitCount(i);
    return count === 0 || count > 15 ? -1 : Number(this.raw(i));
  }

  isCapital(i: number): boolean {
    return i >= 0 && i < this.count && isUpper(this.text.charCodeAt(this.starts[i]));
  }

  /** Whether word `i` is letters. */
  isWord(i: number): boolean {
    return i >= 0 && i < this.count && isLetter(this.text.charCodeAt(this.starts[i]));
  }

  /** Whether word `i` begins a sentence, as far as signs and line breaks tell. */
  isFirst(i: number): boolean {
    let at = i;
    while (this.joins(at) && /^["'“”‘’`([]$/.test(this.raw(at - 1))) at--;
    if (!this.joins(at)) return true;
    const before = this.raw(at - 1);
    return before === '.' || before === '!' || before === '?' || before === ':';
  }

  private read(start: number, end: number): void {
    const { text } = this;
    let gap = broken;
    let line = start;
    let i = start;
    while (i < end) {
      const c = text.charCodeAt(i);
      if (isSpace(c)) {
        if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10) || c === 0x2028 || c === 0x2029) {
          gap = gap < wrapped && i - line >= wrappedLine && this.continues(i + 1, end) ? wrapped : broken;
          line = i + 1;
        } else if (gap === glued) gap = spaced;
        i++;
        continue;
      }
      let stop = i + 1;
      let place = sign;
      if (isLetter(c)) {
        while (stop < end && isLetter(text.charCodeAt(stop))) stop++;
        place = placeAt(text, i, stop);
        // The numbers in a web address are no years and no amounts: it is one word.
        if (text.startsWith('://', stop) || (stop - i === 3 && text.startsWith('www.', i))) {
          while (stop < end && !isSpace(text.charCodeAt(stop))) stop++;
          place = other;
        }
      } else if (isDigit(c)) {
        while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
        place = digits;
      } else {
        place = placeOf(text.charAt(i));
        if (place === other) place = sign;
      }
      this.push(i, stop, place, gap);
      gap = glued;
      i = stop;
    }
  }

  /** Whether the line that begins at `i` goes on with the sentence of the line before it. */
  private continues(i: number, end: number): boolean {
    let at = i;
    while (at < end && (isBlank(this.text.charCodeAt(at)) || this.text.charCodeAt(at) === 13)) at++;
    if (at >= end) return false;
    const c = this.text.charCodeAt(at);
    // A day number at the end of a line goes on with the month at the head of the next.
    if (isUpper(c)) return this.digitCount(this.count - 1) > 0 && this.digitCount(this.count - 1) < 3;
    return isLetter(c) || isDigit(c);
  }

  private push(start: number, end: number, place: number, gap: number): void {
    if (this.count === this.starts.length) this.grow(this.count * 2);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.places[this.count] = place;
    this.gaps[this.count] = gap;
    this.count++;
  }

  private grow(size: number): void {
    this.starts = extended(this.starts, new Int32Array(size));
    this.ends = extended(this.ends, new Int32Array(size));
    this.places = extended(this.places, new Uint16Array(size));
    this.gaps = extended(this.gaps, new Uint8Array(size));
  }
}

function isBlank(c: number): boolean {
  return c === 32 || c === 9;
}

function extended<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
