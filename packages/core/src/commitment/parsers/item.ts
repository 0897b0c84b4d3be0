/** Eats a sentence that has no finite verb, as the points of a plan have: "Release of all hostages", "Ensure access", "To withdraw …"; gives its norms. */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import { isLeaving } from '../descend.js';
import { negated } from '../modality.js';
import type { Norm } from '../norm.js';

/** Endings of the nouns that name an action, so that "Creation of a fund" is a norm and "Ukraine" is not. */
const ACTION_NOUN =
  /(?:tion|sion|ment|al|ance|ence|ing|ure|age|fire|lease|change|swap|port|drawal|stop|return|halt|end|ban|cap|limit|amnesty|access|aid|exchange|truce|pause|election|elections|guarantees?|talks|efforts?|measures)$/i;

export function itemNorms(tree: Tree): Norm[] {
  const root = tree.tokens.findIndex((token) => token.head === -1);
  const token = tree.tokens[root];
  if (token === undefined || tree.tokens.length < 3) return [];
  if (hasFiniteClause(tree, root)) return [];
  const heads = [root, ...tree.childrenBy(root, 'conj').filter((child) => ownComplement(tree, root, child))];
  const norms: Norm[] = [];
  for (const head of heads) {
    const word = tree.tokens[head];
    if (word === undefined) continue;
    const known = actOf(tree, head).act !== 'other';
    const verb = word.upos === 'VERB' && !/(?:ed|ing)$/.test(word.text);
    const noun =
      (word.upos === 'NOUN' || word.text.endsWith('ing')) &&
      (known || ACTION_NOUN.test(word.text)) &&
      tree.childrenBy(head, 'nmod', 'amod', 'acl', 'compound', 'obj').length > 0;
    if (!verb && !noun) continue;
    norms.push({
      tree,
      act: head,
      anchor: head,
      subject: null,
      passive: noun,
      modality: negated(tree, head) || isLeaving(tree, head) ? 'prohibition' : 'duty',
      coordinated: head !== root,
    });
  }
  return norms;
}

/** "Withdrawal of troops and release of prisoners" are two items; "coordination and conduct of de-mining" share what follows both. */
function ownComplement(tree: Tree, root: number, child: number): boolean {
  const complements = tree.childrenBy(root, 'nmod', 'amod', 'acl', 'compound', 'obj', 'obl');
  const infinitive = tree.childrenBy(child, 'mark').length > 0 && tree.childrenBy(root, 'mark').length === 0;
  return !infinitive && complements.some((complement) => complement < child);
}

/** Whether the clause has a subject or a tensed auxiliary of its own, and so is no bare item. */
function hasFiniteClause(tree: Tree, i: number): boolean {
  return tree.childrenBy(i, 'nsubj', 'csubj', 'cop', 'expl').length > 0 || tree.childrenBy(i, 'aux').length > 0;
}
