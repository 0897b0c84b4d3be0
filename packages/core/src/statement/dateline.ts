/**
 * Eats a sentence; gives how many of its words are a dateline, "SOLMAR, Elbonia, May 4 (Wire) — ": nobody says it, and as a name
 * before the first noun it would be taken for a speaker.
 */
import type { Tree } from '../words/tree.js';
import { isTimeNoun } from './time-noun.js';

const longest = 16;
const dash = /^(—|–|―|--|-)$/;

/** "May 4" at a word. */
const isDay = (tree: Tree, i: number): boolean =>
  isTimeNoun(tree.tokens[i]?.text ?? '') && tree.tokens[i + 1]?.upos === 'NUM';

export function datelineEnd(tree: Tree): number {
  const first = tree.tokens[0]?.text ?? '';
  // Some wires leave the place out, "Feb. 10 (Wire) — ", and some write it as in running text, "Solmar, May 4 (Wire) — ".
  const dated = isDay(tree, 0) || (tree.tokens[1]?.text === ',' && isDay(tree, 2));
  if (first !== '(' && !dated && !/^\p{Lu}[\p{Lu}.'’]{2,}$/u.test(first)) return 0;
  for (let i = 1; i < tree.tokens.length && i < longest; i++) {
    const token = tree.tokens[i];
    const before = tree.tokens[i - 1];
    if (token === undefined || before === undefined || /^(VERB|AUX|PRON|DET)$/.test(token.upos)) return 0;
    // A dash with blanks around it; "SOLMAR-based" is a word.
    if (dash.test(token.text) && before.end < token.start && tree.tokens[i + 1]?.start !== token.end) return i + 1;
  }
  return 0;
}
