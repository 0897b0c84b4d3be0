// Trains the moves of the arc-eager parser with a dynamic oracle (Goldberg and Nivre 2012): it goes its own way, and learns
// from every configuration the moves that lose no more of the gold tree.
import { parseFeatures } from '../dist/parse-features.js';
import { Configuration } from '../dist/transition.js';
import { Words } from '../dist/words.js';
import { Averaged, quantise } from './averaged.mjs';
import { seeded, shuffle } from './random.mjs';
import { load } from './tags.mjs';

/** How many gold arcs each move makes unreachable; `Infinity` where it is not allowed. */
export function costs(c, gold, out) {
  const { tree, stack, depth, next: b } = c;
  const allowed = c.allowed();
  out.fill(Number.POSITIVE_INFINITY);
  const n = c.length;
  let shiftLost = 0;
  for (let k = 0; k < depth; k++) {
    const s = stack[k];
    if (gold[b] === s) shiftLost++;
    if (gold[s] === b && tree.head[s] < 0) shiftLost++;
  }
  out[0] = shiftLost;
  if (allowed === 1) return;
  const s = stack[depth - 1];
  let waiting = 0;
  for (let k = b; k < n; k++) if (gold[k] === s) waiting++;
  if (allowed & 2) out[1] = waiting;
  if (allowed & 4) out[2] = waiting + (gold[s] > b ? 1 : 0);
  if (allowed & 8) {
    let lost = gold[b] > b ? 1 : 0;
    for (let k = 0; k < depth; k++) {
      if (gold[b] === stack[k] && k < depth - 1) lost++;
      if (gold[stack[k]] === b && tree.head[stack[k]] < 0) lost++;
    }
    out[3] = lost;
  }
}

/** `tagged` gives the tags to train on, one array for each sentence. */
export function trainParser(
  sentences,
  tagged,
  lexicon,
  { epochs, bits, margin = 6, seed = 2, explore = 0.9, log = () => {}, each },
) {
  const random = seeded(seed);
  const shift = 32 - bits;
  const weights = new Averaged(4 << bits);
  const { w } = weights;
  const words = new Words();
  const c = new Configuration();
  const features = new Int32Array(128);
  const cost = new Float64Array(4);
  const score = new Float64Array(4);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const at of shuffle(order, random)) {
      const gold = sentences[at].heads;
      load(words, sentences[at], lexicon);
      words.tag.set(tagged[at]);
      c.reset(words.length);
      while (c.open) {
        const allowed = c.allowed();
        if (allowed === 1) {
          c.apply(0);
          continue;
        }
        weights.steps++;
        costs(c, gold, cost);
        const count = parseFeatures(words, c, features);
        score.fill(0);
        for (let f = 0; f < count; f++) {
          const row = (features[f] >>> shift) << 2;
          score[0] += w[row];
          score[1] += w[row + 1];
          score[2] += w[row + 2];
          score[3] += w[row + 3];
        }
        let least = Number.POSITIVE_INFINITY;
        for (let m = 0; m < 4; m++) least = Math.min(least, cost[m]);
        let good = -1;
        let bad = -1;
        for (let m = 0; m < 4; m++) {
          if (cost[m] === Number.POSITIVE_INFINITY) continue;
          if (cost[m] === least) {
            if (good < 0 || score[m] > score[good]) good = m;
          } else if (bad < 0 || score[m] > score[bad]) bad = m;
        }
        all++;
        const missed = bad >= 0 && score[bad] >= score[good];
        if (missed) wrong++;
        if (bad >= 0 && score[good] - score[bad] <= margin) {
          for (let f = 0; f < count; f++) {
            const row = (features[f] >>> shift) << 2;
            weights.add(row + good, 1);
            weights.add(row + bad, -1);
          }
        }
        c.apply(missed && epoch > 0 && random() < explore ? bad : good);
      }
    }
    log(`parser epoch ${epoch + 1}: ${((100 * (all - wrong)) / all).toFixed(2)} of moves`);
    each?.(epoch, () => ({ table: quantise(weights.mean()).table, shift }));
  }
  const { table, used, seen } = quantise(weights.mean(), 5);
  log(`parser weights: ${used} of ${seen}`);
  return { table, shift };
}
