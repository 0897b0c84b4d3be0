/** Stands told by what is not to be had without something: "will not disarm without", "there can be no peace without". */
import type { Tree } from '../../words/tree.js';
import { attributed, carriedBy } from '../carried.js';
import { isClause } from '../clause.js';
import { holderAt } from '../holder.js';
import { denied } from '../polarity.js';
import type { Stand, Telling } from '../stand.js';

const MODAL = /^(?:will|would|can|could|shall|ca|wo)$/;

export function withoutStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  tree.tokens.forEach((token, at) => {
    if (token.lower !== 'without') return;
    const clause = clauseAbove(tree, at);
    if (clause === null) return;
    const [subject = null] = tree.childrenBy(clause, 'nsubj');
    const inside = telling.statementAt(token.start);
    const own = subject === null ? null : holderAt(tree, subject, telling);
    const parties = own?.parties ?? (inside?.party == null ? [] : [inside.party]);
    if (parties.length === 0) return;
    const words = carriedBy(tree, clause, subject, inside);
    const about = words.filter((word) => word > at);
    if (about.length === 0) return;
    found.push({
      tree,
      word: clause,
      stance: 'demands',
      parties,
      statement: inside,
      inside,
      about,
      words: own?.named ? words : attributed(tree, words, inside),
      fallback: null,
    });
  });
  return found;
}

/** The denied clause with a modal verb that "without" stands in. */
function clauseAbove(tree: Tree, at: number): number | null {
  let word = at;
  for (let steps = 0; steps < 6; steps++) {
    word = tree.tokens[word]?.head ?? -1;
    if (word < 0) return null;
    if (!isClause(tree, word) || word > at) continue;
    const modal = tree.childrenBy(word, 'aux').some((aux) => MODAL.test(tree.tokens[aux]?.lemma ?? ''));
    const not = denied(tree, word) || tree.childrenBy(word, 'nsubj', 'obj').some((child) => denied(tree, child));
    if (modal && not) return word;
  }
  return null;
}
