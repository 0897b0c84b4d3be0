/** "The claim that …", "her promise to …", "criticism of …": a noun of saying, thinking or wanting and what follows it. */

import type { Tree } from '../../words/tree.js';
import { clauseOf } from '../clause.js';
import { contentEnd } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import { nounFrame } from '../frame.js';
import type { Page } from '../page.js';
import { run } from '../spans.js';

export function nominal(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const frame = nounFrame(tree, i);
    if (frame === null) continue;
    const matter = contentOf(tree, i, frame.takes, frame.with);
    if (matter === null) continue;
    const { words, lead } = matter;
    if (!words.some((word) => /^(NOUN|PROPN|NUM|VERB|AUX)$/.test(tree.tokens[word]?.upos ?? ''))) continue;
    const last = lead === i + 1 ? lead : i;
    const first = words[0] ?? i;
    const stop = Math.min(
      contentEnd(tree, i, first, (words.at(-1) ?? i) + 1, 'phrase'),
      lead === -1 ? tree.tokens.length : verbAfter(tree, first),
    );
    const content = run(tree, first, stop);
    found.push(draft(tree, sentence, { cue: i, last, source: ownerOf(tree, i), content }));
  }
  return found;
}

interface Matter {
  words: number[];
  /** The preposition before it, or -1. */
  lead: number;
}

function contentOf(
  tree: Tree,
  noun: number,
  takes: ReadonlySet<string>,
  prepositions: ReadonlySet<string>,
): Matter | null {
  for (const child of tree.children(noun)) {
    if (child < noun) continue;
    const marks = tree.childrenBy(child, 'mark', 'case').map((at) => tree.tokens[at]?.lower ?? '');
    if (tree.is(child, 'acl') || tree.is(child, 'ccomp')) {
      const clause = takes.has('clause') && (marks.includes('that') || marks.includes('whether'));
      if (clause || (takes.has('infinitive') && marks.includes('to'))) return { words: tree.subtree(child), lead: -1 };
    }
    if (tree.is(child, 'nmod') || tree.is(child, 'acl') || tree.is(child, 'obl')) {
      const lead = tree.childrenBy(child, 'case', 'mark').find((at) => prepositions.has(tree.tokens[at]?.lower ?? ''));
      if (lead !== undefined) return { words: tree.subtree(child).filter((at) => at > lead), lead };
    }
  }
  return null;
}

/** "Their insistence on the guarantees *is rooted* in …": a finite verb that no relative word opens is the sentence's. */
function verbAfter(tree: Tree, from: number): number {
  for (let i = from; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (/^W/.test(token?.xpos ?? '') || token?.upos === 'SCONJ' || token?.text === 'that') break;
    if (/^(VB[DZP]|MD)$/.test(token?.xpos ?? '')) return i;
  }
  return tree.tokens.length;
}

/** Who claims, promises, criticises: the possessor, the one it comes from, or the subject of the verb that takes the noun. */
function ownerOf(tree: Tree, noun: number): number | null {
  const [possessor] = tree.childrenBy(noun, 'nmod:poss');
  if (possessor !== undefined) return possessor;
  for (const child of tree.childrenBy(noun, 'nmod')) {
    const lead = tree.childrenBy(child, 'case')[0];
    if (/^(from|by|among)$/.test(tree.tokens[lead ?? -1]?.lower ?? '')) return child;
  }
  const verb = tree.tokens[noun]?.head ?? -1;
  if (tree.is(noun, 'obj') && verb >= 0) return clauseOf(tree, verb).subject;
  return null;
}
