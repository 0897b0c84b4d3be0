/** Eats a sentence; gives its institutional statements, one for each norm, or one for its main verb where nothing in it binds. */
import type { TimeExpression } from '@casus/english';
import { modalOf } from '../../commitment/modality.js';
import { type Norm, normAt } from '../../commitment/norm.js';
import { normsOf } from '../../commitment/passes.js';
import type { Tree } from '../../words/tree.js';
import { type GrammarStatement, grammarOf } from './statement.js';

/** `listed` says that the sentence is a point of a list, where an item without a finite verb binds too. */
export function statementsOf(tree: Tree, listed: boolean, times: readonly TimeExpression[] = []): GrammarStatement[] {
  const norms = codedNorms(tree, listed);
  return norms.map((norm) => grammarOf(norm, norms, times));
}

function codedNorms(tree: Tree, listed: boolean): Norm[] {
  const bound = normsOf(tree, listed);
  const taken = new Set(bound.flatMap(({ act, anchor }) => [act, anchor]));
  // "There shall be a council" binds nobody and is coded all the same.
  const modal = tree.tokens.flatMap((_, i) => (modalOf(tree, i) !== null && !taken.has(i) && !within(tree, i) ? [i] : []));
  const norms = [...bound, ...modal.map((i) => normAt(tree, i, i, 'duty'))];
  if (norms.length > 0) return norms.sort((a, b) => a.act - b.act);
  const root = tree.tokens.findIndex(({ head }) => head === -1);
  const upos = tree.tokens[root]?.upos;
  if (root < 0 || !(upos === 'VERB' || upos === 'AUX' || tree.childrenBy(root, 'cop').length > 0)) return [];
  return [normAt(tree, root, root, 'declaration')];
}

/** In a clause that only says which thing or which case is meant. */
function within(tree: Tree, i: number): boolean {
  for (let at = i, depth = 0; at >= 0 && depth < 40; at = tree.tokens[at]?.head ?? -1, depth++)
    if (tree.is(at, 'acl') || tree.is(at, 'advcl') || tree.is(at, 'ccomp')) return true;
  return false;
}
