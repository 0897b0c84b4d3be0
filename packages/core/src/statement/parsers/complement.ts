/** "Officials said (that) …", "asked whether …": the finite clause after a verb. */
import { clauseStart } from '../clause-start.js';
import { contentEnd } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import { run } from '../spans.js';

export function complement(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const cue of page.verbs(sentence)) {
    if (!cue.frame.takes.has('clause')) continue;
    const start = clauseStart(tree, cue);
    if (start === null) continue;
    const clause = tree.childrenBy(cue.verb, 'ccomp').find((child) => child > cue.verb);
    const end = clause === undefined ? start + 1 : Math.max(start, tree.subtree(clause).at(-1) ?? start) + 1;
    const content = run(tree, start, contentEnd(tree, cue.verb, start, end, 'clause'));
    found.push(draft(tree, sentence, { cue: cue.verb, last: cue.last, source: cue.subject, content }));
  }
  return found;
}
