/** Eats the chief word of a noun phrase; gives its words without clauses that hang on it, and its text. */
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import { tellsWhen } from '../time-noun.js';

const outside = [
  'acl',
  'parataxis',
  'advcl',
  'ccomp',
  'cop',
  'nsubj',
  'cc',
  'conj',
  'case',
  'mark',
  'orphan',
  'dep',
  'list',
];
/** Descriptions are cut to this many words: longer ones are a parser's mistake. */
const longest = 24;

/** From the first to the last word of the phrase, appositions included. */
export function phraseRange(tree: Tree, head: number): Range {
  const words = tree.subtree(
    head,
    (child) => tree.tokens[child]?.head === head && outside.some((it) => tree.is(child, it)),
  );
  const [start] = tree.span(words.slice(0, 1));
  const near = words.filter((word) => word - (words[0] ?? 0) < 60);
  return [start, tree.span(near)[1]];
}

/** The phrase as a description: without appositions, and cut at the first comma after its chief word. */
export function description(tree: Tree, head: number, text: string): string {
  const words = tree.subtree(head, (child) => {
    if (tree.tokens[child]?.head !== head) return false;
    if (tellsWhen(tree, head, child)) return true;
    return outside.some((it) => tree.is(child, it)) || tree.is(child, 'appos') || tree.is(child, 'punct');
  });
  let first = head;
  while (first > 0 && words.includes(first - 1)) first--;
  let last = head;
  while (words.includes(last + 1) && tree.tokens[last + 1]?.text !== ',' && last - first < longest) last++;
  const start = tree.tokens[first]?.start ?? 0;
  const end = tree.tokens[last]?.end ?? 0;
  return text.slice(start, end).replace(/\s+/g, ' ');
}
