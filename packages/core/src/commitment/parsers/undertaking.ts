/** Eats a sentence; gives the norms of its verbs of undertaking and aiming without a modal: "undertakes to", "agrees not to", "is ready to". */
import type { Tree } from '../../words/tree.js';
import { descend } from '../descend.js';
import { forceOf, modalOf } from '../modality.js';
import { type Norm, normAt } from '../norm.js';

export function undertakingNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || modalOf(tree, i) !== null) continue;
    const force = forceOf(tree, i);
    if (force === null || (token.upos === 'NOUN' && !tree.is(i, 'obj'))) continue;
    if (tree.childrenBy(i, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to')) continue;
    const { act, modality } = descend(tree, i, force);
    if (act === i) continue;
    norms.push(normAt(tree, i, act, modality));
  }
  return norms;
}
