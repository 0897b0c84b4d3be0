/** Eats a verb of a tree; gives who does what to whom in its clause, also where the tree names the doer elsewhere or not at all. */
import type { Tree } from '../words/tree.js';
import { subjectBeside } from './subject-beside.js';

export interface Clause {
  /** Chief word of the subject, or of the agent of a passive; null where nobody is named. */
  subject: number | null;
  /** Whether the subject stands in this clause and is not shared with another verb. */
  own: boolean;
  passive: boolean;
  /** What a passive is said about. */
  patient: number | null;
}

/** How many governors up a shared subject is looked for. */
const deepest = 6;

export function clauseOf(tree: Tree, verb: number): Clause {
  if (isPassive(tree, verb)) {
    return { subject: agentOf(tree, verb), own: true, passive: true, patient: patientOf(tree, verb) };
  }
  const own = tree.childrenBy(verb, 'nsubj')[0];
  if (own !== undefined) return { subject: own, own: true, passive: false, patient: null };
  if (isFiniteVerb(tree, verb) && !tree.is(verb, 'conj')) {
    const beside = subjectBeside(tree, verb);
    if (beside !== null) return { subject: beside, own: true, passive: false, patient: null };
  }
  return { subject: inheritedSubject(tree, verb, deepest), own: false, passive: false, patient: null };
}

/** "Condemned by", "asked whether", "is expected": a participle without "have", or a verb with a passive auxiliary. */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  if (token === undefined || (token.xpos !== 'VBN' && token.xpos !== 'VBD')) return false;
  let active = false;
  for (const child of tree.children(verb)) {
    const deprel = tree.tokens[child]?.deprel ?? '';
    if (deprel === 'nsubj:pass' || deprel === 'aux:pass') return true;
    if (deprel === 'aux' || deprel === 'nsubj') active = true;
  }
  if (active) return false;
  if (token.xpos === 'VBN') return tree.is(verb, 'acl') ? token.deprel === 'acl' : tree.is(verb, 'advcl');
  // "When asked", "Asked about": tagged as a past tense, but nobody stands before it.
  return tree.is(verb, 'advcl') && /^(asked|pressed|quoted|reached|questioned)$/i.test(token.text);
}

function isFiniteVerb(tree: Tree, verb: number): boolean {
  const { xpos = '' } = tree.tokens[verb] ?? {};
  if (/^VB[DZP]$/.test(xpos)) return true;
  return tree.childrenBy(verb, 'aux').some((aux) => /^(VB[DZP]|MD)$/.test(tree.tokens[aux]?.xpos ?? ''));
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
  return tree.is(verb, 'conj') ? subjectOf(tree, governor, deepest) : null;
}

function subjectOf(tree: Tree, word: number, depth: number): number | null {
  if (word < 0) return null;
  const [own] = tree.childrenBy(word, 'nsubj');
  if (own !== undefined) return own;
  if (isFiniteVerb(tree, word) && !tree.is(word, 'conj')) {
    const beside = subjectBeside(tree, word);
    if (beside !== null) return beside;
  }
  return inheritedSubject(tree, word, depth - 1);
}

/** The doer that a verb without a subject shares: with the verb it is joined to, stands under, or the noun it describes. */
function inheritedSubject(tree: Tree, verb: number, depth: number): number | null {
  const head = tree.tokens[verb]?.head ?? -1;
  if (head < 0 || depth <= 0) return null;
  if (tree.is(verb, 'acl')) return head;
  if (tree.is(verb, 'xcomp') || tree.is(verb, 'ccomp')) {
    // "Urged him to say": the one who is urged speaks.
    const object = tree.childrenBy(head, 'obj', 'iobj')[0];
    return object !== undefined && object < verb && object > head ? object : subjectOf(tree, head, depth);
  }
  if (['conj', 'advcl', 'parataxis', 'dep'].some((relation) => tree.is(verb, relation)))
    return subjectOf(tree, head, depth);
  return null;
}
