/** "The talks seem to …", "appear lost": an impression that nobody named has; the subject and what is thought of it. */
import type { Tree } from '../../words/tree.js';
import { contentRun } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import { whole } from '../spans.js';

export function seeming(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const { verb, frame, subject } of page.verbs(sentence)) {
    if (!frame.takes.has('seem') || subject === null) continue;
    const said = tree.childrenBy(verb, 'xcomp').find((child) => child > verb) ?? likeness(tree, verb);
    if (said === undefined) continue;
    const about = tree.subtree(subject, (child) => child === verb || tree.is(child, 'acl:relcl'));
    const content = [...whole(tree, about), ...contentRun(tree, verb, tree.subtree(said), 'phrase')];
    found.push(draft(tree, sentence, { cue: verb, source: null, content }));
  }
  return found;
}

/** "Looked like a truce", "seemed as if it would hold". */
function likeness(tree: Tree, verb: number): number | undefined {
  return tree
    .childrenBy(verb, 'obl', 'advcl')
    .find((child) =>
      tree
        .childrenBy(child, 'case', 'mark')
        .some((at) => at === verb + 1 && /^(like|as)$/i.test(tree.tokens[at]?.text ?? '')),
    );
}
