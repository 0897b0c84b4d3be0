/** Eats the words of a sentence and writes their tags, left to right, each the best sum of integer weights. */
import { Contest } from './contest.js';
import { mix } from './hash.js';
import type { Lexicon } from './lexicon.js';
import type { Words } from './words.js';

export const mostTags = 128;
const edge = 0x5bd1e995 | 0;
/** The features are looked at in rounds, each up to one of these. */
const rounds = [8, 16, 34];

/**
 * Writes the addresses of the features of word `i` to `out` and gives their number. `t1`, `t2` are the two tags before. First
 * come those that decide most, in the order in which each adds most to what the ones before it decide.
 */
export function tagFeatures(w: Words, i: number, t1: number, t2: number, out: Int32Array): number {
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
  out[k++] = mix(mix(38, set), place);
  out[k++] = mix(5, w.suffix3[i]);
  out[k++] = mix(11, cluster);
  out[k++] = mix(mix(42, shape), (w.casing << 7) | t1);
  out[k++] = mix(4, w.suffix2[i]);
  out[k++] = mix(mix(7, w.prefix1[i]), has1 ? 0 : 1);
  out[k++] = mix(34, hasN ? w.suffix3[i + 1] : edge);
  out[k++] = mix(16, lp);
  out[k++] = mix(6, w.suffix4[i]);
  out[k++] = mix(mix(24, sn), set);
  out[k++] = mix(13, tt);
  out[k++] = mix(3, w.suffix1[i]);
  out[k++] = mix(mix(35, hasN ? w.shape[i + 1] : edge), shape);
  out[k++] = mix(12, t1);
  out[k++] = mix(mix(29, cluster), cn);
  out[k++] = mix(8, w.prefix3[i]);
  out[k++] = mix(mix(32, t1), cluster);
  out[k++] = mix(mix(23, t1), sn);
  out[k++] = mix(mix(9, shape), place);
  out[k++] = mix(17, lpp);
  out[k++] = mix(28, cn);
  out[k++] = mix(19, lnn);
  out[k++] = mix(mix(37, has1 ? w.suffix3[i - 1] : edge), w.suffix3[i]);
  out[k++] = mix(1, form);
  out[k++] = mix(mix(30, cp), cluster);
  out[k++] = mix(mix(36, has1 ? w.shape[i - 1] : edge), shape);
  out[k++] = mix(27, cp);
  out[k++] = mix(18, ln);
  out[k++] = mix(mix(26, sn), snn);
  out[k++] = mix(mix(14, t1), lower);
  out[k++] = mix(mix(21, lower), ln);
  out[k++] = mix(mix(33, tt), cn);
  out[k++] = mix(mix(39, lp), ln);
  out[k++] = mix(mix(15, tt), set);
  return k;
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
  private readonly features = new Int32Array(64);
  private readonly contest = new Contest();

  constructor(private readonly weights: TaggerWeights) {}

  /** Fills `words.tag`. */
  tag(words: Words): void {
    const { table, shift, behind, lexicon, open } = this.weights;
    const { features, contest } = this;
    let t1 = mostTags - 1;
    let t2 = mostTags - 1;
    for (let i = 0; i < words.length; i++) {
      const set = words.tagSet[i];
      const candidates = set === 0 ? open[words.kind[i]] : lexicon.candidates[set];
      let best = candidates[0];
      if (candidates.length > 1) {
        tagFeatures(words, i, t1, t2, features);
        contest.run(candidates, table, shift, features, rounds, behind);
        best = contest.best;
      }
      words.tag[i] = best;
      t2 = t1;
      t1 = best;
    }
  }
}
