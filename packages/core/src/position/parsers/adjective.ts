/** Stands told by an adjective of the party itself: "is ready to", "remains opposed to", "would be unwilling to". */
import type { Tree } from '../../words/tree.js';
import { attributed, carriedBy } from '../carried.js';
import { holderAt } from '../holder.js';
import { byAdjective } from '../lexicon.js';
import { conditionIn, stanceAt, supposed } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';
import { subjectAt } from '../subject.js';

/** Readers of English take the participles among these for verbs. */
const CLASS = new Set(['ADJ', 'VERB']);

export function adjectiveStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let at = 0; at < tree.tokens.length; at++) {
    const i = predicateOf(tree, at);
    const token = tree.tokens[i];
    if (token === undefined || !(i > at || CLASS.has(token.upos)) || tree.is(i, 'amod')) continue;
    const match = byAdjective.at(tree, at);
    if (match === null || supposed(tree, i)) continue;
    if (
      i === at &&
      token.upos === 'VERB' &&
      (token.xpos !== 'VBN' || (tree.childrenBy(i, 'aux:pass', 'cop').length === 0 && !tree.is(i, 'xcomp')))
    )
      continue;
    if (tree.childrenBy(i, 'aux').some((aux) => /^(?:must|should|need)$/.test(tree.tokens[aux]?.lemma ?? ''))) continue;
    const subject = subjectAt(tree, i);
    if (subject === null) continue;
    const holder = holderAt(tree, subject.word, telling);
    if (holder === null) continue;
    const statement = telling.statementAt(token.start);
    let stance = stanceAt(tree, i, match.id as Stance);
    const words = carriedBy(tree, i, subject.word, statement);
    if (conditionIn(tree, i, words) && stance !== 'demands' && stance !== 'undecided') stance = 'conditional';
    found.push({
      tree,
      word: i,
      stance,
      parties: holder.parties,
      statement,
      inside: statement,
      about: words.filter((word) => word > at),
      words: holder.named ? words : attributed(tree, words, statement),
      fallback: null,
    });
  }
  return found;
}

/** "Is *against* sanctions": a preposition says what an adjective would, and its noun is the word that the clause hangs on. */
function predicateOf(tree: Tree, at: number): number {
  const token = tree.tokens[at];
  const noun = token?.head ?? -1;
  const predicate = token?.text === 'against' && tree.is(at, 'case') && tree.childrenBy(noun, 'cop').length > 0;
  return predicate && noun > at ? noun : at;
}
