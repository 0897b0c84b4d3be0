/** "Officials said (that) …", "asked whether …": the finite clause after a verb. */
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import { clauseStart } from '../clause-start.js';
import { contentEnd } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page, VerbCue } from '../page.js';
import { run } from '../spans.js';

export function complement(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const cue of page.verbs(sentence)) {
    if (!cue.frame.takes.has('clause')) continue;
    const start = clauseStart(tree, cue);
    if (start === null) {
      const gap = aroundGap(tree, cue);
      if (gap !== null)
        found.push(draft(tree, sentence, { cue: cue.verb, last: cue.last, source: cue.subject, content: gap }));
      continue;
    }
    const clause = tree.childrenBy(cue.verb, 'ccomp').find((child) => child > cue.verb);
    const end = clause === undefined ? start + 1 : Math.max(start, tree.subtree(clause).at(-1) ?? start) + 1;
    const content = run(tree, start, contentEnd(tree, cue.verb, start, end, 'clause'));
    found.push(draft(tree, sentence, { cue: cue.verb, last: cue.last, source: cue.subject, content }));
  }
  return found;
}

/** "The cuts, which officials say will hurt", "what she believes is right": the relative word and the verb that lost it. */
function aroundGap(tree: Tree, { verb, last, subject }: VerbCue): Range[] | null {
  if (subject === null || subject > verb || !/^(VB[DZP]|MD)$/.test(tree.tokens[last + 1]?.xpos ?? '')) return null;
  const first = tree.subtree(subject, (child) => child === verb)[0] ?? subject;
  const relative = /^(who|which|that|what)$/i.test(tree.tokens[first]?.text ?? '') ? first : first - 1;
  if (relative === subject || !/^(who|which|that|what)$/i.test(tree.tokens[relative]?.text ?? '')) return null;
  return [
    ...run(tree, relative, relative + 1),
    ...run(tree, last + 1, contentEnd(tree, verb, last + 1, last + 2, 'phrase')),
  ];
}
