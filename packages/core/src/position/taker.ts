/** Eats a verb of stance in its tree; gives who takes the stand: the subject, the agent of a passive, or who speaks. */
import type { Tree } from '../words/tree.js';
import { type Holder, holderAt } from './holder.js';
import { planNouns } from './lexicon.js';
import type { Telling } from './stand.js';
import { subjectAt } from './subject.js';

export interface Taker extends Holder {
  word: number | null;
  /** The subject in the sentence, from which the quote runs. */
  start: number | null;
  passive: boolean;
}

/** The subject, the agent of a passive, or whom the statement whose cue the verb is belongs to. */
export function takerOf(tree: Tree, i: number, telling: Telling): Taker | null {
  const passive =
    tree.childrenBy(i, 'aux').some((aux) => tree.tokens[aux]?.deprel === 'aux:pass') || bareParticiple(tree, i);
  if (passive) {
    for (const child of tree.childrenBy(i, 'obl')) {
      const [by] = tree.childrenBy(child, 'case');
      if (tree.tokens[by ?? -1]?.lemma !== 'by') continue;
      const agent = holderAt(tree, child, telling);
      if (agent !== null) return { ...agent, word: child, start: suffering(tree, i), passive: true };
    }
    const acting = mistaken(tree, i);
    const holder = acting === null ? null : holderAt(tree, acting, telling);
    if (holder !== null) return { ...holder, word: acting, start: acting, passive: false };
    return null;
  }
  const subject = subjectAt(tree, i);
  const holder = subject === null || subject.passive ? null : holderAt(tree, subject.word, telling);
  const cue = telling.cueAt(tree.tokens[i]?.start ?? 0);
  const sure = holder?.named === true && tree.tokens[subject?.word ?? -1]?.head === i;
  // Who speaks is known better than whom a pronoun means, or whose subject a participle shares.
  if (holder !== null && subject !== null && (sure || cue?.party == null))
    return { ...holder, word: subject.word, start: subject.word, passive: false };
  const inside = telling.statementAt(tree.tokens[i]?.start ?? 0);
  // "… and ruling out any retreat": said or done by who speaks.
  if (subject === null && inside?.party != null && tree.tokens[i]?.xpos === 'VBG')
    return { parties: [inside.party], named: false, word: null, start: null, passive: false };
  if (cue?.party == null) return null;
  // The plan's owner takes the stand, not the plan, and not whoever the plan was named after.
  if (subject !== null && planNouns.has(tree.tokens[subject.word]?.lemma ?? '')) return null;
  return {
    parties: [cue.party],
    named: true,
    word: subject?.word ?? null,
    start: subject?.word ?? null,
    passive: false,
  };
}

/** A party's name right before what only looks like a participle: "The Republic called for talks". */
function mistaken(tree: Tree, i: number): number | null {
  let at = i - 1;
  while (tree.tokens[at]?.upos === 'ADV') at--;
  const head = tree.tokens[i]?.head ?? -1;
  return at >= 0 && head >= 0 && (at === head || tree.tokens[at]?.head === head) && tree.is(i, 'acl') ? head : null;
}

/** "a plan rejected by both sides". */
function bareParticiple(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.xpos === 'VBN' && tree.is(i, 'acl') && tree.childrenBy(i, 'aux').length === 0;
}

/** What suffers the verb: its passive subject, or the noun that "rejected by" hangs on. */
function suffering(tree: Tree, i: number): number | null {
  const [subject] = tree.childrenBy(i, 'nsubj');
  return subject ?? (tree.is(i, 'acl') ? (tree.tokens[i]?.head ?? null) : null);
}
