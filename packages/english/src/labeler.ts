/** Eats a finished tree and names each relation, governors before dependents, with the whole tree in view. */
import { Contest } from './contest.js';
import { mix } from './hash.js';
import { type Upos, uposTags } from './token.js';
import type { Words } from './words.js';

const none = 125;
const aux = uposTags.indexOf('AUX');
const noWord = 0x27d4eb2f;
/** The features are looked at in rounds, each up to one of these. */
const rounds = [8, 16, 28];

export interface LabelerWeights {
  /** Block-addressed: the weight of label `l` for feature address `a` is at `(a >>> shift) ^ l`. */
  table: Int8Array;
  shift: number;
  /** How far behind the best a label may be after a round of features to stay in question. */
  behind: number;
  /** Labels that may stand between a governor and a dependent, at their `pairOf`. */
  candidates: readonly Uint8Array[];
  /** Word class of each tag. */
  uposOf: Uint8Array;
  rootLabel: number;
}

/** Number of the pair of a governor's and a dependent's word class, after or before the governor. */
export function pairOf(governor: number, dependent: number, after: boolean): number {
  return (governor << 6) | (dependent << 1) | (after ? 1 : 0);
}

/** How many pairs there are. */
export const pairs = 2048;

/** Views of a tree that the labels hang on: nearest words among the dependents, sisters, and an order from the root down. */
export class TreeView {
  order = new Int32Array(0);
  /** First dependent before or after each word, in text order, and the next sister of each word. */
  firstChild = new Int32Array(0);
  nextSister = new Int32Array(0);
  lastSister = new Int32Array(0);
  count = 0;

  read(heads: Int32Array, n: number): void {
    if (this.order.length < n + 1) {
      for (const key of ['order', 'firstChild', 'nextSister', 'lastSister'] as const)
        this[key] = new Int32Array(n * 2 + 2);
    }
    this.firstChild.fill(-1, 0, n + 1);
    this.lastSister.fill(-1, 0, n + 1);
    for (let i = n - 1; i >= 0; i--) {
      const h = heads[i];
      this.nextSister[i] = this.firstChild[h];
      if (this.firstChild[h] >= 0) this.lastSister[this.firstChild[h]] = i;
      this.firstChild[h] = i;
    }
    this.count = 0;
    // Breadth first: `order` is its own queue.
    for (let c = this.firstChild[n]; c >= 0; c = this.nextSister[c]) this.order[this.count++] = c;
    for (let at = 0; at < this.count; at++) {
      for (let c = this.firstChild[this.order[at]]; c >= 0; c = this.nextSister[c]) this.order[this.count++] = c;
    }
  }
}

/** The numbers that tell the features from each other in their hash; negative for those of one integer. The weights were learned with them. */
export const labelNumbers = [
  10, 12, 39, 14, 34, 15, 17, 37, 4, 35, 41, 25, 3, 8, 42, 43, 18, 32, 31, 9, 27, 28, -1, 24, 38, 21, 11, 29,
] as const;

/**
 * Writes the integers of the features of the relation of `d` to its governor to `x` and `y`. First come those that
 * decide most, in the order in which each adds most to what the ones before it decide.
 */
export function labelFeatures(
  w: Words,
  heads: Int32Array,
  view: TreeView,
  labels: Int32Array,
  uposOf: Uint8Array,
  d: number,
  x: Int32Array,
  y: Int32Array,
): void {
  const { tag, lower, cluster } = w;
  const h = heads[d];
  const right = d > h ? 1 : 0;
  const gap = Math.abs(d - h);
  const distance = (gap < 4 ? gap : gap < 7 ? 4 : gap < 12 ? 5 : 6) * 2 + right;
  const ht = tag[h];
  const dt = tag[d];
  const hw = lower[h];
  const dw = lower[d];
  const hl = labels[h];
  const pair = (ht << 9) | (dt << 1) | right;

  // Dependents of d: tags folded in order, the first and last words, and the words of the marking ones.
  let kids = 7;
  let first = -1;
  let last = -1;
  for (let c = view.firstChild[d]; c >= 0; c = view.nextSister[c]) {
    if (first < 0) first = c;
    last = c;
    if (c < d) kids = mix(kids, tag[c]);
  }
  const firstWord = first >= 0 ? lower[first] : noWord;
  const firstTag = first >= 0 ? tag[first] : none;
  const lastTag = last >= 0 ? tag[last] : none;
  // Sisters: the dependents of h between it and d, with the labels already given.
  let between = 0;
  let closest = -1;
  let auxiliaries = 5;
  let lastAuxiliary = noWord;
  let objects = 0;
  for (let c = view.firstChild[h]; c >= 0; c = view.nextSister[c]) {
    if (c === d) continue;
    const inside = right === 1 ? c > h && c < d : c < h && c > d;
    if (inside) {
      between++;
      if (right === 1 || closest < 0) closest = c;
    }
    if (c < h && uposOf[tag[c]] === aux) {
      auxiliaries = mix(auxiliaries, lower[c]);
      lastAuxiliary = lower[c];
    }
    if (c > h && isNominal(uposOf[tag[c]]) && !cased(view, w, uposOf, c)) objects++;
  }
  const closestTag = closest >= 0 ? tag[closest] : none;
  const sister = view.lastSister[d];
  const sisterLabel = sister >= 0 ? labels[sister] : none;
  const next = view.nextSister[d];
  const nextTag = next >= 0 ? tag[next] : none;
  const prevWord = d > 0 ? lower[d - 1] : noWord;
  const hc = cluster[h];
  const dc = cluster[d];
  const marks = marksBetween(w, uposOf, h, d);

  let k = 0;
  x[k] = firstWord;
  y[k++] = pair;
  x[k] = firstWord;
  y[k++] = mix(dw, right);
  x[k] = pair;
  y[k++] = (marks << 4) | distance;
  x[k] = pair;
  y[k++] = kids;
  x[k] = mix(firstWord, kids);
  y[k++] = hl;
  x[k] = pair;
  y[k++] = (closestTag << 8) | between;
  x[k] = pair;
  y[k++] = sisterLabel;
  x[k] = pair;
  y[k++] = lastAuxiliary;
  x[k] = hw;
  y[k++] = (ht << 1) | right;
  x[k] = w.shape[d];
  y[k++] = mix(w.shape[h], pair);
  x[k] = pair;
  y[k++] = mix(firstTag, (objects << 4) | distance);
  x[k] = dc;
  y[k++] = pair;
  x[k] = dw;
  y[k++] = dt;
  x[k] = pair;
  y[k++] = hl;
  x[k] = hw;
  y[k++] = mix(firstTag, (objects << 4) | right);
  x[k] = dc;
  y[k++] = mix(kids, ht);
  x[k] = pair;
  y[k++] = nextTag;
  x[k] = w.suffix3[h];
  y[k++] = pair;
  x[k] = w.suffix3[d];
  y[k++] = pair;
  x[k] = hl;
  y[k++] = mix(dw, right);
  x[k] = hw;
  y[k++] = mix(closestTag, pair);
  x[k] = prevWord;
  y[k++] = pair;
  x[k++] = pair;
  x[k] = hc;
  y[k++] = pair;
  x[k] = mix(lastAuxiliary, firstWord);
  y[k++] = mix(pair, distance);
  x[k] = mix(auxiliaries, hw);
  y[k++] = pair;
  x[k] = firstWord;
  y[k++] = mix(hw, pair);
  x[k] = pair;
  y[k++] = mix(kids, mix(lastTag, hl));
}

const nominal = ['NOUN', 'PROPN', 'PRON', 'NUM'].reduce((bits, tag) => bits | (1 << uposTags.indexOf(tag as Upos)), 0);
const adposition = uposTags.indexOf('ADP');
const punctuation = uposTags.indexOf('PUNCT');

function isNominal(upos: number): boolean {
  return ((nominal >>> upos) & 1) === 1;
}

/** Whether a dependent of `word` is an adposition before it. */
function cased(view: TreeView, w: Words, uposOf: Uint8Array, word: number): boolean {
  for (let c = view.firstChild[word]; c >= 0 && c < word; c = view.nextSister[c])
    if (uposOf[w.tag[c]] === adposition) return true;
  return false;
}

/** Punctuation next to `d` on the side of its governor, and how many marks stand between them, up to three. */
function marksBetween(w: Words, uposOf: Uint8Array, h: number, d: number): number {
  let marks = 0;
  const from = Math.min(h, d);
  const to = Math.min(Math.max(h, d), from + 24);
  for (let i = from + 1; i < to && marks < 3; i++) if (uposOf[w.tag[i]] === punctuation) marks++;
  const beside = d > h ? d - 1 : d + 1;
  return beside !== h && uposOf[w.tag[beside]] === punctuation ? mix(w.lower[beside], marks) : marks;
}

export class Labeler {
  private readonly x = new Int32Array(labelNumbers.length);
  private readonly y = new Int32Array(labelNumbers.length);
  private readonly view = new TreeView();
  private readonly contest = new Contest(labelNumbers, rounds);

  constructor(private readonly weights: LabelerWeights) {}

  /** Fills `words.label` from the tree in `words.head`. */
  label(words: Words): void {
    const { table, shift, behind, candidates, uposOf, rootLabel } = this.weights;
    const { x, y, view, contest } = this;
    const { head: heads, label: labels } = words;
    labels.fill(none, 0, words.length + 1);
    view.read(heads, words.length);
    for (let at = 0; at < view.count; at++) {
      const d = view.order[at];
      const h = heads[d];
      if (h === words.length) {
        labels[d] = rootLabel;
        continue;
      }
      const set = candidates[pairOf(words.upos[h], words.upos[d], d > h)];
      if (set.length === 1) {
        labels[d] = set[0];
        continue;
      }
      labelFeatures(words, heads, view, labels, uposOf, d, x, y);
      contest.run(set, table, shift, x, y, behind);
      labels[d] = contest.best;
    }
  }
}
