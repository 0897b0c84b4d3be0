/** Eats a parser configuration and gives what the weights think of each of the four moves. */
import { pairSums, treeSums } from './generated/move-sums.js';
import { type Focus, parseCount } from './parse-features.js';
import type { Words } from './words.js';

export interface MoveScorer {
  /** Must be called before the configurations of another sentence are scored. */
  begin(): void;
  /** Writes the sums of the four moves to `sums` from `at` on. */
  score(words: Words, focus: Focus, sums: Float64Array, at: number): void;
}

/** Places for sums of pairs; a power of two. A sentence of usual length has some hundred pairs. */
const places = 1024;

/**
 * Scores with packed rows: small enough to stay close to the processor, which is what the time goes by. The configurations of
 * a beam are mostly about the same two words, so the sums of a pair's own features are kept.
 */
export class PackedScorer implements MoveScorer {
  /** Two of the four sums in each of two integers, in sixteen bits each. */
  private readonly pair = new Int32Array(2);
  private readonly tree = new Int32Array(2);
  private sentence = 0;
  /** What sentence and pair the sums at a place are of, and the sums. */
  private readonly keptSentence = new Int32Array(places);
  private readonly keptTop = new Int32Array(places);
  private readonly keptNext = new Int32Array(places);
  private readonly keptEven = new Int32Array(places);
  private readonly keptOdd = new Int32Array(places);

  /** `table` has a row in sixteen bits as `packedRow` makes it, where move-rows.ts places it. */
  constructor(private readonly table: Uint16Array) {}

  begin(): void {
    this.sentence = (this.sentence + 1) | 0;
  }

  score(words: Words, focus: Focus, sums: Float64Array, at: number): void {
    const { pair, tree, table } = this;
    const next = focus.n0 * 2 + focus.headed;
    const top = focus.s0;
    const place = (next + top * 37) & (places - 1);
    if (this.keptSentence[place] !== this.sentence || this.keptTop[place] !== top || this.keptNext[place] !== next) {
      pairSums(words, focus, table, pair);
      this.keptSentence[place] = this.sentence;
      this.keptTop[place] = top;
      this.keptNext[place] = next;
      this.keptEven[place] = pair[0];
      this.keptOdd[place] = pair[1];
    }
    treeSums(words, focus, table, tree);
    const even = this.keptEven[place] + tree[0];
    const odd = this.keptOdd[place] + tree[1];
    const base = parseCount * 8;
    sums[at] = (even & 0xffff) - base;
    sums[at + 1] = (odd & 0xffff) - base;
    sums[at + 2] = (even >>> 16) - base;
    sums[at + 3] = (odd >>> 16) - base;
  }
}
