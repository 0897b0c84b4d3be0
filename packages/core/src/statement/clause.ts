/** Eats a verb of a tree; gives who does what to whom in its clause, also where the tree names the doer elsewhere or not at all. */
import type { Tree } from '../words/tree.js';
import { subjectOf } from './subject.js';

export interface Clause {
  /** Chief word of the subject, or of the agent of a passive; null where nobody is named. */
  subject: number | null;
  /** Whether the subject stands in this clause and is not shared with another verb. */
  own: boolean;
  passive: boolean;
  /** What a passive is said about. */
  patient: number | null;
}

export function clauseOf(tree: Tree, verb: number): Clause {
  if (isPassive(tree, verb)) {
    return { subject: agentOf(tree, verb), own: true, passive: true, patient: patientOf(tree, verb) };
  }
  const { word, own } = subjectOf(tree, verb);
  return { subject: word, own, passive: false, patient: null };
}

/** "Condemned by", "asked whether", "is expected": a participle without "have", or a verb with a passive auxiliary. */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  if (token === undefined || (token.xpos !== 'VBN' && token.xpos !== 'VBD')) return false;
  let active = false;
  let passive = false;
  for (const child of tree.children(verb)) {
    const deprel = tree.tokens[child]?.deprel ?? '';
    if (deprel === 'aux:pass') return true;
    if (deprel === 'nsubj:pass') passive = true;
    if (deprel === 'aux' || deprel === 'nsubj') active = true;
  }
  // "As some have argued": with "have" alone nothing is passive, whatever the tree calls its subject.
  if (passive) return !active;
  if (active) return false;
  if (token.xpos === 'VBN') return tree.is(verb, 'acl') ? token.deprel === 'acl' : tree.is(verb, 'advcl');
  // "When asked", "Asked about": tagged as a past tense, but nobody stands before it.
  return tree.is(verb, 'advcl') && /^(asked|pressed|quoted|reached|questioned)$/i.test(token.text);
}

/** The "by" phrase of a passive. */
function agentOf(tree: Tree, verb: number): number | null {
  for (const child of tree.childrenBy(verb, 'obl')) {
    if (tree.childrenBy(child, 'case').some((at) => tree.tokens[at]?.text.toLowerCase() === 'by')) return child;
  }
  return null;
}

function patientOf(tree: Tree, verb: number): number | null {
  const [patient] = tree.childrenBy(verb, 'nsubj');
  if (patient !== undefined) return patient;
  const governor = tree.tokens[verb]?.head ?? -1;
  if (tree.is(verb, 'acl') && governor >= 0) return governor;
  return tree.is(verb, 'conj') ? subjectOf(tree, governor).word : null;
}
