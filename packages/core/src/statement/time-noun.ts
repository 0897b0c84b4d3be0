/** Eats a word; tells whether it names a time, and whether it tells when somebody spoke rather than who. */
import type { Tree } from '../words/tree.js';

/** They stand bare beside a verb, "Marden said Monday", "last month police charged", and never speak. */
const nouns =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?|today|yesterday|tomorrow|tonight|mornings?|afternoons?|evenings?|nights?|weeks?|weekends?|months?|years?|decades?|hours?|minutes?|moments?)$/i;

export const isTimeNoun = (word: string): boolean => nouns.test(word);

/** "Officials *on Tuesday* defended": when somebody spoke, though the tree hangs the day on him, as the last of his words. */
export function tellsWhen(tree: Tree, noun: number, child: number): boolean {
  if (child < noun || !tree.is(child, 'nmod') || !isTimeNoun(tree.tokens[child]?.text ?? '')) return false;
  return tree.children(noun).every((other) => other <= child || tree.is(other, 'punct') || tree.is(other, 'acl:relcl'));
}
