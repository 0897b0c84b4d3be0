/** Stands told by what a party's plan holds: "X's plan calls for", "the proposal would cap", "a draft involving". */
import { foldSpelling } from '../../words/forms.js';
import type { Tree } from '../../words/tree.js';
import { carriedBy } from '../carried.js';
import { planOwner } from '../holder.js';
import { planNouns, planVerbs } from '../lexicon.js';
import { denied } from '../polarity.js';
import type { Stance } from '../position.js';
import type { Stand, Telling } from '../stand.js';
import { isVerbAt } from '../subject.js';

export function planStands(tree: Tree, telling: Telling): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    const stance = token !== undefined && isVerbAt(tree, i) ? planVerbs.get(foldSpelling(token.lemma)) : undefined;
    if (token === undefined || stance === undefined) continue;
    const plan = planOf(tree, i, telling);
    if (plan === null) continue;
    const parties = planNouns.has(tree.tokens[plan]?.lemma ?? '')
      ? planOwner(tree, plan, telling)
      : [...telling.lastPlan];
    if (parties.length === 0 || parties.length > 3) continue;
    const statement = telling.statementAt(token.start);
    const words = carriedBy(tree, i, plan, statement);
    found.push({
      tree,
      word: i,
      stance: denied(tree, i) ? 'opposes' : (stance as Stance),
      parties,
      statement,
      inside: statement,
      told: true,
      about: words.filter((word) => word > i),
      words,
      fallback: null,
    });
  }
  return found;
}

/** The plan whose content the verb tells: its subject, or the noun that it hangs on. */
function planOf(tree: Tree, verb: number, telling: Telling): number | null {
  const [subject] = tree.childrenBy(verb, 'nsubj');
  if (subject !== undefined) {
    const token = tree.tokens[subject];
    if (token === undefined) return null;
    if (planNouns.has(token.lemma)) return subject;
    return /^(?:it|they|which|that)$/i.test(token.text) &&
      telling.lastPlan.length > 0 &&
      telling.lastHolder.length === 0
      ? subject
      : null;
  }
  const head = tree.tokens[verb]?.head ?? -1;
  // "a plan that leaked, reportedly involving"
  for (let at = verb, steps = 0; steps < 3; steps++) {
    const above = tree.tokens[at]?.head ?? -1;
    if (above < 0 || !(tree.is(at, 'acl') || tree.is(at, 'advcl') || tree.is(at, 'conj'))) break;
    if (tree.is(at, 'acl') && planNouns.has(tree.tokens[above]?.lemma ?? '')) return above;
    at = above;
  }
  if (!tree.is(verb, 'conj') && !tree.is(verb, 'advcl')) return null;
  const [shared] = tree.childrenBy(head, 'nsubj');
  return shared !== undefined && planNouns.has(tree.tokens[shared]?.lemma ?? '') ? shared : null;
}
