// The inventories of the engine, counted on the training sentences: tags, lexicon, labels and where they may stand.

import { pairOf, pairs } from '../dist/labeler.js';
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
 * Words seen at least `known` times get a tag set; those seen `closed` times may have no other tag than they were seen
 * with, the others also those that words of the same main tag have. `openTags` are the tags of rare words, by their kind.
 * `clusterOf` maps word hashes to classes.
 */
export function buildLexicon(
  sentences,
  tagOf,
  clusterOf,
  { known = 3, closed = 60, share = 0.0005, openShare = 0.0007 } = {},
) {
  const words = new Words();
  const seen = new Map();
  const kinds = new Map();
  for (const s of sentences) {
    load(words, s);
    for (let i = 0; i < words.length; i++) {
      const tags = seen.get(words.lower[i]) ?? new Map();
      seen.set(words.lower[i], tags);
      const tag = tagOf(s.upos[i], s.xpos[i]);
      bump(tags, tag);
      bump(kinds, `${words.lower[i]} ${words.kind[i]} ${tag}`);
    }
  }
  const total = (tags) => [...tags.values()].reduce((a, b) => a + b, 0);
  const ranked = (tags) => [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([t]) => t);
  const company = new Map();
  for (const tags of seen.values()) {
    const count = total(tags);
    if (count < 10) continue;
    const main = ranked(tags)[0];
    const others = company.get(main) ?? new Map();
    company.set(main, others);
    for (const [t, n] of tags) bump(others, t, n);
  }
  const companyOf = (main) => often(company.get(main) ?? new Map(), share);
  const rare = [new Map(), new Map(), new Map(), new Map()];
  for (const [key, n] of kinds) {
    const [hash, kind, tag] = key.split(' ').map(Number);
    if (total(seen.get(hash)) <= 3) bump(rare[kind], tag, n);
  }
  const openTags = rare.map((tags) => often(tags, openShare));
  const tagSets = [[]];
  const setIds = new Map();
  const entries = [];
  for (const [hash, tags] of seen) {
    const count = total(tags);
    let set = 0;
    if (count >= known) {
      const all = ranked(tags);
      const candidates = count >= closed ? all : [...new Set([...all, ...companyOf(all[0])])];
      const main = all.filter((t) => tags.get(t) >= count * 0.03);
      const key = `${main}|${count >= closed}|${[...candidates].sort((a, b) => a - b)}`;
      if (!setIds.has(key)) {
        setIds.set(key, tagSets.length);
        tagSets.push(candidates);
      }
      set = setIds.get(key);
    }
    const cluster = clusterOf?.get(hash) ?? 0;
    if (set > 0 || cluster > 0) entries.push([hash, cluster, set]);
  }
  for (const [hash, cluster] of clusterOf ?? []) if (!seen.has(hash)) entries.push([hash, cluster, 0]);
  return { entries: entries.filter(([hash]) => hash !== 0), tagSets, openTags };
}

/** The tags that make up at least `share` of all that were counted. */
function often(tags, share) {
  const sum = [...tags.values()].reduce((a, b) => a + b, 0);
  return [...tags]
    .filter(([, n]) => n >= Math.max(2, sum * share))
    .map(([t]) => t)
    .sort((a, b) => a - b);
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
  const counted = new Map();
  const see = (head, dependent, after, label) => {
    const key = pairOf(uposTags.indexOf(head), uposTags.indexOf(dependent), after);
    const seen = counted.get(key) ?? new Map();
    counted.set(key, seen);
    bump(seen, label);
  };
  for (const [at, s] of sentences.entries()) {
    for (let i = 0; i < s.labels.length; i++) {
      bump(counts, s.labels[i]);
      const h = s.heads[i];
      if (h === s.labels.length) continue;
      see(s.upos[h], s.upos[i], i > h, s.labels[i]);
      see(tags[tagged[at][h]][0], tags[tagged[at][i]][0], i > h, s.labels[i]);
    }
  }
  const labels = [...counts].sort((a, b) => b[1] - a[1]).map(([l]) => l);
  const candidates = [...counted].map(([key, seen]) => {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    const kept = [...seen]
      .filter(([l, n]) => l !== 'root' && n >= Math.max(total < 30 ? 1 : 3, total * 0.0003))
      .sort((a, b) => b[1] - a[1]);
    return [key, (kept.length > 0 ? kept : [...seen]).map(([l]) => labels.indexOf(l))];
  });
  const sets = Array.from({ length: pairs }, () => Uint8Array.of(labels.indexOf('dep')));
  for (const [pair, set] of candidates) sets[pair] = Uint8Array.from(set);
  return { labels, candidates, sets };
}

/** Share of the hidden words that lose their class as well. */
const classless = 0.25;

/**
 * Makes rare words unknown now and then, so that endings and neighbours learn to stand in for them. Most keep their class, as most
 * words of a text that no treebank has are among the fifty thousand with one.
 */
export function hideWords(words, frequency, dropout, random) {
  for (let i = 0; i < words.length; i++) {
    if (random() * (dropout + frequency.get(words.lower[i])) >= dropout) continue;
    words.form[i] = Math.floor(random() * 2 ** 31);
    words.lower[i] = Math.floor(random() * 2 ** 31);
    words.tagSet[i] = 0;
    if (random() < classless) words.cluster[i] = 0;
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

/** How often each tag is the root's, in 250 steps. */
export function rootRanks(sentences, tagged, tags) {
  const counts = Array.from({ length: tags }, () => [0, 1]);
  for (const [s, { heads }] of sentences.entries()) {
    for (let i = 0; i < heads.length; i++) {
      counts[tagged[s][i]][1]++;
      if (heads[i] === heads.length) counts[tagged[s][i]][0]++;
    }
  }
  const ranks = new Uint8Array(128);
  for (const [tag, [root, all]] of counts.entries()) ranks[tag] = Math.round((250 * root) / all);
  return ranks;
}
