/** Eats the norms of a sentence; drops those that bind nobody to conduct: interpretation, definitions, asides within another norm's case. */
import { passedOver } from '../generated/passed-over.js';
import { Phrases } from '../words/phrases.js';
import type { Norm } from './norm.js';

const idle = new Phrases(passedOver.map((phrase) => ({ id: phrase, phrase })));
const CASE =
  /^(?:if|when|whenever|once|unless|until|where|as|than|whether|because|although|while|after|before|since)$/i;

/** A clause that only says in which case, how far or which one: its modal verb belongs to the case, not to a duty. */
function inside(norm: Norm): boolean {
  const { tree } = norm;
  for (let at = norm.anchor, steps = 0; at >= 0 && steps < 20; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (
      tree.is(at, 'advcl') &&
      tree.childrenBy(at, 'mark', 'advmod').some((mark) => CASE.test(tree.tokens[mark]?.text ?? ''))
    )
      return true;
    if (tree.is(at, 'acl') && norm.modality !== 'duty' && norm.modality !== 'prohibition') return true;
  }
  return false;
}

/** "A definition includes …", "nothing in this Treaty shall be construed …". */
function isIdle(norm: Norm): boolean {
  const { tree, act } = norm;
  const [copula] = tree.childrenBy(act, 'cop');
  const auxiliaries = tree.childrenBy(act, 'aux').filter((aux) => tree.tokens[aux]?.lemma === 'be');
  const starts = [act, ...(copula === undefined ? [] : [copula]), ...auxiliaries];
  return starts.some((from) => {
    const match = idle.at(tree.tokens, from, Math.min(tree.tokens.length, Math.max(act + 4, from + 6)));
    return match !== null && match.to > act;
  });
}

/** "Declare the following:", "have agreed as follows": what binds comes behind. */
function announces({ tree, act }: Norm): boolean {
  return tree
    .subtree(act)
    .slice(-3)
    .some(
      (i) =>
        /^(?:following|follows)$/i.test(tree.tokens[i]?.text ?? '') && tree.childrenBy(i, 'nmod', 'acl').length === 0,
    );
}

export function binding(norms: readonly Norm[]): Norm[] {
  return norms.filter((norm) => !inside(norm) && !isIdle(norm) && !announces(norm));
}
