/** "Confident that …", "worried about …", "willing to …": an adjective of what somebody thinks, feels or is ready for. */

import { clauseOf } from '../clause.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import { adjectiveFrame } from '../frame.js';
import type { Page } from '../page.js';
import { whole } from '../spans.js';

export function adjectival(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const frame = adjectiveFrame(tree, i);
    if (frame === null || tree.is(i, 'amod')) continue;
    const { subject } = clauseOf(tree, i);
    for (const child of tree.children(i)) {
      if (child < i) continue;
      const [lead] = tree.childrenBy(child, 'case', 'mark');
      const word = tree.tokens[lead ?? -1]?.lower ?? '';
      const clausal =
        tree.is(child, 'ccomp') || tree.is(child, 'xcomp') || tree.is(child, 'advcl') || tree.is(child, 'csubj');
      const words = tree.subtree(child);
      const clause = clausal && word !== 'to' && !tree.is(child, 'advcl') && frame.takes.has('clause');
      const act = clausal && word === 'to' && frame.takes.has('infinitive');
      const matter =
        lead !== undefined &&
        word !== 'to' &&
        frame.with.has(word) &&
        /^(obl|nmod|advcl)/.test(tree.tokens[child]?.deprel ?? '');
      if (!clause && !act && !matter) continue;
      const content = whole(tree, matter ? words.filter((at) => at > (lead ?? -1)) : words);
      const expletive = subject !== null && /^(it|that|this)$/i.test(tree.tokens[subject]?.text ?? '');
      found.push(draft(tree, sentence, { cue: i, source: expletive ? null : subject, content }));
      break;
    }
  }
  return found;
}
