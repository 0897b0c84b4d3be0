/** Finishing touches on a tree of governors. */
import { hashOf } from './hash.js';
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
export const bareTag = 4;
export const presentTag = 5;
export const joiningTag = 6;
export const toTag = 7;
export const markTag = 8;
export const commaTag = 9;

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
    if (role === pastTag) takeSubject(words, heads, verb);
  }
}

/** A past form that so comes to hang on the phrase right before it has its subject there, and its clause hangs on the root's. */
function takeSubject({ length: n }: Words, heads: Int32Array, verb: number): void {
  const subject = heads[verb];
  if (subject >= verb || heads[subject] >= n) return;
  for (let k = subject + 1; k < verb; k++) {
    let at = k;
    while (at < n && at !== subject) at = heads[at];
    if (at !== subject) return;
  }
  let root = subject;
  while (heads[root] < n) root = heads[root];
  heads[verb] = root;
  heads[subject] = verb;
}

/**
 * Hangs a verb in its bare form on the list it belongs to: "to rebuild, *develop* and *run* it", "announced a group to guard the
 * strait, *discuss* plans". Behind a comma or "and" such a verb goes on with one that has "to" or a modal, never with a finite verb,
 * and with the verb right before the comma rather than one farther back.
 */
export function listBareVerbs(words: Words, heads: Int32Array, roles: Uint8Array): void {
  const { tag, length: n } = words;
  for (let i = 2; i < n; i++) {
    if (roles[tag[i]] !== bareTag || !joins(roles[tag[i - 1]])) continue;
    const head = heads[i];
    if (head >= i) continue;
    let before = i - 1;
    while (before > head && joins(roles[tag[before]])) before--;
    const beside = roles[tag[before]] === bareTag;
    const finite =
      (roles[tag[head]] === pastTag || roles[tag[head]] === presentTag) && !hasModal(words, heads, roles, head);
    if (!beside && !finite) continue;
    while (before > head && roles[tag[before]] !== bareTag) before--;
    if (before <= head || !isUnder(heads, before, head, i, n)) continue;
    // The first of the list, if the one before has been hung on it here or by the parser.
    const up = heads[before];
    const listed = up < n && up >= head && roles[tag[up]] === bareTag && isJoined(words, roles, before);
    heads[i] = listed ? up : before;
  }
}

function isJoined({ tag }: Words, roles: Uint8Array, i: number): boolean {
  return i > 0 && joins(roles[tag[i - 1]]);
}

const joins = (role: number): boolean => role === joiningTag || role === commaTag;

function hasModal({ tag, length }: Words, heads: Int32Array, roles: Uint8Array, verb: number): boolean {
  for (let k = 0; k < length; k++) if (heads[k] === verb && roles[tag[k]] === modalTag) return true;
  return false;
}

/** Whether the way from a word up leads to `above` and not through `apart`, below which nothing may be hung on what is under it. */
function isUnder(heads: Int32Array, word: number, above: number, apart: number, n: number): boolean {
  for (let at = word; at < n && at !== apart; at = heads[at]) if (at === above) return true;
  return false;
}

/** Nouns of what one is free, bound or willing to do, which an infinitive right behind them completes. */
const takingInfinitives = new Set(
  'freedom right obligation duty agreement promise pledge vow commitment undertaking decision readiness willingness intention offer refusal authority responsibility'
    .split(' ')
    .map(hashOf),
);

/** Hangs the infinitive right behind such a noun on it: "the right *to change* it", where a parser may hang it on the verb before. */
export function completeNouns(words: Words, heads: Int32Array, roles: Uint8Array): void {
  const { tag, lower, length: n } = words;
  for (let i = 1; i + 2 < n; i++) {
    if (roles[tag[i]] !== nameTag || roles[tag[i + 1]] !== toTag || !takingInfinitives.has(lower[i])) continue;
    const verb = heads[i + 1];
    if (verb < n && verb > i && roles[tag[verb]] === bareTag && heads[verb] === heads[i] && heads[i] < i)
      heads[verb] = i;
  }
}

/**
 * "*If* one is attacked, the others *shall* help": a clause that a conjunction opens at the head of the sentence is not the main one
 * where another with a modal follows behind a comma.
 */
export function freeMainClause(words: Words, heads: Int32Array, roles: Uint8Array): void {
  const { tag, length: n } = words;
  let first = 0;
  while (first < n && first < 3 && roles[tag[first]] !== markTag) first++;
  const root = heads[first];
  if (first >= n || roles[tag[first]] !== markTag || root >= n || heads[root] !== n || root < first) return;
  let comma = root + 1;
  while (comma < n && roles[tag[comma]] !== commaTag) comma++;
  for (let i = comma + 1; i < n; i++) {
    const verb = heads[i];
    if (roles[tag[i]] !== modalTag || verb <= i || verb >= n || verb === root) continue;
    heads[verb] = n;
    heads[root] = verb;
    return;
  }
}
