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
  if (isAskedAside(tree, verb)) return true;
  let active = false;
  let passive = false;
  for (const child of tree.children(verb)) {
    const deprel = tree.tokens[child]?.deprel ?? '';
    if (deprel === 'aux:pass') {
      // "…will be if they face jail, she said": behind a comma the auxiliary is another verb's.
      if (tree.tokens.slice(child, verb).some(({ text }) => text === ',')) continue;
      return true;
    }
    if (deprel === 'nsubj:pass') passive = true;
    if (deprel === 'aux' || deprel === 'nsubj') active = true;
  }
  // "As some have argued": with "have" alone nothing is passive, whatever the tree calls its subject.
  if (passive) return !active;
  if (active) return false;
  if (token.xpos === 'VBN') {
    if (!tree.is(verb, 'acl')) return tree.is(verb, 'advcl');
    return token.deprel === 'acl' && !isOnlyVerb(tree, verb);
  }
  // "When asked", "Asked about": tagged as a past tense, but nobody stands before it.
  return tree.is(verb, 'advcl') && /^(asked|pressed|quoted|reached|questioned)$/i.test(token.text);
}

/** "The ministry, *asked whether it would pay*, gave no answer": whatever the tree takes the verb for. */
function isAskedAside(tree: Tree, verb: number): boolean {
  if (!/^(?:asked|pressed|questioned)$/.test(tree.tokens[verb]?.lower ?? '')) return false;
  if (tree.tokens[verb - 1]?.text !== ',') return false;
  if (!/^(?:whether|if|about|why|how|what|when|by|for)$/.test(tree.tokens[verb + 1]?.lower ?? '')) return false;
  return tree.tokens.some(({ text }, i) => i > verb && text === ',' && /^VB[DZ]$/.test(tree.tokens[i + 1]?.xpos ?? ''));
}

/** "The envoy called on all states to …": read as a noun and its participle, though no other verb makes the sentence. */
function isOnlyVerb(tree: Tree, verb: number): boolean {
  const noun = tree.tokens[verb]?.head ?? -1;
  if (tree.tokens[noun]?.deprel !== 'root' || tree.tokens[verb + 1]?.lower === 'by') return false;
  return !tree.tokens.some(({ xpos, upos }) => /^(VB[DZP]|MD)$/.test(xpos) && (upos === 'VERB' || upos === 'AUX'));
}

/** The "by" phrase of a passive. */
function agentOf(tree: Tree, verb: number): number | null {
  for (const child of tree.childrenBy(verb, 'obl')) {
    if (tree.childrenBy(child, 'case').some((at) => tree.tokens[at]?.lower === 'by')) return child;
  }
  return null;
}

function patientOf(tree: Tree, verb: number): number | null {
  // The nearest where a tree has two: the other is of a phrase before it.
  const patients = tree.childrenBy(verb, 'nsubj');
  const patient = patients.filter((child) => child < verb).at(-1) ?? patients[0];
  if (patient !== undefined) return patient;
  const governor = tree.tokens[verb]?.head ?? -1;
  if (tree.is(verb, 'acl') && governor >= 0) return governor;
  return tree.is(verb, 'conj') ? subjectOf(tree, governor).word : null;
}
