/** Eats a sentence; gives the norms of its modal verbs: "shall consult", "will seek to", "may not", "must be released". */
import type { Tree } from '../../words/tree.js';
import { descend } from '../descend.js';
import { modalOf } from '../modality.js';
import type { Norm } from '../norm.js';
import { subjectOf } from '../subject.js';

export function modalNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const modal = modalOf(tree, i);
    if (modal === null) continue;
    const { act, modality } = descend(tree, i, modal.force);
    const subject = subjectOf(tree, act) ?? subjectOf(tree, i);
    norms.push({
      tree,
      act,
      anchor: i,
      subject: subject?.word ?? null,
      passive: subject?.passive ?? false,
      modality,
      coordinated: tree.is(i, 'conj'),
    });
  }
  return norms;
}
