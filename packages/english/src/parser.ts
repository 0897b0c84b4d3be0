/** Eats tagged words and finds their governors by beam search. Integer sums only, so every platform agrees. */
import { BeamSearch } from './beam-search.js';
import { PackedScorer } from './move-scorer.js';
import { chooseRoot, completeNouns, freeFiniteVerbs, freeMainClause, listBareVerbs } from './tree.js';
import type { Words } from './words.js';

export interface ParserWeights {
  /** Rows of four weights, one for each move, each row in sixteen bits as `packedRow` makes it. */
  rows: Uint16Array;
  /** Rank of each tag as the root of a sentence: higher wins where several words are left without a governor. */
  rootRank: Uint8Array;
  /** What each tag tells of a clause, see tree.ts. */
  roles: Uint8Array;
  /** How many configurations are kept at each step. */
  beam: number;
  /** How far behind the best a configuration may be to be kept. */
  gap: number;
}

/** What puts a finished tree right, in order. */
const touches: readonly ((words: Words, heads: Int32Array, roles: Uint8Array) => void)[] = [
  // Before all others, which look for the verbs of clauses.
  freeFiniteVerbs,
  // Before the lists, which go on with the main clause's verb.
  freeMainClause,
  listBareVerbs,
  completeNouns,
];

export class Parser {
  private readonly search: BeamSearch;

  constructor(private readonly weights: ParserWeights) {
    this.search = new BeamSearch(new PackedScorer(weights.rows), weights.beam, weights.gap);
  }

  /** Fills `words.head`. */
  parse(words: Words): void {
    const { search } = this;
    search.begin(words);
    while (!search.done) search.step(words);
    search.configurations.heads(search.kept[0], words.head);
    chooseRoot(words, words.head, this.weights.rootRank);
    for (const touch of touches) touch(words, words.head, this.weights.roles);
  }
}
