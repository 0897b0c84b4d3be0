/**
 * Eats a verb; gives the words that begin the infinitive after it, for where the tree has lost it: "expected to unveil", "called on
 * all states to join".
 */
import type { Tree } from '../words/tree.js';

/** One who is asked or told is named in at most this many words. */
const longestHearer = 10;

/** The first word of the content and the infinitive itself; `hearer` allows a noun phrase before "to". */
export function infinitiveStart(
  tree: Tree,
  last: number,
  hearer: boolean,
): { start: number; infinitive: number } | null {
  for (let i = last + 1; i < tree.tokens.length && i <= last + 1 + (hearer ? longestHearer : 0); i++) {
    const token = tree.tokens[i];
    if (token === undefined) return null;
    if (token.text === 'to' && opensInfinitive(tree, i)) return { start: last + 1, infinitive: i + 1 };
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART|CCONJ|ADP)$/.test(token.upos)) return null;
  }
  return null;
}

/** Taggers take "to unveil new talks" for a preposition and adjectives; a verb's bare form tells, whatever they say. */
function opensInfinitive(tree: Tree, to: number): boolean {
  const next = tree.tokens[to + 1];
  if (next === undefined) return false;
  if (next.xpos === 'VB') return true;
  return (
    tree.tokens[to]?.xpos === 'TO' && !/^(DET|PRON|PROPN|NUM)$/.test(next.upos) && !/(?:s|ing|ed)$/.test(next.text)
  );
}
