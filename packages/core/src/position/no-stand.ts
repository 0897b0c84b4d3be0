/** Eats a verb of the list of stances in its tree; says whether it takes no stand there: courtesy, a policy, what is still open. */
import type { Tree } from '../words/tree.js';
import { byVerb } from './lexicon.js';

/** Saying, not doing: "declined to comment", "refused to say". */
const SAYING = /^(?:confirm|deny|comment|say|answer|elaborate|disclose|respond|specify|speculate|name|identify|reply)$/;

/** `stance` is the one that the list gives the verb. */
export function takesNoStand(tree: Tree, i: number, stance: string): boolean {
  return (
    yetTo(tree, i) ||
    bareForm(tree, i) ||
    obliged(tree, i) ||
    doubled(tree, i) ||
    polite(tree, i) ||
    endeavour(tree, i) ||
    courtesy(tree, i, stance) ||
    tree.childrenBy(i, 'xcomp').some((child) => SAYING.test(tree.tokens[child]?.lemma ?? ''))
  );
}

/** "Must accept", "should reject" is what somebody else asks for. */
function obliged(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'aux').some((aux) => /^(?:must|should|ought)$/.test(tree.tokens[aux]?.lemma ?? ''));
}

/** "Declined to condemn" takes no stand on what was not condemned. */
function doubled(tree: Tree, i: number): boolean {
  const opposes = (word: number) => byVerb.at(tree, word)?.id === 'opposes';
  if (!opposes(i)) return false;
  const before = tree.tokens[i - 1]?.text === 'to' && opposes(i - 2);
  return before || (tree.tokens[i + 1]?.text === 'to' && opposes(i + 2));
}

/** What is offered or asked for and is no part of a bargain: "offered condolences", "declined comment". */
const WORDS_ONLY =
  /^(?:comment|statement|detail|condolence|apology|congratulation|thank|explanation|evidence|answer|sympathy|prayer|glimpse|clue|question|advice|insight|patience|calm)s?$/;

function polite(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'obj').some((object) => WORDS_ONLY.test(tree.tokens[object]?.lemma ?? ''));
}

/** "Has sought to widen its influence" tells a policy; "seeks guarantees", a stand. */
function endeavour(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.lemma === 'seek' && tree.childrenBy(i, 'xcomp').length > 0;
}

/** To welcome, thank or ask a person is no stand. */
function courtesy(tree: Tree, i: number, stance: string): boolean {
  if (stance === 'opposes') return false;
  const objects = tree.childrenBy(i, 'obj', 'iobj');
  if (objects.length === 0 || tree.childrenBy(i, 'xcomp', 'ccomp', 'advcl').length > 0) return false;
  const lemma = tree.tokens[i]?.lemma;
  if (lemma !== 'welcome' && lemma !== 'praise' && lemma !== 'hail' && lemma !== 'ask' && lemma !== 'invite')
    return false;
  return objects.every((object) => tree.tokens[object]?.upos === 'PROPN' || tree.tokens[object]?.upos === 'PRON');
}

/** "Have yet to agree" tells that nothing is decided. */
function yetTo(tree: Tree, i: number): boolean {
  return tree.tokens.slice(Math.max(0, i - 3), i).some(({ text }) => text.toLowerCase() === 'yet');
}

/** "Appears aimed at" tells what something looks like. */
function bareForm(tree: Tree, i: number): boolean {
  if (tree.tokens[i]?.xpos !== 'VBN' || tree.childrenBy(i, 'aux', 'nsubj').length > 0) return false;
  // "Iceland called for": at the head of the sentence, behind a noun, it is a past form.
  if ((tree.tokens[i]?.head ?? 0) < 0 && /^(?:NOUN|PROPN)$/.test(tree.tokens[i - 1]?.upos ?? '')) return false;
  return !tree.is(i, 'acl') && !tree.is(i, 'advcl') && !tree.is(i, 'conj');
}
