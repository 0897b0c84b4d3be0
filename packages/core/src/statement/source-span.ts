/** Eats the chief word of a source; gives the stretches of its noun phrase, with its titles and appositions. */
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { runs } from './spans.js';

/** What hangs on a noun and yet is not part of who speaks. */
const apart = new Set(['case', 'acl:relcl', 'parataxis', 'cc', 'punct', 'advcl', 'ccomp', 'cop', 'nsubj', 'obl']);

export function sourceRanges(tree: Tree, source: number, cue: number): Range[] {
  const words = tree.subtree(source, (child) => {
    if (child === cue) return true;
    const deprel = tree.tokens[child]?.deprel ?? '';
    if (tree.tokens[child]?.head !== source) return false;
    return apart.has(deprel) && !(deprel === 'cc' && child > source) && deprel !== 'punct';
  });
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  // A possessor speaks by itself: the mark of the genitive is left out.
  const ending = tree.tokens[last]?.text ?? '';
  const kept = /^['’]s?$/.test(ending) ? words.slice(0, -1) : words;
  return runs(tree, kept);
}
