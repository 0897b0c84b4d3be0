/** Eats a norm of an agreement and who is bound by it; says whether it only asks something of others, who have promised nothing. */
import { partyById } from '../party/party.js';
import type { Commitment } from './commitment.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';
import type { Naming } from './together.js';

const ASKS = /^(?:call|urge|demand|ask|appeal|encourage|exhort|implore)$/;
const OUGHT = /^(?:must|should|ought)$/i;

/**
 * "We call on Cland to withdraw", "Cland must withdraw" in a joint declaration of Aland and Bland: a demand is their stand, and no
 * commitment of anybody. Only states and movements are others; bodies that the parties set up are theirs.
 */
export function isAskedOfOthers({ tree, act, anchor }: Norm, { bearer }: Commitment, naming: Naming): boolean {
  if (!naming.sure || bearer.state !== 'stated') return false;
  const others = bearer.value.every((party) => {
    const kind = partyById(party)?.kind;
    return !naming.all.includes(party) && kind !== undefined && kind !== 'organisation';
  });
  if (!others) return false;
  // "Calls upon all States to" of a resolution has no subject: it binds by being adopted.
  const asked = ASKS.test(tree.tokens[anchor]?.lemma ?? '') && tree.childrenBy(anchor, 'nsubj').length > 0;
  const modal = tree.tokens[modalOf(tree, act)?.word ?? modalOf(tree, anchor)?.word ?? -1]?.text ?? '';
  return asked || OUGHT.test(modal);
}
