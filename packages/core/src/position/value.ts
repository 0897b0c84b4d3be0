/** Eats a stand; gives what it comes to in a few of the text's own words, to be set beside another party's; null where they are many. */
import type { Tree } from '../words/tree.js';
import type { Stand } from './stand.js';

const ASKS = /^(?:call|ask|urge|appeal|press|push|tell|order|invite)$/;

/** More words than this are no value but the quote again. */
const MOST = 8;

export function standValue(
  { tree, word, about }: Stand,
  member: readonly number[] | undefined,
  text: string,
): string | null {
  if (member !== undefined) return inWords(tree, member, text);
  const complements = tree
    .childrenBy(word, 'obj', 'xcomp', 'ccomp', 'obl', 'nmod', 'acl', 'advcl')
    .filter((child) => child > word && about.includes(child) && tree.tokens[child]?.upos !== 'PRON');
  // "Urged it to withdraw": what is to be done, rather than who is to do it.
  const complement =
    complements.find((child) => tree.is(child, 'xcomp') || tree.is(child, 'ccomp')) ??
    // "Called on both sides to resume talks": trees hang what is to be done as if it were the purpose.
    complements.find((child) => tree.is(child, 'advcl') && ASKS.test(tree.tokens[word]?.lemma ?? '')) ??
    complements[0];
  if (complement === undefined) return null;
  const words = tree
    .subtree(
      complement,
      (child) =>
        child > complement &&
        (tree.is(child, 'acl') || tree.is(child, 'advcl') || tree.is(child, 'appos') || tree.is(child, 'conj')),
    )
    .filter(
      (i) => !(tree.tokens[i]?.head === complement && (tree.is(i, 'mark') || (tree.is(i, 'case') && i < complement))),
    );
  return inWords(tree, words, text);
}

function inWords(tree: Tree, words: readonly number[], text: string): string | null {
  const unbroken = words.every((word, n) => n === 0 || word === (words[n - 1] ?? 0) + 1);
  if (!unbroken || words.length === 0 || words.length > MOST) return null;
  return text.slice(...tree.span(words)).replace(/\s+/g, ' ');
}
