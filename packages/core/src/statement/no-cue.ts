/** Eats a verb that the word lists know; tells whether it is none here: a noun that the tagger mistook, a mere possibility, or what was not said. */
import type { Tree } from '../words/tree.js';

const finite = /^(VB[DZP]|MD)$/;
const relative = /^(who|whom|which|that|what|whatever)$/i;
/** How far back a relative pronoun leaves its gap: "the men who, officials say, were". */
const reach = 8;

export const isNoCue = (tree: Tree, verb: number): boolean =>
  isNoun(tree, verb) || isPossibility(tree, verb) || isLeftUnsaid(tree, verb);

/** "Security guarantees are such a focus": a form in -s right before a finite verb is that verb's subject. */
function isNoun(tree: Tree, verb: number): boolean {
  // "Why are guarantees such a focus?": a finite form has no auxiliary.
  const finiteForm = tree.tokens[verb]?.xpos === 'VBZ';
  if (finiteForm && tree.childrenBy(verb, 'aux', 'cop').some((child) => child < verb)) return true;
  const next = tree.tokens[verb + 1];
  if (!/^VB[ZP]$/.test(tree.tokens[verb]?.xpos ?? '') || next === undefined) return false;
  if (!finite.test(next.xpos) || !/^(AUX|VERB)$/.test(next.upos)) return false;
  for (let i = verb - 1; i >= 0 && i >= verb - reach; i--) {
    const word = tree.tokens[i]?.text ?? '';
    if (word === ',' || relative.test(word)) return false;
  }
  return /^(NOUN|PROPN|ADJ)$/.test(tree.tokens[verb - 1]?.upos ?? '');
}

/** "The allies must decide what they give", "if the bloc agrees": nobody has said it. "Could not confirm" tells a fact. */
function isPossibility(tree: Tree, verb: number): boolean {
  const marks = tree.childrenBy(verb, 'mark').filter((child) => child < verb);
  if (marks.some((child) => /^(if|whether|unless)$/i.test(tree.tokens[child]?.text ?? ''))) return true;
  const before = tree.childrenBy(verb, 'aux', 'advmod').filter((child) => child < verb);
  const words = before.map((child) => tree.tokens[child]?.lower ?? '');
  return (
    words.some((word) => /^(must|should|could|may|might|ought)$/.test(word)) &&
    !words.some((word) => /^(not|n['’]t|never)$/.test(word))
  );
}

/** "Added, *without elaborating*, that": what is said is said by the other verb. */
function isLeftUnsaid(tree: Tree, verb: number): boolean {
  return tree.tokens[verb]?.xpos === 'VBG' && tree.tokens[verb - 1]?.lower === 'without';
}
