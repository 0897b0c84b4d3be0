/** Eats a parser configuration and gives what the weights think of each of the four moves. */
import {
  type Focus,
  pairCount,
  pairFeatures,
  pairWords,
  parseCount,
  treeFeatures,
  treeWords,
} from './parse-features.js';
import type { Words } from './words.js';

export interface MoveScorer {
  /** Must be called before the configurations of another sentence are scored. */
  begin(): void;
  /** Writes the sums of the four moves to `sums` from `at` on. */
  score(words: Words, focus: Focus, sums: Float64Array, at: number): void;
}

/** Rows of the features with words in them come first in the table, then those of the others. */
const wordBits = 20;
const classBits = 18;
const wordRows = 1 << wordBits;
const classRows = 1 << classBits;
export const moveRows = wordRows + classRows;
const wordShift = 32 - wordBits;
const classShift = 32 - classBits;

/** Mixes the key of a feature; the upper bits are the place of its row. */
function hash(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x85ebca77);
}

/** Writes the rows of the table that a configuration's features are at; there are `parseCount` of them. */
export function moveRowsOf(words: Words, focus: Focus, rows: Int32Array): void {
  pairFeatures(words, focus, rows);
  treeFeatures(words, focus, rows);
  for (let k = 0; k < parseCount; k++) {
    const x = hash(rows[k]);
    const hasWord = k < pairWords || (k >= pairCount && k < pairCount + treeWords);
    rows[k] = hasWord ? x >>> wordShift : wordRows + (x >>> classShift);
  }
}

/** A row of four weights, cut to -7 to 7, in sixteen bits, each 8 above its value, so that no sum falls below zero. */
export function packedRow(a: number, b: number, c: number, d: number): number {
  return packed(a) | (packed(b) << 4) | (packed(c) << 8) | (packed(d) << 12);
}

function packed(weight: number): number {
  return Math.max(-7, Math.min(7, weight)) + 8;
}

/** Places for sums of pairs; a power of two. A sentence of usual length has some hundred pairs. */
const places = 1024;

/**
 * Scores with packed rows: small enough to stay close to the processor, which is what the time goes by. Two of the four sums
 * are taken at once in eight bits each, and moved on to sixteen before they can overflow. The configurations of a beam are
 * mostly about the same two words, so the sums of a pair's own features are kept.
 */
export class PackedScorer implements MoveScorer {
  private readonly keys = new Int32Array(parseCount);
  private even = 0;
  private odd = 0;
  private sentence = 0;
  /** What sentence and pair the sums at a place are of, and the sums. */
  private readonly keptSentence = new Int32Array(places);
  private readonly keptTop = new Int32Array(places);
  private readonly keptNext = new Int32Array(places);
  private readonly keptEven = new Int32Array(places);
  private readonly keptOdd = new Int32Array(places);

  constructor(private readonly table: Uint16Array) {}

  begin(): void {
    this.sentence = (this.sentence + 1) | 0;
  }

  score(words: Words, focus: Focus, sums: Float64Array, at: number): void {
    const next = focus.n0 * 2 + focus.headed;
    const top = focus.s0;
    const place = (next + top * 37) & (places - 1);
    if (this.keptSentence[place] !== this.sentence || this.keptTop[place] !== top || this.keptNext[place] !== next) {
      pairFeatures(words, focus, this.keys);
      this.even = 0;
      this.odd = 0;
      this.add(0, pairWords, 0, wordShift);
      this.add(pairWords, pairCount, wordRows, classShift);
      this.keptSentence[place] = this.sentence;
      this.keptTop[place] = top;
      this.keptNext[place] = next;
      this.keptEven[place] = this.even;
      this.keptOdd[place] = this.odd;
    } else {
      this.even = this.keptEven[place];
      this.odd = this.keptOdd[place];
    }
    treeFeatures(words, focus, this.keys);
    this.add(pairCount, pairCount + treeWords, 0, wordShift);
    this.add(pairCount + treeWords, parseCount, wordRows, classShift);
    const base = parseCount * 8;
    sums[at] = (this.even & 0xffff) - base;
    sums[at + 1] = (this.odd & 0xffff) - base;
    sums[at + 2] = (this.even >>> 16) - base;
    sums[at + 3] = (this.odd >>> 16) - base;
  }

  /** Adds up the rows of the features from `from` to `to`, of the part of the table that begins at `base`. */
  private add(from: number, to: number, base: number, shift: number): void {
    const { keys, table } = this;
    let even = 0;
    let odd = 0;
    let k = from;
    while (k < to) {
      const stop = Math.min(k + 16, to);
      let low = 0;
      let high = 0;
      for (; k < stop; k++) {
        // `hash` written out: a call for each feature would take longer than its work, and hold up the reads of those after it.
        // "Or" adds here, as the base has no bits in common with the place, and keeps the sum a small integer for the compiler.
        const key = keys[k];
        const row = table[base | (Math.imul(key ^ (key >>> 15), 0x85ebca77) >>> shift)];
        low += row & 0x0f0f;
        high += (row >>> 4) & 0x0f0f;
      }
      even += (low & 0xff) | ((low & 0xff00) << 8);
      odd += (high & 0xff) | ((high & 0xff00) << 8);
    }
    this.even += even;
    this.odd += odd;
  }
}
