/** Eats a sentence of a report; gives what it tells under a text: "under the plan, Aland would withdraw and Bland was to pay". */
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus } from '../commitment.js';
import { modalOf, negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import { isArticle, statusOfNoun } from './text-noun.js';
import type { Told } from './told.js';
import { isPassive } from './voice.js';

const MUST = new Set(['would', 'will', 'shall', 'must', 'should', "'d", '’d', "'ll", '’ll']);

const MAY = new Set(['may', 'can', 'could', 'might']);

/** "Aland *was to withdraw*": what a text lays down, told by "to be". */
function isToBeDone(tree: Tree, verb: number): boolean {
  const [to] = tree.childrenBy(verb, 'mark').filter((mark) => tree.tokens[mark]?.lower === 'to');
  const be = tree.tokens[(to ?? 0) - 1];
  return to !== undefined && be?.head === verb && be.lemma === 'be';
}

const UNDER = new Set(['under', 'according', 'per']);

/** "Under the plan, Aland would withdraw and Bland would pay": each verb with a modal of its own. */
export function underText(tree: Tree, last: CommitmentStatus | null): Told[] {
  const found: Told[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const form = tree.forms[i];
    if (form === undefined || !UNDER.has(form.word ?? form.lemma)) continue;
    const statusAt = (word: number) => statusOfNoun(tree, word) ?? (isArticle(tree, word) ? last : null);
    const noun = tree.tokens.findIndex((_, word) => word > i && word <= i + 8 && statusAt(word) !== null);
    const status = noun < 0 ? null : statusAt(noun);
    if (status === null || tree.tokens.slice(i, noun).some(({ upos }) => upos === 'VERB')) continue;
    tree.tokens.forEach((token, verb) => {
      if (token.upos !== 'VERB') return;
      const modal = modalOf(tree, verb)?.word;
      const word = tree.tokens[modal ?? -1]?.lower ?? '';
      // "No troops may enter" forbids; what troops may do, they need not.
      const binds = MUST.has(word) || (MAY.has(word) && negated(tree, verb));
      if (!binds && !isToBeDone(tree, verb)) return;
      if (tree.is(verb, 'advcl') || tree.is(verb, 'acl')) return;
      const subject = subjectOf(tree, verb);
      if (subject === null) return;
      const force = word === 'should' ? 'aspiration' : 'duty';
      found.push({
        norm: {
          tree,
          act: verb,
          anchor: verb,
          subject: subject.word,
          passive: isPassive(tree, verb),
          modality: force === 'duty' && negated(tree, verb) ? 'prohibition' : force,
          coordinated: false,
        },
        status,
        because: [tree.tokens[noun]?.start ?? 0, tree.tokens[noun]?.end ?? 0],
        lead: [],
        leadAgain: [],
        inside: false,
      });
    });
  }
  return found;
}
