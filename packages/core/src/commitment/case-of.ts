/**
 * Eats a norm of a guarantee; gives the case in which it falls due where a noun names it: "shall regard *any attack on Aland* as …",
 * "*an attack on Aland* shall oblige Bland to …".
 */
import type { Range } from '../quote/range.js';
import type { Norm } from './norm.js';

/** Verbs that say what follows from a case: it is regarded as something, or met with something. */
const TAKES_CASE = /^(?:regard|consider|treat|deem|meet|view)$/;

/** Verbs whose subject brings a duty or a right about. */
const BRINGS_ABOUT = /^(?:oblige|obligate|entitle|require|authori[sz]e|permit)$/;

/** Nouns that name a case and no thing. */
const CASE =
  /^(?:attack|aggression|invasion|violation|breach|incursion|threat|use|strike|launch|escalation|employment|failure|outbreak|non-compliance)$/;

/** The noun phrase that names the case, or null. */
export function caseOf(norm: Norm): Range | null {
  const { tree, act, subject, passive } = norm;
  const cause = causeOf(norm);
  if (cause !== null) return tree.span(tree.subtree(cause));
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

/** "*An armed attack on Aland* shall oblige Bland to send troops": the chief word of what brings the duty about. */
function causeOf({ tree, act, anchor }: Norm): number | null {
  if (act === anchor || !BRINGS_ABOUT.test(tree.tokens[anchor]?.lemma ?? '')) return null;
  const [cause] = tree.childrenBy(anchor, 'nsubj').filter((child) => child < anchor);
  return cause !== undefined && CASE.test(tree.tokens[cause]?.lemma.toLowerCase() ?? '') ? cause : null;
}
