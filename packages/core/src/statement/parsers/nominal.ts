/** "The claim that …", "her promise to …", "criticism of …": a noun of saying, thinking or wanting and what follows it. */

import type { Tree } from '../../words/tree.js';
import { clauseOf } from '../clause.js';
import { contentRun } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import { nounFrame } from '../frame.js';
import type { Page } from '../page.js';

export function nominal(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const frame = nounFrame(tree, i);
    if (frame === null) continue;
    const words = contentOf(tree, i, frame.takes, frame.with);
    if (words.length === 0) continue;
    found.push(
      draft(tree, sentence, { cue: i, source: ownerOf(tree, i), content: contentRun(tree, i, words, 'phrase') }),
    );
  }
  return found;
}

function contentOf(tree: Tree, noun: number, takes: ReadonlySet<string>, prepositions: ReadonlySet<string>): number[] {
  for (const child of tree.children(noun)) {
    if (child < noun) continue;
    const marks = tree.childrenBy(child, 'mark', 'case').map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
    if (tree.is(child, 'acl') || tree.is(child, 'ccomp')) {
      if (takes.has('clause') && (marks.includes('that') || marks.includes('whether'))) return tree.subtree(child);
      if (takes.has('infinitive') && marks.includes('to')) return tree.subtree(child);
    }
    if (tree.is(child, 'nmod') || tree.is(child, 'acl') || tree.is(child, 'obl')) {
      const lead = tree
        .childrenBy(child, 'case', 'mark')
        .find((at) => prepositions.has(tree.tokens[at]?.text.toLowerCase() ?? ''));
      if (lead !== undefined) return tree.subtree(child).filter((at) => at > lead);
    }
  }
  return [];
}

/** Who claims, promises, criticises: the possessor, the one it comes from, or the subject of the verb that takes the noun. */
function ownerOf(tree: Tree, noun: number): number | null {
  const [possessor] = tree.childrenBy(noun, 'nmod:poss');
  if (possessor !== undefined) return possessor;
  for (const child of tree.childrenBy(noun, 'nmod')) {
    const lead = tree.childrenBy(child, 'case')[0];
    if (/^(from|by|among)$/.test(tree.tokens[lead ?? -1]?.text.toLowerCase() ?? '')) return child;
  }
  const verb = tree.tokens[noun]?.head ?? -1;
  if (tree.is(noun, 'obj') && verb >= 0) return clauseOf(tree, verb).subject;
  return null;
}
