/** Eats a finite verb whose subject the tree has lost; gives the noun phrase that stands before it, over adverbs and asides. */
import type { Tree } from '../words/tree.js';
import { isTimeNoun } from './time-noun.js';

const between = new Set(['AUX', 'ADV', 'PART']);
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const mark = /^(,|-|–|—|--)$/;
/** Relations by which a word belongs to a noun phrase whose chief word is farther left. */
const within = ['compound', 'flat', 'nmod', 'appos', 'nummod', 'amod', 'det', 'acl', 'obl', 'list', 'goeswith'];
/** An aside between commas or dashes is at most this long. */
const asideReach = 45;

export function subjectBeside(tree: Tree, verb: number): number | null {
  let i = overAdverbs(tree, verb - 1);
  // "A poll of voters has, however, found": the comma before the adverb is one of a pair too.
  for (let asides = 0; asides < 2 && mark.test(tree.tokens[i]?.text ?? ''); asides++) {
    const open = opening(tree, i);
    if (open === null) return null;
    i = overAdverbs(tree, open - 1);
  }
  i = overTimes(tree, i);
  if (!nominal.has(tree.tokens[i]?.upos ?? '')) return null;
  return chiefWord(tree, i, verb);
}

function overAdverbs(tree: Tree, from: number): number {
  let i = from;
  while (i >= 0 && between.has(tree.tokens[i]?.upos ?? '')) i--;
  return i;
}

/** "A spokesman Monday said": a bare day between the speaker and the verb. */
function overTimes(tree: Tree, from: number): number {
  if (!isTimeNoun(tree.tokens[from]?.text ?? '')) return from;
  let i = from - 1;
  while (i >= 0 && /^(DET|ADJ)$/.test(tree.tokens[i]?.upos ?? '')) i--;
  return i;
}

/** The mark that opens the aside which the mark at `close` ends; the same kind of mark, and not at the head of the sentence. */
function opening(tree: Tree, close: number): number | null {
  const kind = tree.tokens[close]?.text;
  for (let i = close - 1; i > 0 && close - i < asideReach; i--) if (tree.tokens[i]?.text === kind) return i;
  return null;
}

/** The word on which the noun phrase that ends at `last` hangs. */
function chiefWord(tree: Tree, last: number, verb: number): number {
  let i = last;
  for (let up = tree.tokens[i]?.head ?? -1; up >= 0 && up < verb; up = tree.tokens[i]?.head ?? -1) {
    const joins = within.some((relation) => tree.is(i, relation));
    if (!joins || up > last || !nominal.has(tree.tokens[up]?.upos ?? '')) break;
    // A comma between parts a new speaker from the clause before it.
    if (tree.tokens.slice(up, i).some(({ text }) => text === ',')) break;
    i = up;
  }
  return i;
}
