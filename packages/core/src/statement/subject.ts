/** Eats a verb of a tree; gives the chief word of who does it, also where the tree names the doer elsewhere or not at all. */
import type { Tree } from '../words/tree.js';
import { datelineEnd } from './dateline.js';
import { subjectBeside } from './subject-beside.js';
import { isTimeNoun } from './time-noun.js';

export interface Subject {
  word: number | null;
  /** Whether it stands in the verb's own clause and is not shared with another verb. */
  own: boolean;
}

/** How many governors up a shared subject is looked for. */
const deepest = 6;

export function subjectOf(tree: Tree, verb: number): Subject {
  const own = ownSubject(tree, verb);
  if (own !== null) return { word: own, own: true };
  const shared = sharedSubject(tree, verb, deepest);
  if (shared !== null || !isFiniteVerb(tree, verb)) return { word: shared, own: false };
  return { word: lastResort(tree, verb), own: false };
}

function isFiniteVerb(tree: Tree, verb: number): boolean {
  if (/^VB[DZP]$/.test(tree.tokens[verb]?.xpos ?? '')) return true;
  return tree.childrenBy(verb, 'aux').some((aux) => /^(VB[DZP]|MD)$/.test(tree.tokens[aux]?.xpos ?? ''));
}

function ownSubject(tree: Tree, verb: number): number | null {
  const token = tree.tokens[verb];
  if (token?.xpos === 'VBG' && tree.tokens[verb - 1]?.text === ',') return null;
  const subjects = tree.childrenBy(verb, 'nsubj');
  // Trees may give a verb of saying the subject of what is said as well: its own is the nearest.
  const subject = subjects.filter((child) => child < verb).at(-1) ?? subjects[0];
  if (subject !== undefined && stands(tree, verb, subject)) return subject;
  if (isFiniteVerb(tree, verb))
    return tree.is(verb, 'conj') && subject === undefined ? null : subjectBeside(tree, verb);
  // "With the minister shouting", "a clip of her calling it a fraud": the one right before the participle.
  if (token?.xpos === 'VBG' && /^(NOUN|PROPN|PRON)$/.test(tree.tokens[verb - 1]?.upos ?? ''))
    return subjectBeside(tree, verb);
  return null;
}

/** Trees take "in those states, voters say" for what states say, and reach over a comma for a relative pronoun. */
function stands(tree: Tree, verb: number, subject: number): boolean {
  if (isTimeNoun(tree.tokens[subject]?.text ?? '') || subject < datelineEnd(tree)) return false;
  const lead = tree.childrenBy(subject, 'case')[0];
  if (lead !== undefined && lead < subject && tree.tokens[lead]?.upos === 'ADP') return false;
  const relative = /^W/.test(tree.tokens[subject]?.xpos ?? '') && subject < verb;
  return !(relative && !tree.is(verb, 'acl') && tree.tokens.slice(subject, verb).some(({ text }) => text === ','));
}

function subjectAt(tree: Tree, word: number, depth: number): number | null {
  if (word < 0 || depth <= 0) return null;
  return ownSubject(tree, word) ?? sharedSubject(tree, word, depth - 1);
}

/** The doer that a verb without a subject shares: with the verb it is joined to, stands under, or the noun it describes. */
function sharedSubject(tree: Tree, verb: number, depth: number): number | null {
  const { head = -1 } = tree.tokens[verb] ?? {};
  if (head < 0 || depth <= 0) return null;
  if (tree.is(verb, 'acl')) return head;
  if (tree.is(verb, 'xcomp') || tree.is(verb, 'ccomp')) {
    // "Urged him to say": the one who is urged speaks.
    const object = tree.childrenBy(head, 'obj', 'iobj')[0];
    return object !== undefined && object < verb && object > head ? object : subjectAt(tree, head, depth);
  }
  if (['conj', 'advcl', 'parataxis', 'dep'].some((relation) => tree.is(verb, relation))) {
    return subjectAt(tree, speaking(tree, verb, head), depth);
  }
  return null;
}

/**
 * "She said that he had left, and added …", "…, saying …": who carries on is who spoke, not who is spoken of, though trees hang
 * the second verb on the nearest one. Same tense, or a participle behind a comma.
 */
function speaking(tree: Tree, verb: number, head: number): number {
  const token = tree.tokens[verb];
  const participle = token?.xpos === 'VBG';
  if (participle && tree.tokens[verb - 1]?.text !== ',') return head;
  let at = head;
  for (let steps = 0; steps < 4; steps++) {
    const up = tree.tokens[at]?.head ?? -1;
    const under = tree.is(at, 'ccomp') || (participle && (tree.is(at, 'xcomp') || tree.tokens[at]?.deprel === 'advcl'));
    if (!under || up < 0 || up > verb || (!participle && tree.tokens[up]?.xpos !== token?.xpos)) break;
    at = up;
  }
  return at;
}

/** The nearest subject before a finite verb: what a long sentence hides from the tree is mostly its second half. */
function lastResort(tree: Tree, verb: number): number | null {
  const root = tree.tokens.findIndex(({ deprel }) => deprel === 'root');
  const [main] = root === -1 || root > verb ? [] : tree.childrenBy(root, 'nsubj');
  if (main !== undefined && main < verb && stands(tree, root, main)) return main;
  return null;
}
