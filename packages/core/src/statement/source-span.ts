/** Eats the chief word of a source; gives the stretches of its noun phrase, with its titles and appositions. */
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { runs } from './spans.js';
import { tellsWhen } from './time-noun.js';

/** What hangs on a noun and yet is not part of who speaks. */
const apart = new Set(['case', 'acl:relcl', 'parataxis', 'cc', 'punct', 'advcl', 'ccomp', 'cop', 'nsubj', 'obl']);

export function sourceRanges(tree: Tree, source: number, cue: number): Range[] {
  const words = tree.subtree(source, (child) => {
    if (child === cue) return true;
    const deprel = tree.tokens[child]?.deprel ?? '';
    if (tree.tokens[child]?.head !== source) return false;
    if (tellsWhen(tree, source, child)) return true;
    return apart.has(deprel) && !(deprel === 'cc' && child > source) && deprel !== 'punct';
  });
  const own = words.slice(pastQuotation(tree, words, source));
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  // A possessor speaks by itself: the mark of the genitive is left out.
  const ending = tree.tokens[last]?.text ?? '';
  const kept = /^['’]s?$/.test(ending) ? own.slice(0, -1) : own;
  return runs(tree, kept);
}

/** "“It is over,” the minister said": trees may hang what is quoted on who says it. How many of the words those are. */
function pastQuotation(tree: Tree, words: readonly number[], source: number): number {
  const closing = words.findLastIndex(
    (word) =>
      word < source &&
      /^(?:"|''|”|’’)$/.test(tree.tokens[word]?.text ?? '') &&
      (tree.tokens[word - 1]?.text === ',' || tree.tokens[word + 1]?.text === ','),
  );
  return closing + 1;
}
