/** Finishing touches on a tree of governors. */
import type { Words } from './words.js';

/**
 * Leaves exactly one word on the root: the likeliest of those without a governor by the rank of their tags, the first of
 * equals; the others come to depend on it. `heads` holds `words.length` for words without a governor.
 */
export function chooseRoot(words: Words, heads: Int32Array, rank: Uint8Array): void {
  const n = words.length;
  let root = -1;
  for (let i = 0; i < n; i++) {
    if (heads[i] === n && (root < 0 || rank[words.tag[i]] > rank[words.tag[root]])) root = i;
  }
  for (let i = 0; i < n; i++) if (heads[i] === n && i !== root) heads[i] = root;
}
