/** Eats a sentence; gives the norms of "is to" and "are to": "weapons are to be moved back", "the Parties are not to enter the zone". */
import type { Tree } from '../../words/tree.js';
import { negated } from '../modality.js';
import type { Norm } from '../norm.js';
import { subjectOf } from '../subject.js';

/** Words that may stand between "are" and "to". */
const BETWEEN = /^(?:not|also|therefore|thus|both|each|all)$/i;

/** Read from the surface: trees hang the verb on "are", or "are" on the verb. An aim ("the aim is to …") binds nobody. */
export function beToNorms(tree: Tree): Norm[] {
  const norms: Norm[] = [];
  for (let i = 1; i < tree.tokens.length - 2; i++) {
    if (!/^(?:is|are)$/i.test(tree.tokens[i]?.text ?? '')) continue;
    let to = i + 1;
    while (to < i + 3 && BETWEEN.test(tree.tokens[to]?.text ?? '')) to++;
    if (!/^to$/i.test(tree.tokens[to]?.text ?? '')) continue;
    const act = tree.tokens.findIndex(
      (token, at) => at > to && at < to + 5 && (token.upos === 'VERB' || token.upos === 'ADJ'),
    );
    if (act < 0) continue;
    const own =
      tree.childrenBy(act, 'nsubj')[0] ?? tree.childrenBy(i, 'nsubj')[0] ?? subjectOf(tree, act)?.word ?? null;
    if (own !== null && (own > i || AIM.test(tree.tokens[own]?.lemma ?? ''))) continue;
    const passive = /^be$/i.test(tree.tokens[to + 1]?.text ?? '') && act > to + 1;
    const no =
      negated(tree, act) || negated(tree, i) || tree.tokens.slice(i + 1, to).some(({ text }) => /^not$/i.test(text));
    const anchor = tree.is(i, 'aux') || tree.is(i, 'cop') ? act : tree.tokens[act]?.head === i ? i : act;
    norms.push({ tree, act, anchor, subject: own, passive, modality: no ? 'prohibition' : 'duty', coordinated: false });
  }
  return norms;
}

/** "The aim of the talks is to end the war." */
const AIM =
  /^(?:aim|purpose|goal|objective|object|task|role|mission|intention|plan|idea|function|mandate|point|way|focus|priority)$/i;
