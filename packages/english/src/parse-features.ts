/**
 * The features of a parser configuration: the words around the top of the stack and the head of the queue, their governors
 * and outermost dependents, distance and valency, what stands between, alone and in pairs and triples. The set follows Zhang
 * and Nivre (2011), "Transition-based dependency parsing with rich non-local features", with word classes, the kinds of
 * dependents and marks between added.
 */
import type { Words } from './words.js';

const noTag = 127;
const noWord = 0x27d4eb2f;

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
  s0r2: number;
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
export const pairWords = 24;
const pairClasses = 27;
export const pairCount = pairWords + pairClasses;
/** How many there are of what the moves before have built around them. */
export const treeWords = 23;
const treeClasses = 32;
export const parseCount = pairCount + treeWords + treeClasses;

/** The number that tells each feature from the others in its hash. The weights were learned with it, so it stays. */
// biome-ignore format: a table of numbers
export const featureNumbers = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 27, 33, 35, 36, 41, 42, 43, 44, 45, 46,
  47, 48, 49, 50, 51, 52, 53, 54, 59, 60, 70, 71, 72, 73, 74, 75, 76, 77, 78, 82, 83, 84, 91, 92,
  93, 103, 104, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 28, 29, 30, 31, 32, 34, 37, 38,
  39, 40, 55, 56, 57, 58, 61, 62, 63, 64, 65, 66, 67, 68, 69, 79, 80, 81, 85, 86, 87, 88, 89, 90,
  94, 95, 96, 97, 98, 99, 100, 101, 102, 105,
] as const;

/**
 * Writes the two halves of each feature of the top of the stack, the head of the queue and what stands around and between
 * them in the text: first of the features with words in them, then of those of tags and classes only, which are so few that
 * their table is small and stays close to the processor. Nothing but `s0`, `n0` and `headed` is looked at, so the sum of their
 * weights can be kept.
 */
export function pairFeatures(w: Words, c: Focus, a: Int32Array, b: Int32Array): void {
  const { tag, lower, cluster, upos } = w;
  const { n0, s0, headed } = c;
  const n1 = n0 + 1;
  const n2 = n0 + 2;
  const n0t = tag[n0];
  const n0w = lower[n0];
  const n0c = cluster[n0];
  const n1t = tag[n1];
  const n1w = lower[n1];
  const n1c = cluster[n1];
  const n2t = tag[n2];
  const n2w = lower[n2];
  const n3t = tag[n0 + 3];
  const s0t = tag[s0];
  const s0w = lower[s0];
  const s0c = cluster[s0];
  const gap = n0 - s0;
  const distance = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8;
  const s0prev = s0 > 0 ? tag[s0 - 1] : noTag;
  const s0next = tag[s0 + 1];
  const before = tag[n0 - 1];
  const beforeWord = lower[n0 - 1];
  const between = w.between.bits(s0, n0);
  const s0u = upos[s0];
  const n0u = upos[n0];
  const n1u = upos[n1];
  const n2u = upos[n2];
  const n3u = upos[n0 + 3];
  const S = (s0t << 1) | headed;
  const SN = (S << 7) | n0t;
  const SD = (S << 4) | distance;
  const U = (s0u << 6) | (n0u << 1) | headed;
  const UD = (U << 4) | distance;
  const s0x = Math.imul(s0w, 0x2c1b3c6d) + S;
  const n0x = Math.imul(n0w, 0x2c1b3c6d) + n0t;
  const pair = Math.imul(s0w, 0x297a2d39) + n0w;

  let k = 0;
  a[k] = s0x;
  b[k++] = 0;
  a[k] = n0x;
  b[k++] = 0;
  a[k] = n1w;
  b[k++] = n1t;
  a[k] = n2w;
  b[k++] = n2t;
  a[k] = pair;
  b[k++] = (S << 7) | n0t;
  a[k] = pair;
  b[k++] = S;
  a[k] = pair;
  b[k++] = n0t;
  a[k] = s0x;
  b[k++] = n0t;
  a[k] = n0x;
  b[k++] = S;
  a[k] = s0x;
  b[k++] = distance;
  a[k] = n0x;
  b[k++] = distance;
  a[k] = pair;
  b[k++] = distance;
  a[k] = n1w;
  b[k++] = SN;
  a[k] = n2w;
  b[k++] = SN;
  a[k] = n0x;
  b[k++] = (S << 7) | n1t;
  a[k] = n0w;
  b[k++] = (s0u << 6) | (n1u << 1) | headed;
  a[k] = s0w;
  b[k++] = (n0t << 6) | between;
  a[k] = n0w;
  b[k++] = (S << 6) | between;
  a[k] = Math.imul(n0w, 0x297a2d39) + n1w;
  b[k++] = S;
  a[k] = beforeWord;
  b[k++] = SN;
  a[k] = Math.imul(s0w, 0x297a2d39) + n1w;
  b[k++] = (n0t << 1) | headed;
  a[k] = s0w;
  b[k++] = (n0c << 8) | n0u;
  a[k] = n0w;
  b[k++] = (s0c << 9) | (s0u << 1) | headed;
  a[k] = lower[s0 + 1];
  b[k++] = SN;
  a[k] = S;
  b[k++] = 0;
  a[k] = n0t;
  b[k++] = 0;
  a[k] = n1t;
  b[k++] = 0;
  a[k] = n2t;
  b[k++] = 0;
  a[k] = SN;
  b[k++] = 0;
  a[k] = n0t;
  b[k++] = (n1t << 1) | headed;
  a[k] = (n0t << 7) | n1t;
  b[k++] = (n2t << 1) | headed;
  a[k] = SN;
  b[k++] = n1t;
  a[k] = SD;
  b[k++] = 0;
  a[k] = SD;
  b[k++] = n0t;
  a[k] = SN;
  b[k++] = (n1t << 7) | n2t;
  a[k] = SN;
  b[k++] = (n1t << 14) | (n2t << 7) | n3t;
  a[k] = SN;
  b[k++] = (s0prev << 7) | before;
  a[k] = SN;
  b[k++] = (s0next << 7) | before;
  a[k] = s0c;
  b[k++] = (n0c << 1) | headed;
  a[k] = s0c;
  b[k++] = (n0t << 1) | headed;
  a[k] = S;
  b[k++] = n0c;
  a[k] = (s0c << 8) | n0c;
  b[k++] = (n1c << 1) | headed;
  a[k] = SN;
  b[k++] = n1c;
  a[k] = (SD << 7) | n0t;
  b[k++] = before;
  a[k] = UD;
  b[k++] = 0;
  a[k] = U;
  b[k++] = (n1u << 10) | (n2u << 5) | n3u;
  a[k] = SN;
  b[k++] = between;
  a[k] = UD;
  b[k++] = between;
  a[k] = UD;
  b[k++] = (n1u << 6) | between;
  a[k] = s0c;
  b[k++] = (n0t << 7) | between;
  a[k] = n0c;
  b[k++] = (S << 6) | between;
}

/** Writes the other features, of governors, dependents and words deeper in the stack, after those and in the same order. */
export function treeFeatures(w: Words, c: Focus, a: Int32Array, b: Int32Array): void {
  const { tag, lower, cluster, upos } = w;
  const { n0, s0, s1, s2, headed, s1headed } = c;
  const n1 = n0 + 1;
  const n2 = n0 + 2;
  const n0t = tag[n0];
  const n0w = lower[n0];
  const n0c = cluster[n0];
  const n1t = tag[n1];
  const s0t = tag[s0];
  const s0w = lower[s0];
  const s1t = tag[s1];
  const s1w = lower[s1];
  const s1c = cluster[s1];
  const s2t = tag[s2];
  const s0ht = headed === 1 ? s1t : noTag;
  const s0hw = headed === 1 ? s1w : noWord;
  const s0hht = (headed & s1headed) === 1 ? s2t : noTag;
  const s0lt = tag[c.s0l];
  const s0lw = lower[c.s0l];
  const s0l2t = tag[c.s0l2];
  const s0rt = tag[c.s0r];
  const s0rw = lower[c.s0r];
  const s0r2t = tag[c.s0r2];
  const n0lt = tag[c.n0l];
  const n0lw = lower[c.n0l];
  const n0l2t = tag[c.n0l2];
  const s0lv = Math.min(c.s0lv, 4);
  const s0rv = Math.min(c.s0rv, 5);
  const n0lv = Math.min(c.n0lv, 4);
  const gap = n0 - s0;
  const distance = gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : gap < 20 ? 7 : 8;
  const between = w.between.bits(s0, n0);
  const s0u = upos[s0];
  const n0u = upos[n0];
  const s1u = upos[s1];
  const s2u = upos[s2];
  const n1u = upos[n1];
  const n2u = upos[n2];
  const s0lu = upos[c.s0l];
  const s0ru = upos[c.s0r];
  const s0r2u = upos[c.s0r2];
  const n0lu = upos[c.n0l];
  const S = (s0t << 1) | headed;
  const SN = (S << 7) | n0t;
  const SD = (S << 4) | distance;
  const U = (s0u << 6) | (n0u << 1) | headed;
  const UD = (U << 4) | distance;
  const s0x = Math.imul(s0w, 0x2c1b3c6d) + S;
  const n0x = Math.imul(n0w, 0x2c1b3c6d) + n0t;

  let k = pairCount;
  a[k] = s0x;
  b[k++] = s0rv;
  a[k] = s0x;
  b[k++] = s0lv;
  a[k] = n0x;
  b[k++] = n0lv;
  a[k] = s0hw;
  b[k++] = s0ht;
  a[k] = s0lw;
  b[k++] = (s0lt << 7) | s0t;
  a[k] = s0rw;
  b[k++] = (s0rt << 7) | s0t;
  a[k] = n0lw;
  b[k++] = (n0lt << 7) | n0t;
  a[k] = s1w;
  b[k++] = SN;
  a[k] = s0hw;
  b[k++] = SN;
  a[k] = s0rw;
  b[k++] = SN;
  a[k] = s0lw;
  b[k++] = SN;
  a[k] = n0lw;
  b[k++] = SN;
  a[k] = s0x;
  b[k++] = (n0t << 11) | (n1t << 4) | s0rv;
  a[k] = s0x;
  b[k++] = (n0t << 7) | s0rt;
  a[k] = n0x;
  b[k++] = (S << 7) | n0lt;
  a[k] = Math.imul(s0hw, 0x297a2d39) + n0w;
  b[k++] = S;
  a[k] = Math.imul(s1w, 0x297a2d39) + n0w;
  b[k++] = S;
  a[k] = s0w;
  b[k++] = (n0u << 6) | (s0ru << 1) | headed;
  a[k] = n0w;
  b[k++] = (s0u << 7) | (s1u << 2) | (s1headed << 1) | headed;
  a[k] = s0x;
  b[k++] = c.s0rs;
  a[k] = s0x;
  b[k++] = c.s0ls;
  a[k] = n0x;
  b[k++] = c.n0ls;
  a[k] = s0w;
  b[k++] = Math.imul(c.s0rs, 0x85ebca77) + n0t;
  a[k] = SN;
  b[k++] = s0ht;
  a[k] = SN;
  b[k++] = s0lt;
  a[k] = SN;
  b[k++] = s0rt;
  a[k] = SN;
  b[k++] = n0lt;
  a[k] = S;
  b[k++] = s0rv;
  a[k] = S;
  b[k++] = s0lv;
  a[k] = n0t;
  b[k++] = n0lv;
  a[k] = s0hht;
  b[k++] = (s0ht << 7) | s0t;
  a[k] = S;
  b[k++] = (s0lt << 7) | s0l2t;
  a[k] = S;
  b[k++] = (s0rt << 7) | s0r2t;
  a[k] = n0t;
  b[k++] = (n0lt << 7) | n0l2t;
  a[k] = SN;
  b[k++] = (s1t << 1) | s1headed;
  a[k] = SN;
  b[k++] = (s1t << 7) | s2t;
  a[k] = SN;
  b[k++] = (s0rt << 12) | (s0rv << 7) | n0lt;
  a[k] = (SD << 7) | n0t;
  b[k++] = (s0rv << 7) | n1t;
  a[k] = SN;
  b[k++] = (s0ht << 7) | n1t;
  a[k] = U;
  b[k++] = (s1u << 6) | (s1headed << 5) | s2u;
  a[k] = U;
  b[k++] = (s1u << 6) | (s1headed << 5) | n1u;
  a[k] = U;
  b[k++] = (s0ru << 10) | (s0r2u << 5) | s0lu;
  a[k] = UD;
  b[k++] = (s0ru << 10) | (n0lu << 5) | n1u;
  a[k] = U;
  b[k++] = (s1u << 15) | (s0ru << 10) | (n1u << 5) | n2u;
  a[k] = UD;
  b[k++] = (s0lu << 8) | (n0lu << 3) | n0lv;
  a[k] = SN;
  b[k++] = c.s0rs;
  a[k] = SN;
  b[k++] = c.s0ls;
  a[k] = SN;
  b[k++] = c.n0ls;
  a[k] = U;
  b[k++] = Math.imul(c.s0ls, 0x85ebca77) + c.n0ls;
  a[k] = U;
  b[k++] = Math.imul(c.s0rs, 0x85ebca77) + c.n0ls;
  a[k] = U;
  b[k++] = Math.imul(c.s0rs, 0x85ebca77) + c.s0ls;
  a[k] = (U << 5) | s1u;
  b[k++] = c.s1rs;
  a[k] = (U << 5) | n1u;
  b[k++] = c.s0rs;
  a[k] = s1c;
  b[k++] = (n0c << 10) | (s0u << 1) | headed;
  a[k] = (U << 6) | between;
  b[k++] = (s1u << 6) | (s1headed << 5) | n1u;
}
