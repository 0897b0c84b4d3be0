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

/** Tags by what they tell of a clause: 0 nothing, otherwise one of these. */
export const modalTag = 1;
export const pastTag = 2;
export const nameTag = 3;

/**
 * Puts right what no English clause has: a finite verb that stands before a noun as an adjective would. "*Shall include*: a judge":
 * a verb with a modal; "the minister *told* reporters": a past form behind a noun. The verb takes the noun's place, and the noun
 * hangs on it. `roles` gives what each tag tells. `heads` holds `words.length` for the root.
 */
export function freeFiniteVerbs(words: Words, heads: Int32Array, roles: Uint8Array): void {
  const n = words.length;
  const { tag } = words;
  for (let i = 1; i < n; i++) {
    const role = roles[tag[i]];
    // The verb is that of the modal, or the past form itself where a noun or name stands before it.
    const verb = role === modalTag ? heads[i] : role === pastTag && roles[tag[i - 1]] === nameTag ? i : n;
    if (verb >= n) continue;
    const noun = heads[verb];
    if (noun >= n || noun < verb || roles[tag[noun]] !== nameTag) continue;
    heads[verb] = heads[noun];
    heads[noun] = verb;
  }
}
