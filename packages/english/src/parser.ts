/** Eats tagged words and gives their governors by beam search. Integer sums only, so every platform agrees. */
import { BeamSearch } from './beam-search.js';
import { PackedScorer } from './move-scorer.js';
import { chooseRoot } from './tree.js';
import type { Words } from './words.js';

export interface ParserWeights {
  /** Rows of four weights, one for each move, each row in sixteen bits as `packedRow` makes it. */
  rows: Uint16Array;
  /** Rank of each tag as the root of a sentence: higher wins where several words are left without a governor. */
  rootRank: Uint8Array;
  /** How many configurations are kept at each step. */
  beam: number;
  /** How far behind the best a configuration may be to be kept. */
  gap: number;
}

export class Parser {
  private readonly search: BeamSearch;
  private heads = new Int32Array(0);

  constructor(private readonly weights: ParserWeights) {
    this.search = new BeamSearch(new PackedScorer(weights.rows), weights.beam, weights.gap);
  }

  /** Gives the governor of each word, `words.length` for the root; valid until the next call. */
  parse(words: Words): Int32Array {
    const n = words.length;
    if (n > this.heads.length) this.heads = new Int32Array(n * 2);
    this.search.begin(words);
    while (!this.search.done) this.search.step(words);
    this.search.configurations.heads(this.search.kept[0], this.heads);
    chooseRoot(words, this.heads, this.weights.rootRank);
    return this.heads;
  }
}
