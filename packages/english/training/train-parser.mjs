// Trains the moves of the arc-eager parser for beam search: a structured perceptron that is corrected at the point where
// the best path found stands highest above the gold one (max-violation, Huang, Fayong and Guo 2012).
import { BeamSearch } from '../dist/beam-search.js';
import { emptyFocus } from '../dist/configurations.js';
import { moveRows, moveRowsOf } from '../dist/move-rows.js';
import { parseCount } from '../dist/parse-features.js';
import { rootTag, Words } from '../dist/words.js';
import { Averaged } from './averaged.mjs';
import { goldMoves } from './oracle.mjs';
import { seeded, shuffle } from './random.mjs';
import { load } from './tags.mjs';

/** Scores with weights that are not packed: those being learned. */
export class TableScorer {
  rows = new Int32Array(parseCount);
  constructor(w) {
    this.w = w;
  }
  begin() {}
  score(words, focus, sums, at) {
    const { w, rows } = this;
    moveRowsOf(words, focus, rows);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < parseCount; f++) {
      const row = rows[f] << 2;
      a += w[row];
      b += w[row + 1];
      c += w[row + 2];
      d += w[row + 3];
    }
    sums[at] = a;
    sums[at + 1] = b;
    sums[at + 2] = c;
    sums[at + 3] = d;
  }
}

/**
 * `tagged` gives the tags to train on, one array for each sentence. A wrong relation is given `margin` beyond its due; a
 * feature counts once it was needed `minUpdates` times.
 */
export function trainParser(
  sentences,
  tagged,
  lexicon,
  uposOf,
  { epochs, beam, margin, minUpdates = 1, seed = 2, log = () => {} },
) {
  const random = seeded(seed);
  const weights = new Averaged(4 * moveRows);
  const words = new Words();
  const search = new BeamSearch(new TableScorer(weights.w), beam, Number.POSITIVE_INFINITY);
  const focus = emptyFocus();
  const rows = new Int32Array(parseCount);
  const moves = sentences.map((s) => goldMoves(s.heads));
  const order = sentences.map((_, i) => i);
  const c = search.configurations;
  const updates = new Uint8Array(moveRows);
  const reward = (state, move, delta) => {
    if (c.finished(state) || c.top[state] < 0) return;
    c.focus(state, focus);
    moveRowsOf(words, focus, rows);
    for (let f = 0; f < parseCount; f++) {
      const row = rows[f];
      if (updates[row] < minUpdates) updates[row]++;
      if (updates[row] >= minUpdates) weights.add((row << 2) + move, delta);
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    for (const at of shuffle(order, random)) {
      load(words, sentences[at], lexicon);
      words.tag.set(tagged[at]);
      words.tag[words.length] = rootTag;
      words.classify(uposOf);
      const gold = moves[at];
      search.begin(words);
      search.gold = sentences[at].heads;
      search.margin = margin;
      weights.steps++;
      let goldState = 0;
      let worst = 0;
      let worstGold = -1;
      let worstBest = -1;
      for (let step = 0; step < gold.length; step++) {
        search.step(words);
        const allowed = c.allowed(goldState);
        const gain = (allowed & (allowed - 1)) === 0 ? 0 : search.scoreOf(words, goldState, gold[step]);
        goldState = c.advance(goldState, gold[step], c.score[goldState] + gain);
        const over = c.score[search.kept[0]] - c.score[goldState];
        if ((over > worst || (over === worst && worstGold < 0)) && !samePath(c, search.kept[0], goldState)) {
          worst = over;
          worstGold = goldState;
          worstBest = search.kept[0];
        }
      }
      if (worstGold < 0) {
        right++;
        continue;
      }
      let g = worstGold;
      let b = worstBest;
      while (!samePath(c, b, g)) {
        const gb = c.before[g];
        const bb = c.before[b];
        if (c.move[g] !== c.move[b] || !samePath(c, gb, bb)) {
          reward(gb, c.move[g], 1);
          reward(bb, c.move[b], -1);
        }
        g = gb;
        b = bb;
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * right) / sentences.length).toFixed(2)} of sentences`);
  }
  return weights.mean();
}

/** Whether two configurations of equal age were made by the same moves. */
function samePath(c, a, b) {
  let x = a;
  let y = b;
  while (x !== y) {
    if (c.move[x] !== c.move[y]) return false;
    x = c.before[x];
    y = c.before[y];
  }
  return true;
}
