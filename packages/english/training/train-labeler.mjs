// Trains the labels of relations on whole trees, governors before dependents.
import { FeatureHash } from '../dist/feature-hash.js';
import { labelFeatures, labelNumbers, pairOf, TreeView } from '../dist/labeler.js';
import { rootTag, Words } from '../dist/words.js';
import { Averaged } from './averaged.mjs';
import { seeded, shuffle } from './random.mjs';
import { hideWords, load, wordFrequency } from './tags.mjs';

/** `trees` gives the heads to label, `tagged` the tags; a wrong head teaches nothing, but stands in the features of others. */
export function trainLabeler(
  sentences,
  tagged,
  trees,
  lexicon,
  setup,
  { epochs, bits, margin = 6, dropout = 0, minUpdates = 1, seed = 3, log = () => {} },
) {
  const { labels: names, candidates, uposOf, rootLabel } = setup;
  const random = seeded(seed);
  const shift = 32 - bits;
  const weights = new Averaged(1 << bits);
  const words = new Words();
  const view = new TreeView();
  const count = labelNumbers.length;
  const hash = new FeatureHash(labelNumbers);
  const x = new Int32Array(count);
  const y = new Int32Array(count);
  const features = new Int32Array(count);
  const scores = new Float32Array(128);
  const frequency = wordFrequency(sentences);
  const updates = new Uint8Array(1 << bits);
  const order = sentences.map((_, i) => i);
  const goldLabels = sentences.map((s) => Uint8Array.from(s.labels, (l) => names.indexOf(l)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const at of shuffle(order, random)) {
      load(words, sentences[at], lexicon);
      words.tag.set(tagged[at]);
      words.tag[words.length] = rootTag;
      words.classify(uposOf);
      if (dropout > 0) hideWords(words, frequency, dropout, random);
      const heads = trees[Math.floor(random() * trees.length)][at];
      view.read(heads, words.length);
      const labels = new Int32Array(words.length + 1).fill(125);
      for (let k = 0; k < view.count; k++) {
        const d = view.order[k];
        const h = heads[d];
        if (h === words.length) {
          labels[d] = rootLabel;
          continue;
        }
        const set = candidates[pairOf(words.upos[h], words.upos[d], d > h)];
        const gold = goldLabels[at][d];
        let best = set[0];
        if (set.length > 1) {
          weights.steps++;
          labelFeatures(words, heads, view, labels, uposOf, d, x, y);
          hash.write(x, y, 0, count, shift, features);
          scores.fill(0, 0, set.length);
          for (let f = 0; f < count; f++) {
            const base = features[f];
            for (let c = 0; c < set.length; c++) scores[c] += weights.w[base ^ set[c]];
          }
          let g = -1;
          let wrong = -1;
          for (let c = 0; c < set.length; c++) {
            if (set[c] === gold) g = c;
            else if (wrong < 0 || scores[c] > scores[wrong]) wrong = c;
          }
          best = g >= 0 && scores[g] > scores[wrong] ? set[g] : set[wrong];
          if (h === sentences[at].heads[d] && g >= 0 && scores[g] - scores[wrong] <= margin) {
            for (let f = 0; f < count; f++) {
              const base = features[f];
              if (updates[base ^ set[g]] < minUpdates) updates[base ^ set[g]]++;
              if (updates[base ^ set[g]] < minUpdates) continue;
              weights.add(base ^ set[g], 1);
              weights.add(base ^ set[wrong], -1);
            }
          }
        }
        labels[d] = best;
        if (h === sentences[at].heads[d]) {
          all++;
          if (best === gold) right++;
        }
      }
    }
    log(`labeler epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)}`);
  }
  return weights.mean();
}
