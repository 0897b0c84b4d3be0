/** "Called for …", "spoke about …", "warned against …": a verb and the preposition that leads to what is said. */
import { contentRun } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import { isTimeNoun } from '../time-noun.js';

export function preposition(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const { verb, last, frame, subject } of page.verbs(sentence)) {
    if (frame.with.size === 0) continue;
    for (const child of tree.children(verb)) {
      if (child < verb || !/^(obl|nmod|advcl|ccomp|xcomp)/.test(tree.tokens[child]?.deprel ?? '')) continue;
      const [lead] = tree.childrenBy(child, 'case', 'mark');
      const word = tree.tokens[lead ?? -1]?.lower ?? '';
      if (lead === undefined || lead < verb || !frame.with.has(word)) continue;
      // "Spoke on condition of anonymity" tells how somebody spoke, not of what.
      const led = tree.tokens[child]?.text ?? '';
      if (/^(condition|conditions|anonymity)$/i.test(led)) continue;
      // "Agreed on Thursday to withdraw" tells when.
      if (word === 'on' && isTimeNoun(led)) continue;
      const words = tree.subtree(child).filter((at) => at > lead);
      const content = contentRun(tree, verb, words, 'phrase');
      found.push(draft(tree, sentence, { cue: verb, last: lead === last + 1 ? lead : last, source: subject, content }));
      break;
    }
  }
  return found;
}
