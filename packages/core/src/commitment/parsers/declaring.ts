/** Eats a sentence of an agreement; gives the stands it declares: "reaffirm their commitment to", "recognises the sovereignty of". */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import { forceOf, modalOf } from '../modality.js';
import type { Norm } from '../norm.js';
import { subjectOf } from '../subject.js';

/** Verbs that may declare a stand but as often only introduce a sentence; they count where what follows is an act of the list. */
const COURTESY = new Set([
  'note',
  'express',
  'share',
  'believe',
  'stress',
  'emphasize',
  'emphasise',
  'underscore',
  'underline',
  'determine',
  'acknowledge',
  'recall',
  'welcome',
  'commend',
  'appreciate',
]);

export function declaringNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || (token.upos !== 'VERB' && token.upos !== 'ADJ') || modalOf(tree, i) !== null) continue;
    if (forceOf(tree, i) !== 'declaration' || isParticiple(tree, i)) continue;
    const complement = tree.childrenBy(i, 'obj', 'ccomp', 'xcomp', 'obl')[0];
    if (complement === undefined) continue;
    const subject = subjectOf(tree, i);
    if (subject === null) continue;
    if (COURTESY.has(token.lemma) && actOf(tree, complement).act === 'other') continue;
    norms.push({
      tree,
      act: i,
      anchor: i,
      subject: subject.word,
      passive: subject.passive,
      modality: 'declaration',
      coordinated: tree.is(i, 'conj'),
    });
  }
  return norms;
}

/** "Recalling …", "recognised by …", "in order to affirm …": participles and infinitives set the scene and bind nobody. */
function isParticiple(tree: Tree, i: number): boolean {
  const word = tree.tokens[i]?.lower ?? '';
  if (tree.is(i, 'acl') || tree.is(i, 'amod')) return true;
  if (tree.childrenBy(i, 'mark').some((mark) => tree.tokens[mark]?.lower === 'to')) return true;
  return word.endsWith('ing') && tree.childrenBy(i, 'aux').length === 0;
}
