/** Eats a sentence; gives the norms whose act is a noun: "agreed to an exchange of prisoners", "pledged support", "is committed to peace". */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import { forceOf, modalOf, negated } from '../modality.js';
import { type Norm, normAt } from '../norm.js';
import { subjectOf } from '../subject.js';

/** Verbs of undertaking that take their act as a noun; "hereby establish" and the like bind by being said. */
const TAKING = new Set([
  'agree',
  'commit',
  'pledge',
  'promise',
  'vow',
  'guarantee',
  'undertake',
  'accept',
  'offer',
  'committed',
  'eligible',
  'entitled',
]);

export function nominalNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || modalOf(tree, i) !== null || tree.is(i, 'amod')) continue;
    const subject = subjectOf(tree, i);
    if (subject === null) continue;
    const hereby = tree.childrenBy(i, 'advmod').some((adverb) => tree.tokens[adverb]?.lemma === 'hereby');
    if (hereby && token.upos === 'VERB') {
      norms.push({
        tree,
        act: i,
        anchor: i,
        subject: subject.word,
        passive: subject.passive,
        modality: 'duty',
        coordinated: false,
      });
      continue;
    }
    const announced = token.upos === 'VERB' && token.lemma === 'announce' ? announcedBy(tree, i) : undefined;
    if (announced !== undefined) {
      norms.push({
        tree,
        act: announced,
        anchor: i,
        subject: subject.word,
        passive: false,
        modality: 'duty',
        coordinated: tree.is(i, 'conj'),
      });
      continue;
    }
    if (!TAKING.has(token.lemma) && !TAKING.has(token.lower)) continue;
    const force = forceOf(tree, i);
    if (force === null || tree.childrenBy(i, 'xcomp', 'ccomp').length > 0) continue;
    // "Aland guarantees the safety of the corridor": the promise is the act, whatever it holds.
    if (token.lemma === 'guarantee' && /^VB[ZP]$/.test(token.xpos) && tree.childrenBy(i, 'obj').length > 0) {
      norms.push({ ...normAt(tree, i, i, negated(tree, i) ? 'prohibition' : 'duty'), subject: subject.word });
      continue;
    }
    const noun = tree.childrenBy(i, 'obj', 'obl').find((child) => child > i && isTaken(tree, child));
    if (noun === undefined || (actOf(tree, noun).act === 'other' && !isPledged(tree, i, noun))) continue;
    const modality = (negated(tree, i) || negated(tree, noun)) && force === 'duty' ? 'prohibition' : force;
    norms.push({
      tree,
      act: noun,
      anchor: i,
      subject: subject.word,
      passive: false,
      modality,
      coordinated: tree.is(i, 'conj'),
    });
  }
  return norms;
}

/** "Announced the establishment of a joint group": what is announced by those who do it is promised; a meeting is only an event. */
function announcedBy(tree: Tree, i: number): number | undefined {
  return tree.childrenBy(i, 'obj').find((noun) => {
    if (noun < i || tree.tokens[noun]?.upos !== 'NOUN' || !/(?:ment|ion|al|age)$/.test(tree.tokens[noun]?.lemma ?? ''))
      return false;
    const { act, words } = actOf(tree, noun);
    return words > 0 && act !== 'other' && act !== 'negotiate';
  });
}

/** "Are committed to peace and stability": to what one commits oneself is a stand or a duty, whatever it is. */
function isPledged(tree: Tree, i: number, noun: number): boolean {
  const to = tree.childrenBy(noun, 'case').some((word) => tree.tokens[word]?.lower === 'to');
  return to && /^(?:commit|committed|pledge)$/.test(tree.tokens[i]?.lemma ?? '');
}

/** The object itself, or what stands behind "to", "on" or "for"; a time or a place does not. */
function isTaken(tree: Tree, i: number): boolean {
  if (tree.tokens[i]?.upos !== 'NOUN' && !/ing$/.test(tree.tokens[i]?.text ?? '')) return false;
  return (
    tree.is(i, 'obj') ||
    tree.childrenBy(i, 'case').some((word) => /^(?:to|on|for)$/i.test(tree.tokens[word]?.text ?? ''))
  );
}
