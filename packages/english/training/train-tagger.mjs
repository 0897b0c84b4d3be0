// Trains the tagger: an averaged perceptron with a margin, on its own earlier decisions as history.
import { FeatureHash } from '../dist/feature-hash.js';
import { mostTags, tagFeatures, tagNumbers } from '../dist/tagger.js';
import { Words } from '../dist/words.js';
import { Averaged } from './averaged.mjs';
import { seeded, shuffle } from './random.mjs';
import { hideWords, load, wordFrequency } from './tags.mjs';

export function trainTagger(
  sentences,
  tagOf,
  lexicon,
  openTags,
  { epochs, bits, margin = 6, dropout = 0, minUpdates = 1, seed = 1, log = () => {} },
) {
  const random = seeded(seed);
  const shift = 32 - bits;
  const weights = new Averaged(1 << bits);
  const open = openTags.map((set) => Uint8Array.from(set));
  const count = tagNumbers.length;
  const hash = new FeatureHash(tagNumbers);
  const x = new Int32Array(count);
  const y = new Int32Array(count);
  const features = new Int32Array(count);
  const scores = new Float32Array(mostTags);
  const words = new Words();
  const gold = sentences.map((s) => Uint8Array.from(s.upos, (u, i) => tagOf(u, s.xpos[i])));
  const frequency = wordFrequency(sentences);
  const updates = new Uint8Array(1 << bits);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const at of shuffle(order, random)) {
      load(words, sentences[at], lexicon);
      if (dropout > 0) hideWords(words, frequency, dropout, random);
      let t1 = mostTags - 1;
      let t2 = mostTags - 1;
      for (let i = 0; i < words.length; i++) {
        const set = words.tagSet[i];
        const candidates = set === 0 ? open[words.kind[i]] : lexicon.candidates[set];
        let best = candidates[0];
        if (candidates.length > 1) {
          weights.steps++;
          tagFeatures(words, i, t1, t2, x, y);
          hash.write(x, y, 0, count, shift, features);
          scores.fill(0, 0, candidates.length);
          for (let f = 0; f < count; f++) {
            const base = features[f];
            for (let c = 0; c < candidates.length; c++) scores[c] += weights.w[base ^ candidates[c]];
          }
          let g = -1;
          let wrong = -1;
          for (let c = 0; c < candidates.length; c++) {
            if (candidates[c] === gold[at][i]) g = c;
            else if (wrong < 0 || scores[c] > scores[wrong]) wrong = c;
          }
          best = g >= 0 && scores[g] > scores[wrong] ? candidates[g] : candidates[wrong];
          if (g >= 0 && scores[g] - scores[wrong] <= margin) {
            for (let f = 0; f < count; f++) {
              const base = features[f];
              const cell = base ^ candidates[g];
              if (updates[cell] < minUpdates && ++updates[cell] < minUpdates) continue;
              weights.add(cell, 1);
              weights.add(base ^ candidates[wrong], -1);
            }
          }
        }
        if (best === gold[at][i]) right++;
        all++;
        t2 = t1;
        t1 = best;
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)}`);
  }
  return weights.mean();
}
