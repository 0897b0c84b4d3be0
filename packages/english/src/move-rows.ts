/** Eats a parser configuration and gives the places of its features in the table of weights, as training needs them. */
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

/** Rows of the features with words in them come first in the table, then those of the others. */
const wordBits = 20;
const classBits = 18;
export const wordRows = 1 << wordBits;
const classRows = 1 << classBits;
export const moveRows = wordRows + classRows;
export const wordShift = 32 - wordBits;
export const classShift = 32 - classBits;

/** What the key of a feature is mixed with; the upper bits are then the place of its row. */
export const rowMixer = 0x85ebca77;

/** Writes the rows of the table that a configuration's features are at; there are `parseCount` of them. */
export function moveRowsOf(words: Words, focus: Focus, rows: Int32Array): void {
  pairFeatures(words, focus, rows);
  treeFeatures(words, focus, rows);
  for (let k = 0; k < parseCount; k++) {
    const x = Math.imul(rows[k] ^ (rows[k] >>> 15), rowMixer);
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
