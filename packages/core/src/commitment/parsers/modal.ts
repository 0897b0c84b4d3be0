/** Eats a sentence; gives the norms of its modal verbs: "shall consult", "will seek to", "may not", "must be released". */
import type { Tree } from '../../words/tree.js';
import { descend } from '../descend.js';
import { modalOf } from '../modality.js';
import { type Norm, normAt } from '../norm.js';

export function modalNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const modal = modalOf(tree, i);
    if (modal === null) continue;
    const { act, modality } = descend(tree, i, modal.force);
    norms.push(normAt(tree, i, act, modality));
  }
  return norms;
}
