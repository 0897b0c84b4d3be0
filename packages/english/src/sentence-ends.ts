/** Eats the words of one stretch and gives the indexes where its sentences end. Rules and lists only, nothing learned. */
import { beforeName, sentenceOpeners } from './abbreviations.js';
import { isCloser, isDigit, isLetter, isOpener, isUpper } from './character.js';
import type { Spans } from './spans.js';

/** No sentence is longer; what is, is a table or a list, and is cut so that later steps stay fast. */
export const longestSentence = 400;

/** Verbs that, right after a quoted question or exclamation, show that the sentence goes on. */
const quotingVerbs = new Set('said says asked asks added told wrote replied cried shouted exclaimed'.split(' '));

/** Months, weekdays and zones that follow "a.m." and "p.m." within the sentence. */
const afterClock =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(e[sd]?t|c[sed]*t|p[sd]?t|m[sd]t|gmt|bst|utc)$/;

/** Gives the index one past the last word of each sentence among `words[from, to)`. */
export function sentenceEnds(text: string, words: Spans, from: number, to: number): number[] {
  const ends: number[] = [];
  let start = from;
  for (let k = from; k < to; k++) {
    let end = 0;
    if (k - start + 1 >= longestSentence) end = k + 1;
    else if (endsHere(text, words, start, k, to)) end = pastClosers(text, words, k, to);
    if (end === 0 || end >= to) continue;
    ends.push(end);
    start = end;
    k = end - 1;
  }
  if (start < to) ends.push(to);
  return ends;
}

/** Closing quotes and brackets stay with the sentence they close: those written close to the word before. */
function pastClosers(text: string, words: Spans, k: number, to: number): number {
  let j = k + 1;
  while (
    j < to &&
    words.starts[j] === words.ends[j - 1] &&
    words.ends[j] - words.starts[j] <= 2 &&
    isCloser(text.charCodeAt(words.starts[j]))
  )
    j++;
  return pastNotes(text, words, j, to);
}

/** Footnote numbers in square brackets ("[17]") after the stop belong to the sentence they note. */
function pastNotes(text: string, words: Spans, from: number, to: number): number {
  let j = from;
  while (
    j + 2 < to &&
    text.charCodeAt(words.starts[j]) === 91 &&
    isDigit(text.charCodeAt(words.starts[j + 1])) &&
    text.charCodeAt(words.starts[j + 2]) === 93
  )
    j += 3;
  return j;
}

function endsHere(text: string, words: Spans, start: number, k: number, to: number): boolean {
  const last = text.charCodeAt(words.ends[k] - 1);
  if (last !== 46 && last !== 33 && last !== 63 && last !== 0x2026) return false;
  const wordStart = words.starts[k];
  const length = words.ends[k] - wordStart;
  const first = text.charCodeAt(wordStart);
  const isStop = length === 1 && last === 46;
  // "1." and "B." at the head of a point number it.
  if (isStop && k === start + 1 && isPointNumber(text, words.starts[start], words.ends[start])) return false;
  const after = pastClosers(text, words, k, to);
  if (after >= to) return true;
  let next = after;
  const opened = isOpener(text.charCodeAt(words.starts[next])) && next + 1 < to;
  if (opened) next++;
  const c = text.charCodeAt(words.starts[next]);
  const apart = words.starts[after] > words.ends[after - 1];
  if (isLetter(first) || (isDigit(first) && length > 1)) return abbreviationEnds(text, words, k, next, c);
  if (!apart) return isStop && isUpper(c) && k > start && words.ends[k - 1] - words.starts[k - 1] > 2;
  if (isLetter(c) && !isUpper(c) && c < 0x250) return beforeSmall(text, words, start, k, after, last);
  if (last === 0x2026 || (last === 46 && length > 1)) return isUpper(c) || opened;
  if ((last === 33 || last === 63) && after > k + 1 && isUpper(c)) return !quoteGoesOn(text, words, next, to);
  if (c === 44 || c === 59 || c === 58 || c === 41 || c === 93) return false;
  return true;
}

/**
 * A small letter after the stop: a sentence ends there only in a text that begins its sentences so, or after a question
 * that no quotation closes.
 */
function beforeSmall(text: string, words: Spans, start: number, k: number, after: number, last: number): boolean {
  if (last === 63) return after === k + 1;
  const first = text.charCodeAt(words.starts[start]);
  return last === 46 && after === k + 1 && words.ends[k] - words.starts[k] === 1 && isLetter(first) && !isUpper(first);
}

function isPointNumber(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return end - start === 1;
  return true;
}

function abbreviationEnds(text: string, words: Spans, k: number, next: number, c: number): boolean {
  const word = text.slice(words.starts[k], words.ends[k] - 1).toLowerCase();
  if (beforeName.has(word)) return false;
  if (!isUpper(c)) return false;
  const follower = text.slice(words.starts[next], words.ends[next]).toLowerCase();
  if (word === 'a.m' || word === 'p.m' || word === 'am' || word === 'pm') return !afterClock.test(follower);
  if (word === 'etc') return true;
  return sentenceOpeners.has(follower);
}

function quoteGoesOn(text: string, words: Spans, next: number, to: number): boolean {
  for (let k = next; k < Math.min(to, next + 4); k++) {
    if (quotingVerbs.has(text.slice(words.starts[k], words.ends[k]))) return true;
  }
  return false;
}
