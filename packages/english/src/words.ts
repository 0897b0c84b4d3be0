/**
 * Eats the word spans of a sentence and gives, for each word, small integers that the tagger and parser look at: hashes of
 * the word, its ends and its shape, its class and its possible tags. After this step no string is touched until the output.
 */
import { Between } from './between.js';
import { isDigit, isLetter, isUpper } from './character.js';
import { mix } from './hash.js';
import { type Lexicon, placeOf } from './lexicon.js';
import type { Spans } from './spans.js';

/** Tag, class and word of the root, which stands after the last word. */
export const rootTag = 126;
const rootClass = 30;
const rootWord = 0x165667b1;

/** How many places from `length` on hold the root's values, so that the parser can look ahead without asking. */
const beyond = 4;

/** Parallel arrays over the words of one sentence; index `length` holds the root, or what stands beyond the end. */
export class Words {
  length = 0;
  form = new Int32Array(0);
  lower = new Int32Array(0);
  suffix1 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  prefix1 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  shape = new Int32Array(0);
  cluster = new Int32Array(0);
  tagSet = new Int32Array(0);
  /** 0 in small letters, 1 with a capital first, 2 with a digit, 3 without letters. */
  kind = new Int32Array(0);
  /** 1: no space before, 2: no space after. */
  glue = new Int32Array(0);
  tag = new Int32Array(0);
  /** Word class of the tag, filled by `classify`. */
  upos = new Int32Array(0);
  /** Governor of each word, `length` for the root, and label, filled by the parser and the labeler. */
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** What stands between two words, filled by `classify`. */
  readonly between = new Between();
  /** How the sentence uses capitals: 0 as usual, 1 none, 2 on most words, 3 throughout. */
  casing = 0;

  /** Reads the words `spans[from, to)` of `text`. */
  read(text: string, spans: Spans, from: number, to: number, lexicon: Lexicon): void {
    const n = to - from;
    if (n + beyond > this.form.length) this.grow(n + beyond);
    this.length = n;
    for (let i = 0; i < n; i++) this.readWord(text, spans.starts[from + i], spans.ends[from + i], i, lexicon);
    this.casing = casingOf(text, spans, from, to);
    for (let i = n; i < n + beyond; i++) {
      this.lower[i] = rootWord;
      this.tag[i] = rootTag;
      this.upos[i] = rootClass;
      this.cluster[i] = 0;
    }
    for (let i = 0; i < n; i++) {
      const k = from + i;
      const before = i > 0 && spans.starts[k] === spans.ends[k - 1];
      const after = i + 1 < n && spans.ends[k] === spans.starts[k + 1];
      this.glue[i] = (before ? 1 : 0) | (after ? 2 : 0);
    }
  }

  /** Fills `upos` and `between` from the tags, once they are final. */
  classify(uposOf: Uint8Array): void {
    for (let i = 0; i < this.length; i++) this.upos[i] = uposOf[this.tag[i]];
    this.between.read(this);
  }

  private readWord(text: string, start: number, end: number, i: number, lexicon: Lexicon): void {
    let form = 0x2545f491;
    let lower = 0x2545f491;
    let shape = 17;
    let lastClass = 0;
    let run = 0;
    let flags = 0;
    let digits = 0;
    let letters = 0;
    for (let k = start; k < end; k++) {
      let c = text.charCodeAt(k);
      let kind: number;
      let low: number;
      if (isDigit(c)) {
        c = 48;
        low = 48;
        kind = 1;
        digits++;
      } else if (isUpper(c)) {
        low = c < 128 ? c | 32 : lowerOf(c);
        kind = 2;
        letters++;
      } else {
        c = plain(c);
        low = c;
        kind = (c >= 97 && c <= 122) || c > 0xbf ? 3 : c;
        if (kind === 3) letters++;
      }
      form = mix(form, c);
      lower = mix(lower, low);
      // Runs of one kind count once or twice, so that "Xxxxx" and "Xxx" are one shape, but "Xx" and "X" two.
      run = kind === lastClass ? run + 1 : 0;
      lastClass = kind;
      if (run < 2) shape = mix(shape, kind);
      flags |= kind === 45 ? 1 : 0;
    }
    // Only digits: the count of digits tells years from days.
    if (lastClass === 1 && run === end - start - 1) shape = mix(shape, Math.min(end - start, 5) + 64);
    this.kind[i] = digits > 0 ? 2 : letters === 0 ? 3 : isUpper(text.charCodeAt(start)) ? 1 : 0;
    this.form[i] = form;
    this.lower[i] = lower;
    this.shape[i] = mix(shape, flags);
    const length = end - start;
    let suffix = 3;
    for (let k = 1; k <= 4; k++) {
      const c = k <= length ? text.charCodeAt(end - k) : 0;
      suffix = mix(suffix, isDigit(c) ? 48 : isUpper(c) ? (c < 128 ? c | 32 : lowerOf(c)) : plain(c));
      if (k === 1) this.suffix1[i] = suffix;
      else if (k === 2) this.suffix2[i] = suffix;
      else if (k === 3) this.suffix3[i] = suffix;
      else this.suffix4[i] = suffix;
    }
    const first = text.charCodeAt(start);
    this.prefix1[i] = first;
    this.prefix3[i] = mix(
      mix(first | 32, length > 1 ? text.charCodeAt(start + 1) | 32 : 0),
      length > 2 ? text.charCodeAt(start + 2) | 32 : 0,
    );
    const place = placeOf(lexicon, lower);
    this.cluster[i] = place < 0 ? 0 : lexicon.clusters[place];
    this.tagSet[i] = place < 0 ? 0 : lexicon.tagSets[place];
  }

  private grow(size: number): void {
    const capacity = Math.max(48, size + (size >>> 1));
    for (const key of arrays) this[key] = new Int32Array(capacity);
  }
}

/** Headlines and shouted or uncapitalised lines are tagged by other signs than running prose. */
function casingOf(text: string, spans: Spans, from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let k = from; k < to; k++) {
    const first = text.charCodeAt(spans.starts[k]);
    if (!isLetter(first)) continue;
    words++;
    if (!isUpper(first)) continue;
    capitals++;
    const length = spans.ends[k] - spans.starts[k];
    if (length > 1 && isUpper(text.charCodeAt(spans.ends[k] - 1))) shouted++;
  }
  if (words === 0 || capitals === 0) return 1;
  if (shouted * 2 > words) return 3;
  return capitals * 2 > words && words > 2 ? 2 : 0;
}

const arrays = [
  'form',
  'lower',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix1',
  'prefix3',
  'shape',
  'cluster',
  'tagSet',
  'kind',
  'glue',
  'tag',
  'upos',
  'head',
  'label',
] as const;

/** Curly marks are read as straight ones. */
function plain(c: number): number {
  if (c === 0x2019 || c === 0x2018) return 39;
  if (c === 0x201c || c === 0x201d) return 34;
  return c;
}

/** Lower case of a capital outside ASCII, for the blocks that `isUpper` knows. */
function lowerOf(c: number): number {
  if (c === 0x178) return 0xff;
  return c < 0x100 || c >= 0x391 ? (c >= 0x400 && c < 0x410 ? c + 80 : c + 32) : c + 1;
}
