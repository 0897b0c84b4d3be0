/** Eats a noun of a report; says whether it names a text, and how far that has come: drafted, agreed, signed, rejected. */
import { texts } from '../../generated/reported.js';
import { Phrases } from '../../words/phrases.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus } from '../commitment.js';

const nouns = new Phrases(texts.flatMap(({ status, nouns: list }) => list.map((phrase) => ({ id: status, phrase }))));

/** The text that a sentence tells of, by its subject or else by another noun, for the "it" of the next; null where it tells of none. */
export function textTold(tree: Tree): CommitmentStatus | null {
  let told: CommitmentStatus | null = null;
  for (let i = 0; i < tree.tokens.length; i++) {
    if (tree.tokens[i]?.upos !== 'NOUN') continue;
    const status = statusOfNoun(tree, i);
    if (status !== null && tree.is(i, 'nsubj')) return status;
    told ??= status;
  }
  return told;
}

/** What was done with a text says how far it has come, whatever it is called. */
const DONE: ReadonlyMap<string, CommitmentStatus> = new Map([
  ['sign', 'signed'],
  ['initial', 'signed'],
  ['ratify', 'in-force'],
  ['reach', 'agreed'],
  ['strike', 'agreed'],
  ['conclude', 'agreed'],
  ['propose', 'drafted'],
  ['draft', 'drafted'],
  ['reject', 'rejected'],
]);

/** How far a text with this noun has come; what stands beside the noun may say more: "provisions of the draft". */
export function statusOfNoun(tree: Tree, noun: number): CommitmentStatus | null {
  if (tree.tokens[noun]?.upos !== 'NOUN' && tree.tokens[noun]?.upos !== 'PROPN') return null;
  if (!nouns.canEndAt(tree, noun)) return null;
  for (let from = Math.max(0, noun - 3); from <= noun; from++) {
    const match = nouns.at(tree, from, noun + 1);
    if (match !== null && match.to === noun + 1) {
      const head = tree.tokens[noun]?.head ?? -1;
      const done =
        tree.is(noun, 'obj') || tree.is(noun, 'nsubj:pass') ? DONE.get(tree.tokens[head]?.lemma ?? '') : undefined;
      if (done !== undefined) return done;
      const draft = tree
        .subtree(noun, (child) => tree.is(child, 'conj'))
        .some((word) =>
          /^(?:draft|drafted|proposed|proposal|plan|possible|potential|future)$/i.test(tree.tokens[word]?.text ?? ''),
        );
      return draft ? 'drafted' : (match.id as CommitmentStatus);
    }
  }
  return null;
}

/** "Under *Article 3*": of the text last spoken of. */
export const isArticle = (tree: Tree, word: number): boolean =>
  /^(?:article|paragraph|section|point)$/.test(tree.tokens[word]?.lower ?? '') && tree.tokens[word + 1]?.upos === 'NUM';
