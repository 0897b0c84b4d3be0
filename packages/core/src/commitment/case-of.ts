/** Eats a norm of a guarantee; gives the case in which it falls due where a noun names it: "shall regard *any attack on Aland* as …". */
import type { Range } from '../quote/range.js';
import type { Norm } from './norm.js';

/** Verbs that say what follows from a case: it is regarded as something, or met with something. */
const TAKES_CASE = /^(?:regard|consider|treat|deem|meet|view)$/;

/** Nouns that name a case and no thing. */
const CASE =
  /^(?:attack|aggression|invasion|violation|breach|incursion|threat|use|strike|launch|escalation|employment)$/;

/** The noun phrase that names the case, or null. */
export function caseOf({ tree, act, subject, passive }: Norm): Range | null {
  if (!TAKES_CASE.test(tree.tokens[act]?.lemma ?? '')) return null;
  const candidates = passive && subject !== null ? [subject] : tree.childrenBy(act, 'obj');
  for (const head of candidates) {
    if (!CASE.test(tree.tokens[head]?.lemma.toLowerCase() ?? '')) continue;
    const words = tree.subtree(
      head,
      (child) =>
        tree.is(child, 'acl') ||
        child === act ||
        // "As a threat to peace" tells what it is regarded as.
        tree.childrenBy(child, 'case').some((word) => tree.tokens[word]?.lower === 'as'),
    );
    return tree.span(words.filter((i) => passive || i > act));
  }
  return null;
}
