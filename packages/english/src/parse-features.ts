/**
 * The features of a parser configuration: the words around the top of the stack and the head of the queue, their governors
 * and outermost dependents, distance and valency, alone and in pairs and triples. The set follows Zhang and Nivre (2011),
 * "Transition-based dependency parsing with rich non-local features", with word classes and marks between added.
 */
import { mix } from './hash.js';
import type { Configuration } from './transition.js';
import type { Words } from './words.js';

const noTag = 125;
const noWord = 0x27d4eb2f;

/** Writes the addresses of the features to `out` and gives their number. */
export function parseFeatures(w: Words, c: Configuration, out: Int32Array): number {
  const tree = c.tree;
  const { tag, lower, cluster } = w;
  const n = w.length;
  const n0 = c.next;
  const s0 = c.depth > 0 ? c.stack[c.depth - 1] : -1;
  const s1 = c.depth > 1 ? c.stack[c.depth - 2] : -1;
  const s2 = c.depth > 2 ? c.stack[c.depth - 3] : -1;

  const n0t = tag[n0];
  const n0w = lower[n0];
  const n0c = cluster[n0];
  const n1t = n0 + 1 < n ? tag[n0 + 1] : noTag;
  const n1w = n0 + 1 < n ? lower[n0 + 1] : noWord;
  const n1c = n0 + 1 < n ? cluster[n0 + 1] : 300;
  const n2t = n0 + 2 < n ? tag[n0 + 2] : noTag;
  const n2w = n0 + 2 < n ? lower[n0 + 2] : noWord;
  const n3t = n0 + 3 < n ? tag[n0 + 3] : noTag;

  let s0t = noTag;
  let s0w = noWord;
  let s0c = 300;
  let headed = 0;
  let distance = 0;
  let s0ht = noTag;
  let s0hw = noWord;
  let s0hht = noTag;
  let s0lt = noTag;
  let s0l2t = noTag;
  let s0rt = noTag;
  let s0r2t = noTag;
  let s0lw = noWord;
  let s0rw = noWord;
  let s0lv = 0;
  let s0rv = 0;
  let s0prev = noTag;
  let s0next = noTag;
  if (s0 >= 0) {
    s0t = tag[s0];
    s0w = lower[s0];
    s0c = cluster[s0];
    const h = tree.head[s0];
    if (h >= 0) {
      headed = 1;
      s0ht = tag[h];
      s0hw = lower[h];
      const hh = tree.head[h];
      if (hh >= 0) s0hht = tag[hh];
    }
    const l = tree.left1[s0];
    if (l >= 0) {
      s0lt = tag[l];
      s0lw = lower[l];
      const l2 = tree.left2[s0];
      if (l2 >= 0) s0l2t = tag[l2];
    }
    const r = tree.right1[s0];
    if (r >= 0) {
      s0rt = tag[r];
      s0rw = lower[r];
      const r2 = tree.right2[s0];
      if (r2 >= 0) s0r2t = tag[r2];
    }
    s0lv = Math.min(tree.leftCount[s0], 4);
    s0rv = Math.min(tree.rightCount[s0], 5);
    const d = n0 - s0;
    distance = d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8;
    if (s0 > 0) s0prev = tag[s0 - 1];
    s0next = tag[s0 + 1];
  }
  const before = n0 > 0 ? tag[n0 - 1] : noTag;
  let n0lt = noTag;
  let n0lw = noWord;
  let n0l2t = noTag;
  const n0l = tree.left1[n0];
  if (n0l >= 0) {
    n0lt = tag[n0l];
    n0lw = lower[n0l];
    const l2 = tree.left2[n0];
    if (l2 >= 0) n0l2t = tag[l2];
  }
  const n0lv = Math.min(tree.leftCount[n0], 4);
  const s1t = s1 >= 0 ? tag[s1] : noTag;
  const s1w = s1 >= 0 ? lower[s1] : noWord;
  const s2t = s2 >= 0 ? tag[s2] : noTag;
  const s1headed = s1 >= 0 && tree.head[s1] >= 0 ? 1 : 0;

  const S = (s0t << 1) | headed;
  const SN = (S << 8) | n0t;
  const SD = (S << 4) | distance;
  const s0x = mix(s0w, S);
  const n0x = mix(n0w, n0t);
  let k = 0;
  out[k++] = mix(1, s0x);
  out[k++] = mix(2, S);
  out[k++] = mix(3, n0x);
  out[k++] = mix(4, n0t);
  out[k++] = mix(mix(5, n1w), n1t);
  out[k++] = mix(6, n1t);
  out[k++] = mix(mix(7, n2w), n2t);
  out[k++] = mix(8, n2t);
  out[k++] = mix(mix(9, s0x), n0x);
  out[k++] = mix(mix(10, s0x), n0w);
  out[k++] = mix(mix(11, s0w), n0x);
  out[k++] = mix(mix(12, s0x), n0t);
  out[k++] = mix(mix(13, S), n0x);
  out[k++] = mix(14, SN);
  out[k++] = mix(mix(15, n0t), (n1t << 8) | headed);
  out[k++] = mix(mix(16, (n0t << 8) | n1t), (n2t << 1) | headed);
  out[k++] = mix(mix(17, SN), n1t);
  out[k++] = mix(mix(18, SN), s0ht);
  out[k++] = mix(mix(19, SN), s0lt);
  out[k++] = mix(mix(20, SN), s0rt);
  out[k++] = mix(mix(21, SN), n0lt);
  out[k++] = mix(mix(22, s0x), distance);
  out[k++] = mix(23, SD);
  out[k++] = mix(mix(24, n0x), distance);
  out[k++] = mix(mix(25, SD), n0t);
  out[k++] = mix(mix(26, mix(s0w, n0w)), distance);
  out[k++] = mix(mix(27, s0x), s0rv);
  out[k++] = mix(mix(28, S), s0rv);
  out[k++] = mix(mix(29, s0x), s0lv);
  out[k++] = mix(mix(30, S), s0lv);
  out[k++] = mix(mix(31, n0x), n0lv);
  out[k++] = mix(mix(32, n0t), n0lv);
  out[k++] = mix(mix(33, s0hw), s0ht);
  out[k++] = mix(mix(34, s0lw), (s0lt << 8) | s0t);
  out[k++] = mix(mix(35, s0rw), (s0rt << 8) | s0t);
  out[k++] = mix(mix(36, n0lw), (n0lt << 8) | n0t);
  out[k++] = mix(mix(37, s0hht), (s0ht << 8) | s0t);
  out[k++] = mix(mix(38, S), (s0lt << 8) | s0l2t);
  out[k++] = mix(mix(39, S), (s0rt << 8) | s0r2t);
  out[k++] = mix(mix(40, n0t), (n0lt << 8) | n0l2t);
  out[k++] = mix(mix(41, SN), (s1t << 1) | s1headed);
  out[k++] = mix(mix(42, s1w), SN);
  out[k++] = mix(mix(43, SN), (s1t << 8) | s2t);
  out[k++] = mix(mix(44, SN), (n1t << 8) | n2t);
  out[k++] = mix(mix(45, SN), mix(n1w, 3));
  out[k++] = mix(mix(46, SN), mix(n2w, 3));
  out[k++] = mix(mix(47, SN), (n1t << 16) | (n2t << 8) | n3t);
  out[k++] = mix(mix(48, SN), (s0prev << 8) | before);
  out[k++] = mix(mix(49, SN), (s0next << 8) | before);
  out[k++] = mix(mix(50, SN), mix(s0ht, s0hw));
  out[k++] = mix(mix(51, SN), s0rw);
  out[k++] = mix(mix(52, SN), s0lw);
  out[k++] = mix(mix(53, SN), n0lw);
  out[k++] = mix(mix(54, s0c), n0c | (headed << 10));
  out[k++] = mix(mix(55, s0c), (n0t << 1) | headed);
  out[k++] = mix(mix(56, S), n0c);
  out[k++] = mix(mix(57, s0c), (n0c << 16) | (n1c << 1) | headed);
  out[k++] = mix(mix(58, SN), n1c);
  out[k++] = mix(mix(59, s0x), mix(n0t, (n1t << 4) | s0rv));
  out[k++] = mix(mix(60, n0x), mix(S, n1t));
  out[k++] = mix(mix(61, SN), (s0rt << 12) | (s0rv << 8) | n0lt);
  out[k++] = mix(mix(62, SD), (n0t << 12) | (s0rv << 8) | n1t);
  out[k++] = mix(mix(63, s0x), mix(n0t, s0rt));
  out[k++] = mix(mix(64, n0x), mix(S, n0lt));
  out[k++] = mix(mix(65, mix(s0hw, n0w)), S);
  out[k++] = mix(mix(66, SN), (s0ht << 8) | n1t);
  out[k++] = mix(mix(67, s1w), mix(n0w, S));
  out[k++] = mix(mix(68, before), mix(SN, distance));
  return k;
}
