/** Eats the stands found in a sentence; keeps one for the same words: the surest parser's, and the outer of two that hang together. */
import type { Stand } from '../stand.js';

/** "Wants to offer", "ready to accept": the outer word takes the stand, the inner one belongs to what it is about. */
export function onePerClause(stands: readonly Stand[]): Stand[] {
  const kept: Stand[] = [];
  for (const stand of stands) {
    if (kept.some((other) => other.word === stand.word && sharesParty(other, stand))) continue;
    kept.push(stand);
  }
  return kept.filter(
    (stand, i) => !kept.some((other, j) => other !== stand && !apart(other, stand) && covers(other, stand, j < i)),
  );
}

/** Whether `stand` is told as part of `other`; `earlier` breaks the tie of two that are about each other. */
function covers(other: Stand, stand: Stand, earlier: boolean): boolean {
  // What a plan holds tells the stand; that the plan was laid on the table tells no other.
  if (other.told) return other.about.includes(stand.word) || carries(stand, other, sharesParty(stand, other));
  if (stand.told) return false;
  const inside = other.about.includes(stand.word);
  if (inside && isAsked(stand)) return true;
  if (inside && sharesParty(other, stand) && (earlier || !stand.about.includes(other.word))) return true;
  return carries(other, stand, sharesParty(other, stand));
}

/** What somebody is asked to do, "wants it *to accept*", is no stand that it takes. */
function isAsked({ tree, word }: Stand): boolean {
  return (
    tree.tokens[word]?.xpos === 'VB' && tree.childrenBy(word, 'mark').some((mark) => tree.tokens[mark]?.text === 'to')
  );
}

const sharesParty = (a: Stand, b: Stand) => a.parties.some((party) => b.parties.includes(party));

/** What is said is not what its teller does beside, unless the teller's verb leads to it: "rejected it, saying the line should hold". */
function apart(outer: Stand, inner: Stand): boolean {
  if (inner.inside === null || inner.inside === outer.inside) return false;
  const at = outer.tree.tokens[outer.word]?.start ?? 0;
  return !inner.inside.cue.some(([start, end]) => start <= at && at < end);
}

/** Whether `inner` hangs on `outer` by clauses that have no subject of their own, or are what `outer` asks for. */
function carries(outer: Stand, inner: Stand, same: boolean): boolean {
  const { tree } = outer;
  let at = inner.word;
  for (let steps = 0; steps < 20; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return false;
    if (!['xcomp', 'ccomp', 'obj', 'acl', 'advcl', 'obl', 'nmod', 'csubj'].some((relation) => tree.is(at, relation)))
      return false;
    if (tree.is(at, 'acl:relcl')) return false;
    // Another's stand told inside is its own, unless it is what it is asked to do.
    if (!same && (!tree.is(at, 'xcomp') || tree.childrenBy(at, 'nsubj').length > 0)) return false;
    if (head === outer.word) return !(tree.is(at, 'advcl') && afterComma(outer, at));
    at = head;
  }
  return false;
}

/** "rejected the terms, ruling out any withdrawal": a stand of its own. */
function afterComma({ tree }: Stand, clause: number): boolean {
  const [first] = tree.subtree(clause);
  return first !== undefined && [first, first - 1].some((i) => tree.tokens[i]?.text === ',');
}
