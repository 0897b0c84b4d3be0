// Trains the labels of relations on whole trees, governors before dependents.
import { labelFeatures, TreeView } from '../dist/labeler.js';
import { Tree } from '../dist/tree.js';
import { Words } from '../dist/words.js';
import { Averaged, quantise } from './averaged.mjs';
import { seeded, shuffle } from './random.mjs';
import { load } from './tags.mjs';

/** `trees` gives the heads to label, `tagged` the tags; a wrong head teaches nothing, but stands in the features of others. */
export function trainLabeler(
  sentences,
  tagged,
  trees,
  lexicon,
  setup,
  { epochs, bits, margin = 6, seed = 3, log = () => {} },
) {
  const { labels: names, candidates, uposOf, rootLabel } = setup;
  const random = seeded(seed);
  const shift = 32 - bits;
  const weights = new Averaged(1 << bits);
  const words = new Words();
  const tree = new Tree();
  const view = new TreeView();
  const features = new Int32Array(64);
  const scores = new Float32Array(128);
  const order = sentences.map((_, i) => i);
  const goldLabels = sentences.map((s) => Uint8Array.from(s.labels, (l) => names.indexOf(l)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const at of shuffle(order, random)) {
      load(words, sentences[at], lexicon);
      words.tag.set(tagged[at]);
      tree.reset(words.length);
      tree.head.set(trees[at]);
      view.read(tree);
      const labels = new Int32Array(words.length + 1).fill(125);
      for (let k = 0; k < view.count; k++) {
        const d = view.order[k];
        const h = tree.head[d];
        if (h === words.length) {
          labels[d] = rootLabel;
          continue;
        }
        const set = candidates[(uposOf[words.tag[h]] << 5) | uposOf[words.tag[d]]];
        const gold = goldLabels[at][d];
        let best = set[0];
        if (set.length > 1) {
          weights.steps++;
          const count = labelFeatures(words, tree, view, labels, uposOf, d, features);
          scores.fill(0, 0, set.length);
          for (let f = 0; f < count; f++) {
            const base = features[f] >>> shift;
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
              const base = features[f] >>> shift;
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
  const { table, used, seen } = quantise(weights.mean(), 5);
  log(`labeler weights: ${used} of ${seen}`);
  return { table, shift };
}
