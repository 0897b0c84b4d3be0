/** Eats a verb in its tree; says whether its subject suffers: by its auxiliary, which trees mistake less often than the relation. */
import type { Tree } from '../../words/tree.js';

export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]?.xpos !== 'VBN') return false;
  return tree.childrenBy(verb, 'aux', 'cop').some((aux) => /^(?:be|get)$/.test(tree.tokens[aux]?.lemma ?? ''));
}
