/** Eats a parser configuration and gives what the weights think of each of the four moves. */
import { classFeatures, type Focus, parseFeatures, wordFeatures } from './parse-features.js';
import type { Words } from './words.js';

export interface MoveScorer {
  score(words: Words, focus: Focus, sums: Float64Array): void;
}

const features = wordFeatures + classFeatures;
/** Rows of the features with words in them come first in the table, then those of the others. */
const wordRows = 1 << 20;
const classRows = 1 << 18;
export const moveRows = wordRows + classRows;
const wordShift = 32 - 20;
const classShift = 32 - 18;
/** What each further feature's hash starts from, so that equal halves of two features are told apart. */
const stride = 0x3c6ef372;

/** Turns the halves of features, as `parseFeatures` wrote them, into rows of the table. */
export function moveRowsOf(a: Int32Array, b: Int32Array, rows: Int32Array): number {
  for (let k = 0; k < features; k++) {
    let x = Math.imul(a[k] + Math.imul(k, stride), 0x9e3779b1) ^ b[k];
    x = Math.imul(x ^ (x >>> 15), 0x85ebca77);
    rows[k] = Math.imul(x ^ (x >>> 13), 0xc2b2ae3d);
  }
  for (let k = 0; k < wordFeatures; k++) rows[k] >>>= wordShift;
  for (let k = wordFeatures; k < features; k++) rows[k] = wordRows + (rows[k] >>> classShift);
  return features;
}

/** A row of four weights, cut to -7 to 7, in sixteen bits, each 8 above its value, so that no sum falls below zero. */
export function packedRow(a: number, b: number, c: number, d: number): number {
  return packed(a) | (packed(b) << 4) | (packed(c) << 8) | (packed(d) << 12);
}

function packed(weight: number): number {
  return Math.max(-7, Math.min(7, weight)) + 8;
}

/**
 * Scores with packed rows: small enough to stay close to the processor, which is what the time goes by. Two of the four sums
 * are taken at once in eight bits each, and moved on to sixteen before they can overflow.
 */
export class PackedScorer implements MoveScorer {
  private readonly a = new Int32Array(features);
  private readonly b = new Int32Array(features);
  private readonly rows = new Int32Array(features);

  constructor(private readonly table: Uint16Array) {}

  score(words: Words, focus: Focus, sums: Float64Array): void {
    const { rows, table } = this;
    parseFeatures(words, focus, this.a, this.b);
    moveRowsOf(this.a, this.b, rows);
    let even = 0;
    let odd = 0;
    for (let from = 0; from < features; from += 16) {
      const to = Math.min(from + 16, features);
      let low = 0;
      let high = 0;
      for (let k = from; k < to; k++) {
        const row = table[rows[k]];
        low += row & 0x0f0f;
        high += (row >>> 4) & 0x0f0f;
      }
      even += (low & 0xff) | ((low & 0xff00) << 8);
      odd += (high & 0xff) | ((high & 0xff00) << 8);
    }
    const base = features * 8;
    sums[0] = (even & 0xffff) - base;
    sums[1] = (odd & 0xffff) - base;
    sums[2] = (even >>> 16) - base;
    sums[3] = (odd >>> 16) - base;
  }
}
