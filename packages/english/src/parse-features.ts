/**
 * The features of a parser configuration: the words around the top of the stack and the head of the queue, their governors
 * and outermost dependents, distance and valency, what stands between, alone and in pairs and triples. They were chosen from
 * the set of Zhang and Nivre (2011), "Transition-based dependency parsing with rich non-local features", with word classes,
 * the kinds of dependents and marks between added: one after the other, each the one that says most beyond those before it,
 * until the next said nothing more.
 */
import type { Words } from './words.js';

export const noTag = 127;
export const noWord = 0x27d4eb2f;

/** The words that a parser configuration is judged by; the sentence's length where there is none. */
export interface Focus {
  /** Head of the queue. */
  n0: number;
  /** Top of the stack and the words below it. */
  s0: number;
  s1: number;
  s2: number;
  /** 1 where the word has its governor, which is then the next one down the stack. */
  headed: number;
  s1headed: number;
  /** Outermost dependents, the ones next to them, how many there are on that side, and the bits of their word classes. */
  s0l: number;
  s0l2: number;
  s0lv: number;
  s0ls: number;
  s0r: number;
  s0rv: number;
  s0rs: number;
  n0l: number;
  n0l2: number;
  n0lv: number;
  n0ls: number;
  /** Word classes of the dependents that the second word of the stack has on its right. */
  s1rs: number;
}

/** How many features there are of the two words a move is about: with words in them, and without. */
export const pairWords = 14;
const pairClasses = 12;
export const pairCount = pairWords + pairClasses;
/** How many there are of what the moves before have built around them. */
export const treeWords = 18;
const treeClasses = 18;
export const parseCount = pairCount + treeWords + treeClasses;

/**
 * A feature is one or two integers; the first is mixed with the number that tells the feature from the others, in the upper
 * bits, and the second is folded in. The weights were learned with these keys, so they stay.
 */
export const mixer = 0x9e3779b1 | 0;

/** How far two words stand apart: exactly when close, in steps when not. */
export function distanceOf(gap: number): number {
  return gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8;
}

/**
 * Writes the key of each feature of the top of the stack, the head of the queue and what stands around and between
 * them in the text: first of the features with words in them, then of those of tags and classes only, which are so few that
 * their table is small and stays close to the processor. Nothing but `s0`, `n0` and `headed` is looked at, so the sum of their
 * weights can be kept.
 */
export function pairFeatures(w: Words, c: Focus, keys: Int32Array): void {
  const { tag, lower, cluster, upos } = w;
  const { n0, s0, headed } = c;
  const n1 = n0 + 1;
  const n2 = n0 + 2;
  const n0t = tag[n0];
  const n0w = lower[n0];
  const n0c = cluster[n0];
  const n1t = tag[n1];
  const n1w = lower[n1];
  const n2t = tag[n2];
  const n2w = lower[n2];
  const s0t = tag[s0];
  const s0w = lower[s0];
  const s0c = cluster[s0];
  const distance = distanceOf(n0 - s0);
  const between = w.between.bits(s0, n0);
  const s0u = upos[s0];
  const n0u = upos[n0];
  const n1u = upos[n1];
  const n2u = upos[n2];
  const S = (s0t << 1) | headed;
  const SN = (S << 7) | n0t;
  const U = (s0u << 6) | (n0u << 1) | headed;
  const UD = (U << 4) | distance;
  const s0x = Math.imul(s0w, 0x2c1b3c6d) + S;
  const n0x = Math.imul(n0w, 0x2c1b3c6d) + n0t;
  const pair = Math.imul(s0w, 0x297a2d39) + n0w;

  let k = 0;
  keys[k++] = Math.imul(n0w ^ (0 << 25), mixer) ^ ((s0u << 6) | (n1u << 1) | headed);
  keys[k++] = Math.imul(lower[s0 + 1] ^ (1 << 25), mixer) ^ SN;
  keys[k++] = Math.imul(n2w ^ (2 << 25), mixer) ^ n2t;
  keys[k++] = Math.imul(s0w ^ (3 << 25), mixer) ^ ((n0c << 8) | n0u);
  keys[k++] = Math.imul(s0x ^ (4 << 25), mixer);
  keys[k++] = Math.imul(n0x ^ (5 << 25), mixer) ^ distance;
  keys[k++] = Math.imul(pair ^ (6 << 25), mixer) ^ ((S << 7) | n0t);
  keys[k++] = Math.imul(n1w ^ (7 << 25), mixer) ^ n1t;
  keys[k++] = Math.imul(((s0c << 8) | n0c) ^ (8 << 25), mixer) ^ ((headed << 4) | distance);
  keys[k++] = Math.imul(pair ^ (9 << 25), mixer) ^ n0t;
  keys[k++] = Math.imul(s0x ^ (10 << 25), mixer) ^ distance;
  keys[k++] = Math.imul((Math.imul(n0w, 0x297a2d39) + n1w) ^ (11 << 25), mixer) ^ S;
  keys[k++] = Math.imul((Math.imul(s0w, 0x297a2d39) + n1w) ^ (12 << 25), mixer) ^ ((n0t << 1) | headed);
  keys[k++] = Math.imul(pair ^ (13 << 25), mixer) ^ distance;
  keys[k++] = Math.imul(n1t ^ (14 << 25), mixer);
  keys[k++] = Math.imul(n0t ^ (15 << 25), mixer);
  keys[k++] = Math.imul(n0t ^ (16 << 25), mixer) ^ ((n1t << 1) | headed);
  keys[k++] = Math.imul(UD ^ (17 << 25), mixer);
  keys[k++] = Math.imul(UD ^ (18 << 25), mixer) ^ between;
  keys[k++] = Math.imul(S ^ (19 << 25), mixer);
  keys[k++] = Math.imul(s0c ^ (20 << 25), mixer) ^ ((n0t << 1) | headed);
  keys[k++] = Math.imul(U ^ (21 << 25), mixer) ^ ((n1u << 10) | (n2u << 5) | upos[n0 + 3]);
  keys[k++] = Math.imul(SN ^ (22 << 25), mixer) ^ n1t;
  keys[k++] = Math.imul(SN ^ (23 << 25), mixer);
  keys[k++] = Math.imul(((n0t << 7) | n1t) ^ (24 << 25), mixer) ^ ((n2t << 1) | headed);
  keys[k++] = Math.imul(UD ^ (25 << 25), mixer) ^ ((n1u << 6) | between);
}

/** Writes the keys of those of governors, dependents and words deeper in the stack, after those and in the same order. */
export function treeFeatures(w: Words, c: Focus, keys: Int32Array): void {
  const { tag, lower, cluster, upos } = w;
  const { n0, s0, s1, s2, headed, s1headed } = c;
  const n1 = n0 + 1;
  const n0t = tag[n0];
  const n0w = lower[n0];
  const n0c = cluster[n0];
  const n1t = tag[n1];
  const s0t = tag[s0];
  const s0w = lower[s0];
  const s0c = cluster[s0];
  const s1t = tag[s1];
  const s0ht = headed === 1 ? s1t : noTag;
  const s0hw = headed === 1 ? lower[s1] : noWord;
  const s0hht = (headed & s1headed) === 1 ? tag[s2] : noTag;
  const s0lt = tag[c.s0l];
  const s0rt = tag[c.s0r];
  const s0rw = lower[c.s0r];
  const n0lt = tag[c.n0l];
  const n0lw = lower[c.n0l];
  const s0lv = Math.min(c.s0lv, 4);
  const s0rv = Math.min(c.s0rv, 5);
  const n0lv = Math.min(c.n0lv, 4);
  const distance = distanceOf(n0 - s0);
  const s0u = upos[s0];
  const n0u = upos[n0];
  const s1u = upos[s1];
  const n1u = upos[n1];
  const s0ru = upos[c.s0r];
  const n0lu = upos[c.n0l];
  const S = (s0t << 1) | headed;
  const SN = (S << 7) | n0t;
  const U = (s0u << 6) | (n0u << 1) | headed;
  const UD = (U << 4) | distance;
  const s0x = Math.imul(s0w, 0x2c1b3c6d) + S;
  const n0x = Math.imul(n0w, 0x2c1b3c6d) + n0t;

  let k = pairCount;
  keys[k++] = Math.imul(n0lw ^ (26 << 25), mixer) ^ ((n0lt << 7) | n0t);
  keys[k++] = Math.imul(s0rw ^ (27 << 25), mixer) ^ ((s0rt << 7) | s0t);
  keys[k++] = Math.imul(n0x ^ (28 << 25), mixer) ^ c.n0ls;
  keys[k++] = Math.imul(n0x ^ (29 << 25), mixer) ^ n0lv;
  keys[k++] = Math.imul(s0x ^ (30 << 25), mixer) ^ c.s0rs;
  keys[k++] = Math.imul(s0w ^ (31 << 25), mixer) ^ ((n0u << 6) | (s0ru << 1) | headed);
  keys[k++] = Math.imul(s0x ^ (32 << 25), mixer) ^ c.s0ls;
  keys[k++] = Math.imul(n0lw ^ (33 << 25), mixer) ^ SN;
  keys[k++] = Math.imul(((cluster[c.n0l] << 8) | n0c) ^ (34 << 25), mixer) ^ S;
  keys[k++] = Math.imul(s0rw ^ (35 << 25), mixer) ^ SN;
  keys[k++] = Math.imul(s0x ^ (36 << 25), mixer) ^ ((n0t << 11) | (n1t << 4) | s0rv);
  keys[k++] = Math.imul((Math.imul(s0hw, 0x297a2d39) + n0w) ^ (37 << 25), mixer) ^ S;
  keys[k++] = Math.imul(s0hw ^ (38 << 25), mixer) ^ s0ht;
  keys[k++] = Math.imul(s0w ^ (39 << 25), mixer) ^ (Math.imul(c.s0rs, 0x85ebca77) + n0t);
  keys[k++] = Math.imul(lower[c.s0l] ^ (40 << 25), mixer) ^ SN;
  keys[k++] = Math.imul(((cluster[s1] << 8) | s0c) ^ (41 << 25), mixer) ^ ((n0t << 1) | headed);
  keys[k++] = Math.imul(n0x ^ (42 << 25), mixer) ^ ((S << 7) | n0lt);
  keys[k++] = Math.imul(n0w ^ (43 << 25), mixer) ^ ((s0u << 7) | (s1u << 2) | (s1headed << 1) | headed);
  keys[k++] = Math.imul(U ^ (44 << 25), mixer) ^ ((s1u << 6) | (s1headed << 5) | upos[s2]);
  keys[k++] = Math.imul(n0t ^ (45 << 25), mixer) ^ ((n0lt << 7) | tag[c.n0l2]);
  keys[k++] = Math.imul(UD ^ (46 << 25), mixer) ^ ((upos[c.s0l] << 8) | (n0lu << 3) | n0lv);
  keys[k++] = Math.imul(((U << 5) | s1u) ^ (47 << 25), mixer) ^ c.s1rs;
  keys[k++] = Math.imul(U ^ (48 << 25), mixer) ^ ((s1u << 6) | (s1headed << 5) | n1u);
  keys[k++] = Math.imul(U ^ (49 << 25), mixer) ^ (Math.imul(c.s0rs, 0x85ebca77) + c.s0ls);
  keys[k++] = Math.imul(SN ^ (50 << 25), mixer) ^ s0lt;
  keys[k++] = Math.imul(SN ^ (51 << 25), mixer) ^ ((s0rt << 12) | (s0rv << 7) | n0lt);
  keys[k++] = Math.imul(SN ^ (52 << 25), mixer) ^ c.s0ls;
  keys[k++] = Math.imul(S ^ (53 << 25), mixer) ^ ((s0lt << 7) | tag[c.s0l2]);
  keys[k++] = Math.imul(SN ^ (54 << 25), mixer) ^ ((s1t << 7) | tag[s2]);
  keys[k++] = Math.imul(U ^ (55 << 25), mixer) ^ (Math.imul(c.s0rs, 0x85ebca77) + c.n0ls);
  keys[k++] = Math.imul(SN ^ (56 << 25), mixer) ^ s0rt;
  keys[k++] = Math.imul(cluster[s1] ^ (57 << 25), mixer) ^ ((n0c << 10) | (s0u << 1) | headed);
  keys[k++] = Math.imul(s0hht ^ (58 << 25), mixer) ^ ((s0ht << 7) | s0t);
  keys[k++] = Math.imul(U ^ (59 << 25), mixer) ^ (Math.imul(c.s0ls, 0x85ebca77) + c.n0ls);
  keys[k++] = Math.imul(S ^ (60 << 25), mixer) ^ s0lv;
  keys[k++] = Math.imul(UD ^ (61 << 25), mixer) ^ ((s0ru << 10) | (n0lu << 5) | n1u);
}
