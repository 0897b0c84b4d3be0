// Induces word classes from running text: each word moves to the class that raises the likelihood of a class bigram model
// most, until few move (exchange algorithm, Kneser and Ney 1993). Words that keep the same company share a class.
import { bump } from './tags.mjs';

/**
 * `texts` are arrays of word hashes, one for each sentence. Gives a map from the hash of each word seen at least `atLeast`
 * times to its class, 1 to `classes`.
 */
export function induceClusters(texts, { classes = 200, atLeast = 4, rounds = 12, log = () => {} }) {
  const counts = new Map();
  for (const sentence of texts) for (const hash of sentence) bump(counts, hash);
  const vocabulary = [...counts].filter(([, n]) => n >= atLeast).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const ids = new Map(vocabulary.map(([hash], i) => [hash, i]));
  const size = vocabulary.length;
  // Class 0 holds the sentence's edges and the rare words, and never changes.
  const classOf = new Int32Array(size);
  for (let i = 0; i < size; i++) classOf[i] = 1 + (i % classes);
  const C = classes + 1;
  const before = Array.from({ length: size }, () => new Map());
  const after = Array.from({ length: size }, () => new Map());
  for (const sentence of texts) {
    let left = -1;
    for (const hash of [...sentence, 0]) {
      const right = ids.get(hash) ?? -1;
      if (right >= 0) bump(before[right], left);
      if (left >= 0) bump(after[left], right);
      left = right;
    }
  }
  const bigram = new Float64Array(C * C);
  const total = new Float64Array(C);
  const place = (id) => (id < 0 ? 0 : classOf[id]);
  for (let w = 0; w < size; w++) {
    total[classOf[w]] += vocabulary[w][1];
    for (const [v, n] of after[w]) bigram[classOf[w] * C + place(v)] += n;
    for (const [v, n] of before[w]) if (v < 0) bigram[classOf[w]] += n;
  }
  const xlogx = (x) => (x > 0 ? x * Math.log(x) : 0);
  const pre = new Float64Array(C);
  const post = new Float64Array(C);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = 0; w < size; w++) {
      const home = classOf[w];
      pre.fill(0);
      post.fill(0);
      let self = 0;
      for (const [v, n] of before[w]) if (v !== w) pre[place(v)] += n;
      for (const [v, n] of after[w]) {
        if (v === w) self += n;
        else post[place(v)] += n;
      }
      const n = vocabulary[w][1];
      const preOf = [];
      const postOf = [];
      for (let g = 0; g < C; g++) {
        if (pre[g] > 0) preOf.push(g);
        if (post[g] > 0) postOf.push(g);
      }
      const change = (c, sign) => {
        for (const g of preOf) bigram[g * C + c] += sign * pre[g];
        for (const g of postOf) bigram[c * C + g] += sign * post[g];
        bigram[c * C + c] += sign * self;
        total[c] += sign * n;
      };
      change(home, -1);
      let best = home;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 1; c < C; c++) {
        let gain = -2 * (xlogx(total[c] + n) - xlogx(total[c]));
        for (const g of preOf) {
          if (g === c) continue;
          const b = bigram[g * C + c];
          gain += xlogx(b + pre[g]) - xlogx(b);
        }
        for (const g of postOf) {
          if (g === c) continue;
          const b = bigram[c * C + g];
          gain += xlogx(b + post[g]) - xlogx(b);
        }
        const own = bigram[c * C + c];
        gain += xlogx(own + self + pre[c] + post[c]) - xlogx(own);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = c;
        }
      }
      change(best, 1);
      if (best !== home) moved++;
      classOf[w] = best;
    }
    log(`classes round ${round + 1}: ${moved} of ${size} words moved`);
    if (moved < size * 0.01) break;
  }
  return new Map(vocabulary.map(([hash], i) => [hash, classOf[i]]));
}
