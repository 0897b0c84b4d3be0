/**
 * Eats the features of a choice, some at a time, and gives the class whose weights sum highest. Most choices are plain after a
 * few features: classes that fall far behind are left out, and a class that stands alone has won.
 */

import { FeatureHash } from './feature-hash.js';

/** Most classes there can be. */
const most = 128;

export class Contest {
  private readonly sums = new Int32Array(most);
  private readonly classes = new Uint8Array(most);
  /** How many classes are still in. */
  private left = 0;
  private readonly hash: FeatureHash;
  private readonly places: Int32Array;

  /** The features have `numbers`, as `FeatureHash` takes them, and are looked at in `rounds`, each up to one of these, which are even. */
  constructor(
    numbers: readonly number[],
    private readonly rounds: readonly number[],
  ) {
    this.hash = new FeatureHash(numbers);
    this.places = new Int32Array(numbers.length);
  }

  /** Chooses among `classes` by the features whose integers are `x` and `y`. */
  run(classes: Uint8Array, table: Int8Array, shift: number, x: Int32Array, y: Int32Array, behind: number): void {
    this.begin(classes);
    const { rounds } = this;
    const last = rounds.length - 1;
    for (let round = 0, from = 0; this.left > 1 && round <= last; round++) {
      const to = rounds[round];
      this.hash.write(x, y, from, to, shift, this.places);
      this.add(table, from, to, round < last ? behind : 0);
      from = to;
    }
  }

  private begin(classes: Uint8Array): void {
    this.left = classes.length;
    for (let c = 0; c < classes.length; c++) {
      this.sums[c] = 0;
      this.classes[c] = classes[c];
    }
  }

  /**
   * Adds the weights of the features from `from` to `to`, then leaves out the classes more than `behind` the best. The weight
   * of class `c` for a feature at `place` is at `place ^ c`; the weights of one feature lie side by side.
   * Eight features at a time, whose places then stay in registers for all classes, and two at a time what is left.
   */
  private add(table: Int8Array, from: number, to: number, behind: number): void {
    const { sums, classes, left, places } = this;
    let f = from;
    for (; f + 8 <= to; f += 8) {
      const a = places[f];
      const b = places[f + 1];
      const c = places[f + 2];
      const d = places[f + 3];
      const e = places[f + 4];
      const g = places[f + 5];
      const h = places[f + 6];
      const i = places[f + 7];
      for (let k = 0; k < left; k++) {
        const one = classes[k];
        const four = table[a ^ one] + table[b ^ one] + table[c ^ one] + table[d ^ one];
        sums[k] += four + table[e ^ one] + table[g ^ one] + table[h ^ one] + table[i ^ one];
      }
    }
    for (; f < to; f += 2) {
      const a = places[f];
      const b = places[f + 1];
      for (let k = 0; k < left; k++) sums[k] += table[a ^ classes[k]] + table[b ^ classes[k]];
    }
    let top = sums[0];
    for (let k = 1; k < left; k++) if (sums[k] > top) top = sums[k];
    const floor = top - behind;
    let kept = 0;
    for (let c = 0; c < left; c++) {
      if (sums[c] < floor) continue;
      sums[kept] = sums[c];
      classes[kept++] = classes[c];
    }
    this.left = kept;
  }

  /** The first of the best after the last round, which left out all that were behind it. */
  get best(): number {
    return this.classes[0];
  }
}
