/** Eats a sentence; gives its institutional statements, one for each norm, or one for its main verb where nothing in it binds. */
import type { TimeExpression } from '@casus/english';
import { bindsByItself } from '../../commitment/binds.js';
import { modalOf } from '../../commitment/modality.js';
import { type Norm, normAt } from '../../commitment/norm.js';
import { normsOf } from '../../commitment/passes.js';
import type { Tree } from '../../words/tree.js';
import { type GrammarStatement, grammarOf } from './statement.js';

/** `plain` says that a sentence in which nothing binds is a statement of its own, told by its main verb. */
export function statementsOf(tree: Tree, plain: boolean, times: readonly TimeExpression[] = []): GrammarStatement[] {
  const bound = boundNorms(tree);
  const norms = bound.length > 0 || !plain ? bound : mainNorm(tree);
  return norms.map((norm) => grammarOf(norm, norms, times));
}

function boundNorms(tree: Tree): Norm[] {
  const found = normsOf(tree, false).filter(bindsByItself);
  const bound = found.filter((norm) => !found.some((other) => other !== norm && holds(tree, other, norm)));
  const taken = new Set(bound.flatMap(({ act, anchor }) => [act, anchor]));
  // "There shall be a council" binds nobody and is coded all the same.
  const modal = tree.tokens.flatMap((_, i) => (modalOf(tree, i) !== null && !taken.has(i) ? [i] : []));
  const main = modal.filter((i) => !below(tree, i, ['acl', 'advcl', 'ccomp']));
  // Where the tree hangs the only binding verb below another clause, it is the statement all the same.
  const chosen = main.length > 0 || bound.length > 0 ? main : modal.filter((i) => !below(tree, i, ['acl']));
  return [...bound, ...chosen.map((i) => normAt(tree, i, i, 'duty'))].sort((a, b) => a.act - b.act);
}

/** Whether one norm's clause is only part of another's: "shall consider that it *may* harm", "shall meet as *may* be agreed". */
function holds(tree: Tree, outer: Norm, inner: Norm): boolean {
  for (let at = inner.anchor, depth = 0; at >= 0 && depth < 40; at = tree.tokens[at]?.head ?? -1, depth++) {
    if ((tree.tokens[at]?.head ?? -1) !== outer.act) continue;
    if (tree.is(at, 'ccomp')) return modalOf(tree, outer.anchor) !== null;
    return tree.is(at, 'advcl') && tree.childrenBy(at, 'mark').some((i) => CASE.test(tree.tokens[i]?.text ?? ''));
  }
  return false;
}

const CASE = /^(?:as|than|if|when|where|unless|until|so|because|since)$/i;

function mainNorm(tree: Tree): Norm[] {
  const root = tree.tokens.findIndex(({ head }) => head === -1);
  const upos = tree.tokens[root]?.upos;
  if (root < 0 || !(upos === 'VERB' || upos === 'AUX' || tree.childrenBy(root, 'cop').length > 0)) return [];
  return [normAt(tree, root, root, 'declaration')];
}

/** Whether a word stands in a clause of one of the relations. */
function below(tree: Tree, i: number, relations: readonly string[]): boolean {
  for (let at = i, depth = 0; at >= 0 && depth < 40; at = tree.tokens[at]?.head ?? -1, depth++)
    if (relations.some((relation) => tree.is(at, relation))) return true;
  return false;
}
