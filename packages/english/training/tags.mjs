// The inventories of the engine, counted on the training sentences: tags, lexicon, labels and where they may stand.

import { Spans } from '../dist/spans.js';
import { uposTags } from '../dist/token.js';
import { Words } from '../dist/words.js';

/** Pairs of UPOS and Penn tag seen often enough; rarer pairs count as the commonest pair of their UPOS. */
export function tagInventory(sentences, atLeast = 25) {
  const counts = new Map();
  for (const s of sentences) for (let i = 0; i < s.upos.length; i++) bump(counts, `${s.upos[i]} ${s.xpos[i]}`);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = ranked.filter(([, n]) => n >= atLeast).map(([pair]) => pair.split(' '));
  const index = new Map(kept.map(([u, x], i) => [`${u} ${x}`, i]));
  const fallback = new Map();
  for (const [i, [u]] of kept.entries()) if (!fallback.has(u)) fallback.set(u, i);
  return { tags: kept, tagOf: (upos, xpos) => index.get(`${upos} ${xpos}`) ?? fallback.get(upos) ?? 0 };
}

export function bump(map, key, by = 1) {
  map.set(key, (map.get(key) ?? 0) + by);
}

export const emptyLexicon = {
  keys: new Int32Array(2),
  clusters: new Uint8Array(2),
  tagSets: new Uint16Array(2),
  candidates: [new Uint8Array(0)],
};

/** Puts a gold sentence into `words` (tags left as they are). */
export function load(words, sentence, lexicon = emptyLexicon) {
  const spans = new Spans();
  for (const [a, b] of sentence.ranges) spans.push(a, b);
  words.read(sentence.text, spans, 0, spans.length, lexicon);
}

/**
 * Words seen at least `known` times get a tag set; those seen `closed` times may have no other tag.
 * `clusterOf` maps word hashes to classes.
 */
export function buildLexicon(sentences, tagOf, clusterOf, { known = 3, closed = 60 } = {}) {
  const words = new Words();
  const seen = new Map();
  const rareTags = new Map();
  for (const s of sentences) {
    load(words, s);
    for (let i = 0; i < words.length; i++) {
      const tags = seen.get(words.lower[i]) ?? new Map();
      seen.set(words.lower[i], tags);
      bump(tags, tagOf(s.upos[i], s.xpos[i]));
    }
  }
  const total = (tags) => [...tags.values()].reduce((a, b) => a + b, 0);
  for (const tags of seen.values()) if (total(tags) <= 3) for (const [t, n] of tags) bump(rareTags, t, n);
  const openTags = [...rareTags]
    .filter(([, n]) => n >= 5)
    .map(([t]) => t)
    .sort((a, b) => a - b);
  const tagSets = [[]];
  const setIds = new Map();
  const entries = [];
  for (const [hash, tags] of seen) {
    const count = total(tags);
    let set = 0;
    if (count >= known) {
      const ranked = [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const main = ranked.filter(([, n]) => n >= count * 0.03).map(([t]) => t);
      const all = ranked.map(([t]) => t);
      const candidates = count >= closed ? all : [...new Set([...all, ...openTags])];
      const key = `${main}|${count >= closed ? [...candidates].sort((a, b) => a - b) : 'open'}`;
      if (!setIds.has(key)) {
        setIds.set(key, tagSets.length);
        tagSets.push([]);
      }
      set = setIds.get(key);
      tagSets[set] = [...new Set([...tagSets[set], ...candidates])];
    }
    const cluster = clusterOf?.get(hash) ?? 0;
    if (set > 0 || cluster > 0) entries.push([hash, cluster, set]);
  }
  for (const [hash, cluster] of clusterOf ?? []) if (!seen.has(hash)) entries.push([hash, cluster, 0]);
  return { entries: entries.filter(([hash]) => hash !== 0), tagSets, openTags };
}

/** The lexicon as the engine holds it. */
export function toLexicon({ entries, tagSets }) {
  const size = 1 << (34 - Math.clz32(entries.length));
  const lexicon = {
    keys: new Int32Array(size),
    clusters: new Uint8Array(size),
    tagSets: new Uint16Array(size),
    candidates: tagSets.map((s) => Uint8Array.from(s)),
  };
  for (const [hash, cluster, set] of entries) {
    let place = (hash ^ (hash >>> 16)) & (size - 1);
    while (lexicon.keys[place] !== 0) place = (place + 1) & (size - 1);
    lexicon.keys[place] = hash;
    lexicon.clusters[place] = cluster;
    lexicon.tagSets[place] = set;
  }
  return lexicon;
}

/** Labels, and those seen between each pair of word classes, by the gold tags and by those of a tagger. */
export function labelInventory(sentences, tags, tagged) {
  const counts = new Map();
  const pairs = new Map();
  const see = (head, dependent, label) => {
    const key = (uposTags.indexOf(head) << 5) | uposTags.indexOf(dependent);
    const seen = pairs.get(key) ?? new Map();
    pairs.set(key, seen);
    bump(seen, label);
  };
  for (const [at, s] of sentences.entries()) {
    for (let i = 0; i < s.labels.length; i++) {
      bump(counts, s.labels[i]);
      const h = s.heads[i];
      if (h === s.labels.length) continue;
      see(s.upos[h], s.upos[i], s.labels[i]);
      see(tags[tagged[at][h]][0], tags[tagged[at][i]][0], s.labels[i]);
    }
  }
  const labels = [...counts].sort((a, b) => b[1] - a[1]).map(([l]) => l);
  const candidates = [...pairs].map(([key, seen]) => {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    const kept = [...seen].filter(([l, n]) => l !== 'root' && (n > 2 || total < 30)).sort((a, b) => b[1] - a[1]);
    return [key, (kept.length > 0 ? kept : [...seen]).map(([l]) => labels.indexOf(l))];
  });
  return { labels, candidates };
}

/** Makes rare words unknown now and then, so that endings and neighbours learn to stand in for them. */
export function hideWords(words, frequency, dropout, random) {
  for (let i = 0; i < words.length; i++) {
    if (random() * (dropout + frequency.get(words.lower[i])) >= dropout) continue;
    words.form[i] = Math.floor(random() * 2 ** 31);
    words.lower[i] = Math.floor(random() * 2 ** 31);
    words.tagSet[i] = 0;
    words.cluster[i] = 0;
  }
}

/** How often each word occurs, by the hash of its lower-case form. */
export function wordFrequency(sentences) {
  const frequency = new Map();
  const words = new Words();
  for (const s of sentences) {
    load(words, s);
    for (let i = 0; i < words.length; i++) bump(frequency, words.lower[i]);
  }
  return frequency;
}
