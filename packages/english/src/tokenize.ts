/**
 * Eats a stretch of text and gives the spans of its words, as the English UD treebanks divide them: contractions and
 * possessives apart (do n't, Kim 's), hyphens and slashes between words apart, addresses whole. One pass, linear.
 */
import { beforeName, boundPrefixes, eitherWay, gluedUnits, sentenceOpeners } from './abbreviations.js';
import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from './character.js';
import type { Spans } from './spans.js';

/** Contracted forms without an apostrophe that are two words, and how many units the first has. */
const fused = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['cant', 2],
  ['wont', 2],
  ['im', 1],
  ['ive', 1],
]);

/** For the last five bits of a first letter and a length, whether such a form may be one: most words are passed over unread. */
const fusedSizes = new Uint8Array(32 * 8);
const sizeOf = (first: number, length: number): number => (first & 31) * 8 + length;
for (const form of fused.keys()) fusedSizes[sizeOf(form.charCodeAt(0), form.length)] = 1;

/** Longest chunk that is looked at as a whole for addresses; longer ones are only cut at their signs. */
const longestAddress = 2048;

/** Pushes the words of `text[start, end)` to `out`. */
export function tokenize(text: string, start: number, end: number, out: Spans): void {
  let i = start;
  while (i < end) {
    while (i < end && isSpace(text.charCodeAt(i))) i++;
    let j = i;
    let address = false;
    while (j < end) {
      const c = text.charCodeAt(j);
      if (isSpace(c)) break;
      // '@', '://' and 'www.' make a chunk an address.
      if (c === 64 && j > i && isWordUnit(text, j + 1, end)) address = true;
      else if (c === 58 && text.startsWith('://', j)) address = true;
      else if (c === 119 && text.startsWith('www.', j)) address = true;
      j++;
    }
    if (j > i) cutChunk(text, i, j, end, address && j - i <= longestAddress, out);
    i = j;
  }
}

function isWordUnit(text: string, i: number, end: number): boolean {
  return i < end && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)));
}

/** Cuts the chunk without spaces `text[start, end)`; what follows it is looked at up to `limit`. */
function cutChunk(text: string, start: number, end: number, limit: number, address: boolean, out: Spans): void {
  let i = start;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (address && (isLetter(c) || isDigit(c))) {
      const stop = addressEnd(text, i, end);
      out.push(i, stop);
      i = stop;
    } else if (isLetter(c)) i = cutWord(text, i, end, limit, out);
    else if (isDigit(c) || ((c === 46 || c === 44) && i === start && isDigit(text.charCodeAt(i + 1)) && i + 1 < end))
      i = cutNumber(text, i, end, limit, out);
    else if (isApostrophe(c) && i + 1 < end && (i === start || !isLetter(text.charCodeAt(i - 1))))
      i = cutApostrophe(text, i, end, out);
    else i = cutSign(text, i, end, out);
  }
}

/** An address ends before the marks that close a sentence or a bracket around it. */
function addressEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start + 1) {
    const c = text.charCodeAt(stop - 1);
    if (isLetter(c) || isDigit(c) || c === 47 || c === 61 || c === 38 || c === 45 || c === 95 || c === 35) break;
    stop--;
  }
  for (let i = start; i < stop; i++) {
    const c = text.charCodeAt(i);
    if (c === 34 || c === 60 || c === 62 || c === 0x201c || c === 0x201d || c === 93) return i;
  }
  return stop;
}

/** Runs of the same mark are one token ("...", "--", "!!!"); quotes and brackets stand alone. */
function cutSign(text: string, start: number, end: number, out: Spans): number {
  const c = text.charCodeAt(start);
  let i = start + 1;
  if (c === 33 || c === 63) {
    while (i < end && (text.charCodeAt(i) === 33 || text.charCodeAt(i) === 63)) i++;
  } else if (
    c === 46 ||
    c === 45 ||
    c === 42 ||
    c === 61 ||
    c === 95 ||
    c === 126 ||
    c === 60 ||
    c === 62 ||
    c === 43
  ) {
    while (i < end && text.charCodeAt(i) === c) i++;
  } else if ((c === 39 || c === 96 || c === 0x2019 || c === 0x2018) && i < end && text.charCodeAt(i) === c) i++;
  else if (c === 36 || c === 35) {
    // "$" and "#" stand alone before numbers.
  } else if ((c === 58 || c === 59 || c === 61) && i < end) i = emoticonEnd(text, start, end);
  else if (c >= 0xd800 && c < 0xdc00 && i < end) i++;
  out.push(start, i);
  return i;
}

/** ":)", ";-)", ":D" at the end of a chunk. */
function emoticonEnd(text: string, start: number, end: number): number {
  let i = start + 1;
  if (text.charCodeAt(i) === 45 && i + 1 < end) i++;
  const mouth = text.charCodeAt(i);
  const isMouth = mouth === 41 || mouth === 40 || mouth === 68 || mouth === 80;
  return isMouth && i + 1 === end ? end : start + 1;
}

/** An apostrophe that opens a chunk: a lone contraction ('s, 've), a clipped year ('90s) or word ('em), or a quote. */
function cutApostrophe(text: string, start: number, end: number, out: Spans): number {
  let i = start + 1;
  while (i < end && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
  const rest = text.slice(start + 1, i).toLowerCase();
  const clipped = /^\d\ds?$/.test(rest) || /^(s|m|re|ve|ll|d|em|til|cause|bout|tis|twas)$/.test(rest);
  if (clipped && !(i < end && isApostrophe(text.charCodeAt(i)))) {
    out.push(start, i);
    return i;
  }
  return cutSign(text, start, end, out);
}

/** Numbers with inner points, commas, colons and slashes, ordinals, clock times, dates, telephone numbers. */
function cutNumber(text: string, start: number, end: number, limit: number, out: Spans): number {
  let i = start + 1;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) i++;
    else if ((c === 46 || c === 44 || c === 58 || c === 47) && i + 1 < end && isDigit(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  i = hyphenatedNumberEnd(text, start, i, end);
  let j = i;
  while (j < end && isLetter(text.charCodeAt(j))) j++;
  if (j > i) {
    if (gluedUnits.has(text.slice(i, j).toLowerCase()) && !isWordUnit(text, j, end)) {
      out.push(start, i);
      // "5p.m." keeps its stops together.
      return cutWord(text, i, end, limit, out);
    }
    while (j < end && (isLetter(text.charCodeAt(j)) || isDigit(text.charCodeAt(j)))) j++;
    if (isApostrophe(text.charCodeAt(j)) && j + 1 < end && (text.charCodeAt(j + 1) | 32) === 115 && j + 2 === end) {
      out.push(start, j);
      out.push(j, j + 2);
      return j + 2;
    }
  }
  out.push(start, j);
  return j;
}

/** ISO dates and telephone numbers are one token; other hyphens between numbers stand apart ("5-10"). */
function hyphenatedNumberEnd(text: string, start: number, i: number, end: number): number {
  const first = i - start;
  if (text.charCodeAt(i) !== 45 || (first !== 3 && first !== 4)) return i;
  let j = i + 1;
  while (j < end && isDigit(text.charCodeAt(j))) j++;
  const second = j - i - 1;
  if (first === 3 && second === 4) return j;
  if (text.charCodeAt(j) !== 45 || j >= end) return i;
  let k = j + 1;
  while (k < end && isDigit(text.charCodeAt(k))) k++;
  const third = k - j - 1;
  return (first === 4 && second === 2 && third === 2) || (first === 3 && second === 3 && third === 4) ? k : i;
}

/** A word from its first letter: initials and abbreviations with their stops, then contractions and possessives apart. */
function cutWord(text: string, start: number, end: number, limit: number, out: Spans): number {
  let i = start + 1;
  let dots = 0;
  let apostrophe = -1;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) i++;
    else if (i + 1 >= end || !(isLetter(text.charCodeAt(i + 1)) || isDigit(text.charCodeAt(i + 1)))) break;
    else if (isApostrophe(c)) {
      apostrophe = i;
      i += 2;
    } else if (c === 46 && isLetter(text.charCodeAt(i + 1)) && dotJoins(text, start, i, end)) {
      dots++;
      i += 2;
    } else if (c === 95) i += 2;
    else if (c === 38 && i - start <= 2 && isUpper(text.charCodeAt(i - 1)) && isUpper(text.charCodeAt(i + 1))) i += 2;
    else if (c === 45 && isLetter(text.charCodeAt(i + 1)) && boundPrefixes.has(text.slice(start, i).toLowerCase()))
      i += 2;
    else break;
  }
  if (text.charCodeAt(i) === 46 && i < end && keepsStop(text, start, i, limit, dots)) i++;
  else if (apostrophe > start) return cutContraction(text, start, apostrophe, i, out);
  else if (isApostrophe(text.charCodeAt(i)) && i < end) return cutPossessive(text, start, i, end, out);
  const split = fusedSplit(text, start, i);
  if (split > 0) {
    out.push(start, start + split);
    out.push(start + split, i);
  } else out.push(start, i);
  return i;
}

/** Units of the first of two words that `text[start, end)` is, or 0. */
function fusedSplit(text: string, start: number, end: number): number {
  if (end - start > 6 || fusedSizes[sizeOf(text.charCodeAt(start), end - start)] === 0) return 0;
  const word = text.slice(start, end);
  return word === 'IM' ? 0 : (fused.get(word.toLowerCase()) ?? 0);
}

/** "U.S.", "e.g." and "example.com" are joined by their stops; a missing space between sentences ("end.The") is not. */
function dotJoins(text: string, start: number, dot: number, end: number): boolean {
  const before = dot - start === 1 || !isLetter(text.charCodeAt(dot - 2));
  const after = dot + 2 >= end || !isLetter(text.charCodeAt(dot + 2));
  if (before || (after && dot - start <= 3)) return true;
  let i = dot + 1;
  while (i < end && i < dot + 6 && isLetter(text.charCodeAt(i))) i++;
  return /^(com|org|net|gov|edu|int|info|co|uk|eu|doc|pdf|xls|html?|txt)$/i.test(text.slice(dot + 1, i));
}

/** Whether the stop at `dot` belongs to the word `text[start, dot)`. */
function keepsStop(text: string, start: number, dot: number, limit: number, dots: number): boolean {
  const after = dot + 1 < limit ? text.charCodeAt(dot + 1) : 32;
  if (after === 46) return false;
  if (dots > 0) return dot - start <= 9 && !/\.(com|org|net|gov|edu|int|info|uk|eu)$/i.test(text.slice(start, dot));
  if (dot - start === 1) return isInitial(text, start, dot, limit);
  if (dot - start > 6) return false;
  const word = text.slice(start, dot).toLowerCase();
  // "No." is an abbreviation only before a number; at the end of a sentence it is an answer.
  if (/^(no|nos|art|arts|ch|fig|figs|para|paras|sect|vol|pp|p)$/.test(word))
    return isDigit(after) || (isSpace(after) && dot + 2 < limit && isDigit(text.charCodeAt(dot + 2)));
  if (/^(min|dir|sec|det|ed|al|no|est|int|co|mar|jun|sat|sun|mon|wed|fri|ca|ave|ext|rep|hon)$/.test(word))
    return isUpper(text.charCodeAt(start)) || word === 'al' || word === 'ca';
  return beforeName.has(word) || eitherWay.has(word);
}

/** "J. Smith" and "c. 1818", but not "Plan B. The" or "he and I.". */
function isInitial(text: string, start: number, dot: number, limit: number): boolean {
  const c = text.charCodeAt(start);
  const next = dot + 2 < limit && isSpace(text.charCodeAt(dot + 1)) ? text.charCodeAt(dot + 2) : 0;
  if (!isUpper(c)) return isDigit(next) && /[bcdpv]/.test(text[start]);
  if (c === 73) return false;
  if (!isUpper(next)) return true;
  let i = dot + 2;
  while (i < limit && i < dot + 12 && isLetter(text.charCodeAt(i))) i++;
  return !sentenceOpeners.has(text.slice(dot + 2, i).toLowerCase());
}

function cutContraction(text: string, start: number, apostrophe: number, end: number, out: Spans): number {
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  let cut = 0;
  if (tail === 't' && (text.charCodeAt(apostrophe - 1) | 32) === 110) cut = apostrophe - 1;
  else if (/^(s|m|re|ve|ll|d)$/.test(tail)) cut = apostrophe;
  if (cut > start) {
    const inner = text.slice(start, cut).toLowerCase();
    // "wouldn't've", "y'all're": only the last contraction is taken off, the first is cut again.
    const earlier = inner.search(/['’]/);
    if (earlier > 0) cutContraction(text, start, start + earlier, cut, out);
    else out.push(start, cut);
    out.push(cut, end);
  } else out.push(start, end);
  return end;
}

/** "workers'" gives its apostrophe as a word of its own, whether it is a possessive or a closing quote. */
function cutPossessive(text: string, start: number, apostrophe: number, end: number, out: Spans): number {
  const split = fusedSplit(text, start, apostrophe);
  if (split > 0) out.push(start, start + split);
  out.push(start + split, apostrophe);
  return cutSign(text, apostrophe, end, out);
}
