/** Eats the subject of a sentence; says whether those who publish the text tell there what they will do themselves. */
import type { Tree } from '../../words/tree.js';
import type { Report } from './told.js';

/** How many parties a publication names as those who will act, one of its own among them; 0 where it tells of others. */
export function writtenBy(tree: Tree, subject: number, { naming, issuers }: Report): number {
  const token = tree.tokens[subject];
  // "This assistance from the American people will help": what a thing will do, nobody promises.
  if (issuers.length === 0 || (token?.upos === 'NOUN' && !ACTS.test(token.lemma))) return 0;
  const range = tree.span(tree.subtree(subject, (child) => tree.is(child, 'acl') || tree.is(child, 'appos')));
  const parties = naming.partiesOf(range);
  return issuers.some((issuer) => parties.includes(issuer)) ? parties.length : 0;
}

/** Nouns for those who can keep a promise. */
const ACTS =
  /^(?:government|administration|nation|country|state|republic|side|party|leader|president|minister|official|ally|partner|member|delegation|team|department|ministry|congress|parliament|council|force|troop|army)$/;
