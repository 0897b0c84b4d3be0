/** Eats a norm of an agreement and who is bound by it; says whether it only asks something of others, who have promised nothing. */
import { partyById } from '../party/party.js';
import type { Tree } from '../words/tree.js';
import type { Commitment } from './commitment.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';
import type { Naming } from './together.js';

const ASKS = /^(?:call|urge|demand|ask|appeal|encourage|exhort|implore)$/;
const OUGHT = /^(?:must|should|ought)$/i;
const SOMEBODY = /^(?:it|them|him|her)$/;

/**
 * "We call on Cland to withdraw", "Cland must withdraw" in a joint declaration of Aland and Bland: a demand is their stand, and no
 * commitment of anybody. Bodies that the parties set up are theirs; an organisation that must do something is mostly to serve them.
 */
export function isAskedOfOthers({ tree, act, anchor }: Norm, { bearer }: Commitment, naming: Naming): boolean {
  // "Calls upon all States to" of a resolution has no subject: it binds by being adopted.
  const asking = askingOver(tree, anchor);
  const asked = asking >= 0 && hasSubject(tree, asking);
  // "We encouraged it to join": nobody asks himself.
  if (asked && tree.childrenBy(asking, 'obj').some((object) => SOMEBODY.test(tree.tokens[object]?.lower ?? '')))
    return true;
  if (!naming.sure || bearer.state !== 'stated') return false;
  const kinds = bearer.value.map((party) => (naming.all.includes(party) ? undefined : partyById(party)?.kind));
  if (kinds.includes(undefined)) return false;
  const modal = tree.tokens[modalOf(tree, act)?.word ?? modalOf(tree, anchor)?.word ?? -1]?.text ?? '';
  return asked || (OUGHT.test(modal) && !kinds.includes('organisation'));
}

/** The verb of asking that a norm is read at or hangs on, "call on Cland to withdraw *and to pay*"; -1 where there is none. */
function askingOver(tree: Tree, anchor: number): number {
  for (let at = anchor, steps = 0; at >= 0 && steps < 6; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (ASKS.test(tree.tokens[at]?.lemma ?? '')) return at;
    if (!['conj', 'advcl', 'xcomp', 'ccomp'].some((relation) => tree.is(at, relation))) return -1;
  }
  return -1;
}

/** Its own, or that of the verb which it is joined to: "we reaffirm our support *and urge* Cland to withdraw". */
function hasSubject(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (tree.childrenBy(at, 'nsubj').length > 0) return true;
    if (!tree.is(at, 'conj')) return false;
  }
  return false;
}
