/** Eats a finite verb whose subject the tree has lost; gives the noun phrase that stands before it, over adverbs and asides. */
import type { Tree } from '../words/tree.js';

const between = new Set(['AUX', 'ADV', 'PART']);
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
/** Relations by which a word belongs to a noun phrase whose chief word is farther left. */
const within = ['compound', 'flat', 'nmod', 'appos', 'nummod', 'amod', 'det', 'acl', 'obl', 'list', 'goeswith'];
/** An aside between commas is at most this long. */
const asideReach = 30;

export function subjectBeside(tree: Tree, verb: number): number | null {
  let i = verb - 1;
  while (i >= 0 && between.has(tree.tokens[i]?.upos ?? '')) i--;
  if (/^(,|-|–|—|--)$/.test(tree.tokens[i]?.text ?? '')) {
    const mark = tree.tokens[i]?.text;
    let open = i - 1;
    while (open > 0 && i - open < asideReach && tree.tokens[open]?.text !== mark) open--;
    if (open <= 0 || tree.tokens[open]?.text !== mark) return null;
    i = open - 1;
  }
  if (!nominal.has(tree.tokens[i]?.upos ?? '')) return null;
  const last = i;
  for (let up = tree.tokens[i]?.head ?? -1; up >= 0 && up < verb; up = tree.tokens[i]?.head ?? -1) {
    const joins = within.some((relation) => tree.is(i, relation));
    if (!joins || up > last || !nominal.has(tree.tokens[up]?.upos ?? '')) break;
    i = up;
  }
  return i;
}
