/** Eats a sentence; gives the norms of the mandative subjunctive: "agree that a zone *be established*", "That each Party *withdraw* …". */
import type { Tree } from '../../words/tree.js';
import { negated } from '../modality.js';
import { type Norm, normAt } from '../norm.js';

type Force = 'duty' | 'aspiration';

/** Verbs that settle or propose with a bare verb behind "that" (Huddleston and Pullum 2002, Cambridge Grammar, ch. 11 §7.1.1), and how they bind; what is asked of others binds nobody. */
const SETTLING: ReadonlyMap<string, Force> = new Map([
  ...['agree', 'decide', 'determine', 'direct', 'mandate', 'order', 'require', 'resolve', 'stipulate'].map(
    (verb) => [verb, 'duty'] as const,
  ),
  ...['propose', 'recommend', 'suggest'].map((verb) => [verb, 'aspiration'] as const),
]);

export function subjunctiveNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  // The points below "The Parties agree as follows:" may each begin so.
  const point = /^that$/i.test(tree.tokens[0]?.text ?? '');
  for (const [i, token] of tree.tokens.entries()) {
    if (token.upos !== 'VERB' || !isBare(tree, i)) continue;
    const force = forceAbove(tree, i) ?? (point ? 'duty' : null);
    if (force !== null) norms.push(normAt(tree, i, i, negated(tree, i) ? 'prohibition' : force));
  }
  return norms;
}

/** Without a tense, a modal verb or "to", and with a subject before it: "the troops be withdrawn", "each side withdraw". */
function isBare(tree: Tree, i: number): boolean {
  const [subject] = tree
    .childrenBy(i, 'nsubj')
    .filter((child) => !/^(?:that|who|which|i|we|you|they)$/i.test(tree.tokens[child]?.text ?? ''));
  if (subject === undefined || subject > i) return false;
  if (tree.childrenBy(i, 'mark').some((mark) => !/^that$/i.test(tree.tokens[mark]?.text ?? ''))) return false;
  const auxiliaries = tree.childrenBy(i, 'aux').map((child) => tree.tokens[child]);
  const [only, ...more] = auxiliaries;
  if (only === undefined) return tree.tokens[i]?.xpos === 'VB';
  return more.length === 0 && only.xpos === 'VB' && /^be$/i.test(only.text);
}

/** How the verb binds that governs the clause, or the clause that it is joined to. */
function forceAbove(tree: Tree, i: number): Force | null {
  for (let at = i, steps = 0; steps < 4; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return null;
    if (tree.is(at, 'ccomp')) {
      const that = tree.childrenBy(at, 'mark').some((mark) => /^that$/i.test(tree.tokens[mark]?.text ?? ''));
      return that ? (SETTLING.get(tree.tokens[head]?.lemma ?? '') ?? null) : null;
    }
    if (!tree.is(at, 'conj')) return null;
    at = head;
  }
  return null;
}
