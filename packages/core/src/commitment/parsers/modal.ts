/** Eats a sentence; gives the norms of its modal verbs: "shall consult", "will seek to", "may not", "must be released". */
import type { Tree } from '../../words/tree.js';
import { descend } from '../descend.js';
import { modalOf } from '../modality.js';
import { type Norm, normAt } from '../norm.js';

export function modalNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const modal = modalOf(tree, i, (word) => opensCase(tree, i, word));
    if (modal === null) continue;
    const { act, modality } = descend(tree, i, modal.force);
    const hoped = expectation(tree, i);
    norms.push(
      hoped === null ? normAt(tree, i, act, modality) : { ...normAt(tree, i, act, 'aspiration'), anchor: hoped },
    );
  }
  return norms;
}

/** "*Should* the airspace of a partner be violated, …": a condition without "if", told by its subject, which stands behind the word. */
function opensCase(tree: Tree, i: number, modal: number): boolean {
  if (tree.tokens[modal]?.lower !== 'should' || tree.tokens.at(-1)?.text === '?') return false;
  const opens = /^(?:PUNCT|CCONJ)$/.test(tree.tokens[modal - 1]?.upos ?? 'PUNCT');
  if (!opens && tree.tokens[modal + 1]?.upos !== 'PRON') return false;
  return tree.childrenBy(i, 'nsubj').some((subject) => modal < subject && subject < i);
}

/** "It is expected that Aland will not attack": what is only expected binds no more than a hope; the verb of expecting, or null. */
function expectation(tree: Tree, i: number): number | null {
  const head = tree.tokens[i]?.head ?? -1;
  if (
    !(tree.is(i, 'ccomp') || tree.is(i, 'csubj')) ||
    !/^(?:expect|hope|envisage|intend|anticipate)$/.test(tree.tokens[head]?.lemma ?? '')
  )
    return null;
  const impersonal = tree.childrenBy(head, 'nsubj', 'expl').some((child) => tree.tokens[child]?.lower === 'it');
  return impersonal ? head : null;
}
