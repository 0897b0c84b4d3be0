/**
 * Eats a sentence with its norms; gives what others are to do beside them: "withdrawal *under the supervision of the Commission*", "talks
 * *mediated by Tessaly*". Whoever watches or helps is bound by it as much as whoever acts.
 */
import type { Tree } from '../../words/tree.js';
import type { Norm } from '../norm.js';

const WATCHING = /^(?:supervision|monitoring|observation|verification|oversight|inspection)$/i;

/** Participles behind which "by" names the one who does it; "supported by" tells as often of a reason. */
const HELPED = /^(?:mediate|facilitate|monitor|supervise|verify|oversee|observe|guarantee|inspect)$/;

export function supervisionNorms(tree: Tree, norms: readonly Norm[]): Norm[] {
  if (!tree.tokens.some(({ text, lemma }) => WATCHING.test(text) || HELPED.test(lemma))) return [];
  return norms.flatMap((norm) => {
    if (norm.modality === 'declaration' || norm.modality === 'permission') return [];
    const own = tree.subtree(norm.anchor, (child) => norms.some((other) => other !== norm && other.anchor === child));
    return own.flatMap((i) => {
      if (i === norm.act || i === norm.anchor) return [];
      const who = watcherAt(tree, i) ?? helperAt(tree, i);
      if (who === null || norms.some((other) => other.act === i)) return [];
      return [{ ...norm, act: i, subject: who, passive: false, modality: 'duty' as const, aside: true }];
    });
  });
}

/** "Under the supervision of X": the head of X. */
function watcherAt(tree: Tree, i: number): number | null {
  if (!WATCHING.test(tree.tokens[i]?.text ?? '')) return null;
  const under = tree.childrenBy(i, 'case').some((word) => /^under$/i.test(tree.tokens[word]?.text ?? ''));
  if (!under) return null;
  const of = (child: number) => tree.childrenBy(child, 'case').some((word) => tree.tokens[word]?.text === 'of');
  const fellows = [i, ...tree.childrenBy(i, 'conj')];
  return fellows.flatMap((word) => tree.childrenBy(word, 'nmod').filter(of))[0] ?? null;
}

/** "Mediated by X": the head of X, where the participle has no auxiliary and so is no norm of its own. */
function helperAt(tree: Tree, i: number): number | null {
  const token = tree.tokens[i];
  if (token?.xpos !== 'VBN' || tree.is(i, 'conj') || !HELPED.test(token.lemma) || tree.childrenBy(i, 'aux').length > 0)
    return null;
  const by = (child: number) => tree.childrenBy(child, 'case').some((word) => tree.tokens[word]?.text === 'by');
  return tree.childrenBy(i, 'obl').find(by) ?? null;
}
