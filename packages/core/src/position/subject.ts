/** Eats a verb or adjective in its tree; gives its subject, also where the tree does not hang it there: the noun just before a finite verb. */
import { type Subject, subjectOf } from '../commitment/subject.js';
import type { Tree } from '../words/tree.js';

const FINITE = /^(?:VBZ|VBD|VBP|MD)$/;

/** Verbs, and nouns that hold a subject as only verbs do: readers of English take "calls" and "rejects" for nouns now and then. */
export function isVerbAt(tree: Tree, i: number): boolean {
  const upos = tree.tokens[i]?.upos;
  if (upos === 'VERB') return true;
  if (upos !== 'NOUN' || tree.tokens[i]?.xpos !== 'NNS') return false;
  return tree.childrenBy(i, 'nsubj').length > 0 && tree.childrenBy(i, 'cop').length === 0;
}

export function subjectAt(tree: Tree, i: number): Subject | null {
  // "a condition the republic rejects": of two nouns before the verb, the nearer one acts.
  const before = tree.childrenBy(i, 'nsubj').filter((child) => child < i);
  const nearer = before.at(-1);
  if (nearer !== undefined && before.length > 1) return { word: nearer, passive: false };
  if (tree.childrenBy(i, 'nsubj', 'csubj').length === 0 && !tree.is(i, 'conj') && !tree.is(i, 'acl')) {
    const beside = nounBefore(tree, i);
    if (beside !== null) return { word: beside, passive: false };
  }
  // "sounded sceptical", "remains opposed": the adjective hangs on its verb.
  const head = tree.tokens[i]?.head ?? -1;
  if (tree.tokens[i]?.upos === 'ADJ' && tree.is(i, 'advmod') && head >= 0) return subjectOf(tree, head);
  return subjectOf(tree, i);
}

/** "… why officials now want": the noun before the verb and its auxiliaries, if no preposition leads to it. */
function nounBefore(tree: Tree, i: number): number | null {
  const xpos = tree.tokens[i]?.xpos ?? '';
  // "Iceland called for": a past form that looks like a participle, with no auxiliary that would make it one.
  let finite =
    FINITE.test(xpos) || (xpos === 'VBN' && (tree.tokens[i]?.head ?? 0) < 0 && tree.childrenBy(i, 'aux').length === 0);
  let at = i - 1;
  for (; at >= 0; at--) {
    const token = tree.tokens[at];
    if (token === undefined || (token.upos !== 'ADV' && token.upos !== 'AUX' && token.upos !== 'PART')) break;
    if (token.upos === 'AUX' && FINITE.test(token.xpos)) finite = true;
  }
  const token = tree.tokens[at];
  if (!finite || token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null;
  const head = tree.is(at, 'flat') && token.head >= 0 ? token.head : at;
  return tree.childrenBy(head, 'case').some((child) => child < head && tree.tokens[child]?.upos === 'ADP')
    ? null
    : head;
}
