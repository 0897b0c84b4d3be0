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

/**
 * Writes the addresses of the features of the relation of `d` to its governor and gives their number. First come those that
 * decide most, in the order in which each adds most to what the ones before it decide.
 */
export function labelFeatures(
  w: Words,
  heads: Int32Array,
  view: TreeView,
  labels: Int32Array,
  uposOf: Uint8Array,
  d: number,
  out: Int32Array,
): number {
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
  out[k++] = mix(mix(10, firstWord), pair);
  out[k++] = mix(mix(12, firstWord), mix(dw, right));
  out[k++] = mix(mix(39, pair), (marks << 4) | distance);
  out[k++] = mix(mix(14, pair), kids);
  out[k++] = mix(mix(34, mix(firstWord, kids)), hl);
  out[k++] = mix(mix(15, pair), (closestTag << 8) | between);
  out[k++] = mix(mix(17, pair), sisterLabel);
  out[k++] = mix(mix(37, pair), lastAuxiliary);
  out[k++] = mix(mix(4, hw), (ht << 1) | right);
  out[k++] = mix(mix(35, w.shape[d]), mix(w.shape[h], pair));
  out[k++] = mix(mix(41, pair), mix(firstTag, (objects << 4) | distance));
  out[k++] = mix(mix(25, dc), pair);
  out[k++] = mix(mix(3, dw), dt);
  out[k++] = mix(mix(8, pair), hl);
  out[k++] = mix(mix(42, hw), mix(firstTag, (objects << 4) | right));
  out[k++] = mix(mix(43, dc), mix(kids, ht));
  out[k++] = mix(mix(18, pair), nextTag);
  out[k++] = mix(mix(32, w.suffix3[h]), pair);
  out[k++] = mix(mix(31, w.suffix3[d]), pair);
  out[k++] = mix(mix(9, hl), mix(dw, right));
  out[k++] = mix(mix(27, hw), mix(closestTag, pair));
  out[k++] = mix(mix(28, prevWord), pair);
  out[k++] = mix(1, pair);
  out[k++] = mix(mix(24, hc), pair);
  out[k++] = mix(mix(38, mix(lastAuxiliary, firstWord)), mix(pair, distance));
  out[k++] = mix(mix(21, mix(auxiliaries, hw)), pair);
  out[k++] = mix(mix(11, firstWord), mix(hw, pair));
  out[k++] = mix(mix(29, pair), mix(kids, mix(lastTag, hl)));
  return k;
}

const nominal = ['NOUN', 'PROPN', 'PRON', 'NUM'].map((tag) => uposTags.indexOf(tag as Upos));
const adposition = uposTags.indexOf('ADP');
const punctuation = uposTags.indexOf('PUNCT');

function isNominal(upos: number): boolean {
  return nominal.includes(upos);
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
  private readonly features = new Int32Array(64);
  private readonly view = new TreeView();
  private readonly contest = new Contest();

  constructor(private readonly weights: LabelerWeights) {}

  /** Fills `words.label` from the tree in `words.head`. */
  label(words: Words): void {
    const { table, shift, behind, candidates, uposOf, rootLabel } = this.weights;
    const { features, view, contest } = this;
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
      labelFeatures(words, heads, view, labels, uposOf, d, features);
      contest.run(set, table, shift, features, rounds, behind);
      labels[d] = contest.best;
    }
  }
}
