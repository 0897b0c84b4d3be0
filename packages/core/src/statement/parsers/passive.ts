/** "The raid was condemned by …", "was described as …", "is expected to …": what a passive is said about, and what is said. */
import { contentRun } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import { infinitiveStart } from '../infinitive-start.js';
import type { Page } from '../page.js';
import { whole } from '../spans.js';
import { completes } from './object.js';

export function passive(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const { verb, last, frame, subject, passive, patient } of page.verbs(sentence)) {
    if (!passive || patient === null || frame.takes.size === 0) continue;
    const more = tree
      .children(verb)
      .filter((child) => child > verb && child !== subject && completes(tree, child, frame));
    const lost = more.length === 0 && frame.takes.has('passive') ? infinitiveStart(tree, last, false) : null;
    const named =
      ['as', 'predicate', 'passive'].some((take) => frame.takes.has(take)) && (more.length > 0 || lost !== null);
    if (!named && subject === null) continue;
    const about = tree.subtree(patient, (child) => child === verb || tree.is(child, 'acl:relcl'));
    const said =
      lost === null
        ? more.flatMap((child) => tree.subtree(child)).sort((a, b) => a - b)
        : [lost.start, lost.infinitive];
    const content = [...whole(tree, about), ...contentRun(tree, verb, said, 'phrase')];
    found.push(draft(tree, sentence, { cue: verb, last, source: subject, content }));
  }
  return found;
}
