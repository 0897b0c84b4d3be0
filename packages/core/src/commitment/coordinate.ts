/** Eats a norm; gives one norm for each act that it coordinates: "shall withdraw its forces and release all prisoners" is two. */
import { actOf } from '../act/act-of.js';
import type { Tree } from '../words/tree.js';
import { descend } from './descend.js';
import { modalOf, negated } from './modality.js';
import type { Norm } from './norm.js';
import { subjectOf } from './subject.js';

/** Coordinated verbs that share the subject and the binding word of `head`. */
function shared(tree: Tree, head: number): number[] {
  return tree.childrenBy(head, 'conj').filter((child) => {
    const upos = tree.tokens[child]?.upos;
    if (upos !== tree.tokens[head]?.upos || modalOf(tree, child) !== null) return false;
    // "Shall not enter unless accompanied": parsers join a clause that has no subject to the verb before it.
    if (tree.childrenBy(child, 'mark').some((mark) => IN_CASE.test(tree.tokens[mark]?.text ?? ''))) return false;
    return tree.childrenBy(child, 'nsubj', 'csubj').length === 0;
  });
}

/**
 * Two coordinated verbs are two commitments where they are two acts of the closed list, or where both are unlisted and
 * each has an object of its own; "maintain and develop their capacity" stays one.
 */
export function coordinate(norm: Norm): Norm[] {
  const { tree } = norm;
  const out = [norm];
  const firstAct = actOf(tree, norm.act).act;
  const seen = [firstAct];
  const candidates = [...shared(tree, norm.act), ...(norm.anchor === norm.act ? [] : shared(tree, norm.anchor))];
  for (const child of candidates) {
    const down = descend(tree, child, norm.modality === 'prohibition' ? 'duty' : norm.modality);
    const act = actOf(tree, down.act).act;
    const ownObject = tree.childrenBy(down.act, 'obj', 'obl', 'ccomp', 'xcomp').length > 0;
    // An object behind both verbs is shared by them.
    const firstObject = tree
      .childrenBy(norm.act, 'obj', 'obl', 'ccomp', 'xcomp', 'nmod', 'amod', 'compound')
      .some((object) => object < child);
    // "Release of all hostages and unlawfully held persons": a noun that is no act, and of nothing, is one of the objects.
    if (act === 'other' && tree.tokens[down.act]?.upos === 'NOUN' && tree.childrenBy(down.act, 'nmod').length === 0)
      continue;
    if (purpose(tree, norm.act, child) || INCLUDES.test(tree.tokens[down.act]?.lemma ?? '')) continue;
    const separate =
      act !== 'other' && seen.includes(act) ? false : act !== firstAct || (act === 'other' && ownObject && firstObject);
    // "Maintain and develop their capacity", "be monitored and guaranteed by": the first verb borrows the second's complement.
    if (!separate || !firstObject) continue;
    seen.push(act);
    const alsoNot =
      norm.modality === 'prohibition' &&
      down.modality === 'duty' &&
      !negated(tree, child) &&
      sharesNegation(tree, norm, child);
    const subject = subjectOf(tree, down.act);
    out.push({
      ...norm,
      act: down.act,
      anchor: child,
      subject: norm.subject,
      passive: subject?.passive ?? norm.passive,
      modality: alsoNot ? 'prohibition' : down.modality,
      coordinated: true,
    });
  }
  return out;
}

const IN_CASE = /^(?:if|unless|when|whenever|until|once|while|where|because|although)$/i;

/** "Talks will take place and include Bland": no act beside the first. */
const INCLUDES = /^(?:include|involve|contain|comprise|cover|follow)$/;

/** "Implement measures *to protect* lives": an infinitive says what an act is for, unless the act itself is one, or a semicolon parts them. */
function purpose(tree: Tree, act: number, child: number): boolean {
  const to = (i: number) => /^to$/i.test(tree.tokens[i]?.text ?? '');
  // "To better prepare": parsers hang the infinitive's mark on the adverb.
  const marked = (i: number) =>
    tree.childrenBy(i, 'mark').some(to) || to(i - 1) || (tree.tokens[i - 1]?.upos === 'ADV' && to(i - 2));
  return marked(child) && !marked(act);
}

/** "Shall not attack or threaten" denies both; "shall not attack but shall consult" and "shall not attack and withdraw" the first alone. */
function sharesNegation(tree: Tree, norm: Norm, child: number): boolean {
  const or = tree.childrenBy(child, 'cc').some((cc) => /^(?:or|nor)$/i.test(tree.tokens[cc]?.text ?? ''));
  return or && norm.act !== child;
}
