/** Eats tagged words and builds their tree with the best-scoring moves. Integer sums only, so every platform agrees. */
import { parseFeatures } from './parse-features.js';
import { Configuration } from './transition.js';
import type { Tree } from './tree.js';
import type { Words } from './words.js';

export interface ParserWeights {
  /** Rows of four, one for each move; the row of feature address `a` is `a >>> shift`. */
  table: Int8Array;
  shift: number;
  /** Rank of each tag as the root of a sentence: higher wins where several words are left without a governor. */
  rootRank: Uint8Array;
}

export class Parser {
  private readonly features = new Int32Array(128);
  private readonly configuration = new Configuration();

  constructor(private readonly weights: ParserWeights) {}

  /** Builds the tree of `words`; the root word's governor is `words.length`. The tree is valid until the next call. */
  parse(words: Words): Tree {
    const { table, shift } = this.weights;
    const { features, configuration } = this;
    configuration.reset(words.length);
    while (configuration.open) {
      const allowed = configuration.allowed();
      let move = 0;
      if (allowed !== 1) {
        const count = parseFeatures(words, configuration, features);
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let f = 0; f < count; f++) {
          const row = (features[f] >>> shift) << 2;
          a += table[row];
          b += table[row + 1];
          c += table[row + 2];
          d += table[row + 3];
        }
        let top = a;
        if ((allowed & 2) !== 0 && b > top) {
          top = b;
          move = 1;
        }
        if ((allowed & 4) !== 0 && c > top) {
          top = c;
          move = 2;
        }
        if ((allowed & 8) !== 0 && d > top) move = 3;
      }
      configuration.apply(move);
    }
    chooseRoot(words, configuration.tree, this.weights.rootRank);
    return configuration.tree;
  }
}

/** Exactly one word depends on the root: the likeliest of those left over; the others depend on it. */
export function chooseRoot(words: Words, tree: Tree, rank: Uint8Array): void {
  let root = -1;
  for (let i = 0; i < words.length; i++) {
    if (tree.head[i] < 0 && (root < 0 || rank[words.tag[i]] > rank[words.tag[root]])) root = i;
  }
  for (let i = 0; i < words.length; i++) {
    if (tree.head[i] < 0) tree.head[i] = i === root ? words.length : root;
  }
}
