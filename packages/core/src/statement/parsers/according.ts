/** "According to …": the phrase names the source, the rest of its sentence is the content. */

import type { Tree } from '../../words/tree.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import { run } from '../spans.js';

/** What things go by and nobody says: "according to plan". */
const measures =
  /^(plan|schedule|timetable|size|age|need|needs|taste|type|colou?r|rank|weight|height|season|circumstances?)$/i;

export function according(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (let i = 0; i + 2 < tree.tokens.length; i++) {
    const word = tree.tokens[i]?.text ?? '';
    if (word.length !== 9 || word.toLowerCase() !== 'according' || tree.tokens[i + 1]?.text.toLowerCase() !== 'to')
      continue;
    const source = namedAfter(tree, i + 1);
    if (source === null || measures.test(tree.tokens[source]?.text ?? '')) continue;
    const end = phraseEnd(tree, source, i + 2);
    const content = [...run(tree, 0, i), ...run(tree, end, tree.tokens.length)];
    if (content.length === 0) continue;
    found.push(draft(tree, sentence, { cue: i, last: i + 1, source, content, aside: true }));
  }
  return found;
}

/** Chief word of the noun phrase right after word `to`. */
function namedAfter(tree: Tree, to: number): number | null {
  for (const lead of [to - 1, to]) {
    const head = tree.tokens[lead]?.head ?? -1;
    if (head > to && /^(NOUN|PROPN|PRON|NUM|ADJ|X|SYM)$/.test(tree.tokens[head]?.upos ?? '')) return head;
  }
  const children = tree.children(to - 1).concat(tree.children(to));
  return children.filter((child) => child > to).sort((a, b) => a - b)[0] ?? null;
}

/** One past the last word of the phrase that names the source. */
function phraseEnd(tree: Tree, source: number, from: number): number {
  const words = tree.subtree(source).filter((word) => word >= from);
  return (words.at(-1) ?? source) + 1;
}
