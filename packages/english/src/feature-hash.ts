/**
 * Eats the integers of features and gives their addresses. A feature is its number and one or two integers, mixed one after the
 * other as `mix` does it; here in one loop, which the compiler need not be asked to copy that function into.
 */

export class FeatureHash {
  /** The first step of `mix`, of each number. */
  private readonly starts: Int32Array;
  private readonly pairs: Uint8Array;

  /** `numbers` tell the features from each other; negative for those of one integer. */
  constructor(numbers: readonly number[]) {
    this.starts = Int32Array.from(numbers, (number) => Math.imul(Math.abs(number), 0x9e3779b1));
    this.pairs = Uint8Array.from(numbers, (number) => (number > 0 ? 1 : 0));
  }

  /** Writes to `out` the upper bits, but for the lowest `shift`, of the hash of each feature from `from` to `to`. */
  write(x: Int32Array, y: Int32Array, from: number, to: number, shift: number, out: Int32Array): void {
    const { starts, pairs } = this;
    for (let f = from; f < to; f++) {
      let h = starts[f] ^ x[f];
      h = Math.imul(h ^ (h >>> 15), 0x85ebca77);
      h ^= h >>> 13;
      if (pairs[f] === 1) {
        h = Math.imul(h, 0x9e3779b1) ^ y[f];
        h = Math.imul(h ^ (h >>> 15), 0x85ebca77);
        h ^= h >>> 13;
      }
      out[f] = h >>> shift;
    }
  }
}
