/** Eats a sentence; gives the norms of its verbs of undertaking and aiming without a modal: "undertakes to", "agrees not to", "is ready to". */
import type { Tree } from '../../words/tree.js';
import { descend } from '../descend.js';
import { forceOf, modalOf, negated } from '../modality.js';
import { type Norm, normAt } from '../norm.js';

export function undertakingNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || modalOf(tree, i) !== null) continue;
    if (isForbidden(tree, i)) {
      norms.push(normAt(tree, i, i, 'prohibition'));
      continue;
    }
    if (isCapped(tree, i)) {
      norms.push(normAt(tree, i, i, 'duty'));
      continue;
    }
    const force = forceOf(tree, i);
    if (force === null || (token.upos === 'NOUN' && !tree.is(i, 'obj') && ownerOf(tree, i) === null)) continue;
    if (isWhatFor(tree, i)) continue;
    if (tree.childrenBy(i, 'mark').some((mark) => tree.tokens[mark]?.lower === 'to')) continue;
    const { act, modality } = descend(tree, i, force);
    if (act === i) continue;
    // "The Protocol continues to be the basis": how a thing is, and not what anybody is to do.
    if (token.lemma === 'continue' && tree.childrenBy(act, 'cop').length > 0) continue;
    const owner = token.upos === 'NOUN' ? ownerOf(tree, i) : null;
    if (owner !== null) {
      norms.push({ ...normAt(tree, i, act, modality), subject: owner, passive: false });
      continue;
    }
    norms.push(normAt(tree, i, act, modality));
  }
  return norms;
}

/** "The use of force *is prohibited*"; "was banned" and "is prohibited by the treaty" tell of another ban. */
function isForbidden(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token?.xpos !== 'VBN' || !/^(?:prohibit|forbid|ban|outlaw)$/.test(token.lemma)) return false;
  if (tree.tokens[i + 1]?.lower === 'by' || negated(tree, i)) return false;
  return isPresent(tree, i);
}

/** "The strength of the army *is capped at* 600,000": a limit that is told as a state. */
function isCapped(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token?.xpos !== 'VBN' || !/^(?:cap|limit|restrict)$/.test(token.lemma)) return false;
  if (!/^(?:at|to)$/.test(tree.tokens[i + 1]?.lower ?? '') || !isPresent(tree, i)) return false;
  return tree.tokens.slice(i + 2, i + 8).some(({ upos }) => upos === 'NUM');
}

/** Whether a participle is that of a passive in the present tense, with its subject before it. */
function isPresent(tree: Tree, i: number): boolean {
  const subject = tree.childrenBy(i, 'nsubj:pass', 'nsubj').some((child) => child < i);
  return subject && tree.childrenBy(i, 'aux', 'cop').some((child) => /^VB[PZ]$/.test(tree.tokens[child]?.xpos ?? ''));
}

/** "Measures required to counter the attack", "funds committed by Chile to": what the thing is for. */
function isWhatFor(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token?.xpos !== 'VBN' || !tree.is(i, 'acl')) return false;
  return /^(?:require|need)$/.test(token.lemma) || tree.tokens[i + 1]?.lower === 'by';
}

/** "It is the duty of *each Party* to …", "it is *Peru's* policy to …": whose it is; null where the noun is no such predicate. */
function ownerOf(tree: Tree, i: number): number | null {
  const it = tree.childrenBy(i, 'nsubj', 'expl').some((child) => /^(?:it|this)$/i.test(tree.tokens[child]?.text ?? ''));
  if (!it || tree.childrenBy(i, 'cop').length === 0) return null;
  return (
    tree
      .childrenBy(i, 'nmod')
      .find(
        (child) =>
          tree.is(child, 'nmod:poss') ||
          tree.childrenBy(child, 'case').some((word) => /^(?:of|for)$/i.test(tree.tokens[word]?.text ?? '')),
      ) ?? null
  );
}
