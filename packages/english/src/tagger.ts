/** Eats the words of a sentence and writes their tags, left to right, each the best sum of integer weights. */
import { Contest } from './contest.js';
import type { Lexicon } from './lexicon.js';
import type { Words } from './words.js';

export const mostTags = 128;
const edge = 0x5bd1e995 | 0;
/** The features are looked at in rounds, each up to one of these. */
const rounds = [8, 16, 34];

/** The numbers that tell the features from each other in their hash; negative for those of one integer. The weights were learned with them. */
export const tagNumbers = [
  38, -5, -11, 42, -4, 7, -34, -16, -6, 24, -13, -3, 35, -12, 29, -8, 32, 23, 9, -17, -28, -19, 37, -1, 30, 36, -27,
  -18, 26, 14, 21, 33, 39, 15,
] as const;

/**
 * Writes the integers of the features of word `i` to `x` and `y`. `t1`, `t2` are the two tags before. First come those that
 * decide most, in the order in which each adds most to what the ones before it decide.
 */
export function tagFeatures(w: Words, i: number, t1: number, t2: number, x: Int32Array, y: Int32Array): void {
  const n = w.length;
  const form = w.form[i];
  const lower = w.lower[i];
  const set = w.tagSet[i];
  const cluster = w.cluster[i];
  const shape = w.shape[i];
  const has1 = i > 0;
  const has2 = i > 1;
  const hasN = i + 1 < n;
  const hasN2 = i + 2 < n;
  const lp = has1 ? w.lower[i - 1] : edge;
  const lpp = has2 ? w.lower[i - 2] : edge;
  const ln = hasN ? w.lower[i + 1] : edge;
  const lnn = hasN2 ? w.lower[i + 2] : edge;
  const cp = has1 ? w.cluster[i - 1] : 257;
  const cn = hasN ? w.cluster[i + 1] : 257;
  const sn = hasN ? w.tagSet[i + 1] : 9999;
  const snn = hasN2 ? w.tagSet[i + 2] : 9999;
  const tt = t1 * 128 + t2;
  const place = (has1 ? 0 : 1) | (w.glue[i] << 1);
  let k = 0;
  x[k] = set;
  y[k++] = place;
  x[k++] = w.suffix3[i];
  x[k++] = cluster;
  x[k] = shape;
  y[k++] = (w.casing << 7) | t1;
  x[k++] = w.suffix2[i];
  x[k] = w.prefix1[i];
  y[k++] = has1 ? 0 : 1;
  x[k++] = hasN ? w.suffix3[i + 1] : edge;
  x[k++] = lp;
  x[k++] = w.suffix4[i];
  x[k] = sn;
  y[k++] = set;
  x[k++] = tt;
  x[k++] = w.suffix1[i];
  x[k] = hasN ? w.shape[i + 1] : edge;
  y[k++] = shape;
  x[k++] = t1;
  x[k] = cluster;
  y[k++] = cn;
  x[k++] = w.prefix3[i];
  x[k] = t1;
  y[k++] = cluster;
  x[k] = t1;
  y[k++] = sn;
  x[k] = shape;
  y[k++] = place;
  x[k++] = lpp;
  x[k++] = cn;
  x[k++] = lnn;
  x[k] = has1 ? w.suffix3[i - 1] : edge;
  y[k++] = w.suffix3[i];
  x[k++] = form;
  x[k] = cp;
  y[k++] = cluster;
  x[k] = has1 ? w.shape[i - 1] : edge;
  y[k++] = shape;
  x[k++] = cp;
  x[k++] = ln;
  x[k] = sn;
  y[k++] = snn;
  x[k] = t1;
  y[k++] = lower;
  x[k] = lower;
  y[k++] = ln;
  x[k] = tt;
  y[k++] = cn;
  x[k] = lp;
  y[k++] = ln;
  x[k] = tt;
  y[k++] = set;
}

export interface TaggerWeights {
  /** Block-addressed: the weight of tag `t` for feature address `a` is at `(a >>> shift) ^ t`. */
  table: Int8Array;
  shift: number;
  /** How far behind the best a tag may be after a round of features to stay in question. */
  behind: number;
  lexicon: Lexicon;
  /** Tags that an unknown word of each kind may have. */
  open: readonly Uint8Array[];
}

export class Tagger {
  private readonly x = new Int32Array(tagNumbers.length);
  private readonly y = new Int32Array(tagNumbers.length);
  private readonly contest = new Contest(tagNumbers, rounds);

  constructor(private readonly weights: TaggerWeights) {}

  /** Fills `words.tag`. */
  tag(words: Words): void {
    const { table, shift, behind, lexicon, open } = this.weights;
    const { x, y, contest } = this;
    let t1 = mostTags - 1;
    let t2 = mostTags - 1;
    for (let i = 0; i < words.length; i++) {
      const set = words.tagSet[i];
      const candidates = set === 0 ? open[words.kind[i]] : lexicon.candidates[set];
      let best = candidates[0];
      if (candidates.length > 1) {
        tagFeatures(words, i, t1, t2, x, y);
        contest.run(candidates, table, shift, x, y, behind);
        best = contest.best;
      }
      words.tag[i] = best;
      t2 = t1;
      t1 = best;
    }
  }
}
