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

/** Turns the halves of features, as `parseFeatures` wrote them, into rows of the table. The same sums as in `PackedScorer`. */
export function moveRowsOf(a: Int32Array, b: Int32Array, rows: Int32Array): number {
  for (let k = 0; k < features; k++) {
    let x = Math.imul(a[k] + Math.imul(k, stride), 0x9e3779b1) ^ b[k];
    x = Math.imul(x ^ (x >>> 15), 0x85ebca77);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae3d);
    rows[k] = k < wordFeatures ? x >>> wordShift : wordRows + (x >>> classShift);
  }
  return features;
}

/** A row of four eight-bit weights in one integer, each 128 above its value, so that no sum falls below zero. */
export function packedRow(a: number, b: number, c: number, d: number): number {
  return ((a + 128) & 255) | (((b + 128) & 255) << 8) | (((c + 128) & 255) << 16) | (((d + 128) & 255) << 24);
}

/** Scores with packed rows, taking two sums of sixteen bits at once; 128 features are the most that cannot overflow. */
export class PackedScorer implements MoveScorer {
  private readonly a = new Int32Array(128);
  private readonly b = new Int32Array(128);

  constructor(private readonly packed: Int32Array) {}

  score(words: Words, focus: Focus, sums: Float64Array): void {
    const { a, b, packed } = this;
    parseFeatures(words, focus, a, b);
    let even = 0;
    let odd = 0;
    let seed = 0;
    for (let k = 0; k < wordFeatures; k++) {
      let x = Math.imul(a[k] + seed, 0x9e3779b1) ^ b[k];
      seed = (seed + stride) | 0;
      x = Math.imul(x ^ (x >>> 15), 0x85ebca77);
      x = Math.imul(x ^ (x >>> 13), 0xc2b2ae3d);
      const row = packed[x >>> wordShift];
      even += row & 0xff00ff;
      odd += (row >>> 8) & 0xff00ff;
    }
    for (let k = wordFeatures; k < features; k++) {
      let x = Math.imul(a[k] + seed, 0x9e3779b1) ^ b[k];
      seed = (seed + stride) | 0;
      x = Math.imul(x ^ (x >>> 15), 0x85ebca77);
      x = Math.imul(x ^ (x >>> 13), 0xc2b2ae3d);
      const row = packed[wordRows + (x >>> classShift)];
      even += row & 0xff00ff;
      odd += (row >>> 8) & 0xff00ff;
    }
    const base = features * 128;
    sums[0] = (even & 0xffff) - base;
    sums[1] = (odd & 0xffff) - base;
    sums[2] = (even >>> 16) - base;
    sums[3] = (odd >>> 16) - base;
  }
}
