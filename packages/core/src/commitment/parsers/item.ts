/** Eats a sentence that has no finite verb, as the points of a plan have: "Release of all hostages", "Ensure access", "To withdraw …"; gives its norms. */
import { actOf } from '../../act/act-of.js';
import type { Tree } from '../../words/tree.js';
import { isLeaving } from '../descend.js';
import { negated } from '../modality.js';
import type { Norm } from '../norm.js';

/** Endings of the nouns that name an action, so that "Creation of a fund" is a norm and "Ukraine" is not. */
const ACTION_NOUN =
  /(?:tion|sion|ment|al|ance|ence|ing|ure|age|fire|lease|change|swap|port|drawal|stop|return|halt|end|ban|cap|limit|amnesty|access|aid|exchange|truce|pause|election|elections|guarantees?|talks|efforts?|measures|rights?|possibility|corridors?|programmes?|programs?|patrols?|zones?)$/i;

/** `any`: below "the following acts are prohibited", where every noun names an act. */
export function itemNorms(tree: Tree, any = false): Norm[] {
  const root = tree.tokens.findIndex((token) => token.head === -1);
  const token = tree.tokens[root];
  if (token === undefined || tree.tokens.length < (any ? 2 : 3)) return [];
  const present = tellsPresent(tree, root);
  if (present !== null) return [present];
  if (hasFiniteClause(tree, root)) return [];
  const heads = [
    root,
    ...tree.childrenBy(root, 'conj').filter((child) => ownComplement(tree, root, child)),
    ...actionsBeside(tree, root),
  ];
  const opening = tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  const norms: Norm[] = [];
  for (const head of heads) {
    const word = tree.tokens[head];
    if (word === undefined) continue;
    if (tree.childrenBy(head, 'case').includes(opening) && PREPOSITION.test(tree.tokens[opening]?.text ?? '')) continue;
    const known = actOf(tree, head).act !== 'other';
    const verb = word.upos === 'VERB' && !/(?:ed|ing)$/.test(word.text);
    const noun =
      (word.upos === 'NOUN' || word.text.endsWith('ing') || RIGHT.test(word.text)) &&
      (any ||
        ((known || ACTION_NOUN.test(word.text)) &&
          tree.childrenBy(head, 'nmod', 'amod', 'acl', 'compound', 'obj', 'obl').length > 0));
    if (!verb && !noun) continue;
    norms.push({
      tree,
      act: head,
      anchor: head,
      subject: null,
      passive: noun,
      modality: forceOfItem(tree, head),
      coordinated: head !== root,
    });
  }
  return norms;
}

/** "With respect to persons and their interests" names no act. */
const PREPOSITION = /^(?:with|without|in|for|of|as)$/i;

/** What a point of an agreement brings about by saying that it is so. */
const BROUGHT_ABOUT =
  /^(?:return|restore|carry|hand|transfer|open|reopen|resume|exchange|release|deploy|withdraw|lift|unblock|halt|stop)$/;

/**
 * "The district is returned to Aland by May", "An exchange of prisoners is carried out", "A redeployment of forces to be carried out": the
 * present and the infinitive of a passive, by which plans and declarations order as treaties do by "shall".
 */
function tellsPresent(tree: Tree, root: number): Norm | null {
  if (tree.tokens[root]?.upos !== 'VERB' || !BROUGHT_ABOUT.test(tree.tokens[root]?.lemma ?? '')) return null;
  const [subject] = tree.childrenBy(root, 'nsubj:pass');
  const helpers = tree.childrenBy(root, 'aux').map((i) => tree.tokens[i]?.lower ?? '');
  const to = tree.childrenBy(root, 'mark').some((i) => tree.tokens[i]?.lower === 'to');
  const now = helpers.length === 1 && (to ? helpers[0] === 'be' : /^(?:is|are)$/.test(helpers[0] ?? ''));
  if (subject === undefined || !now || negated(tree, root)) return null;
  // "The forces deployed there are listed in the annex": only what has not been told as done elsewhere.
  if (tree.childrenBy(root, 'advcl', 'parataxis').some((i) => i < root)) return null;
  return { tree, act: root, anchor: root, subject, passive: true, modality: 'duty', coordinated: false };
}

/** "Setting up a zone and *the withdrawal of* troops": a noun of another act that parsers join to the object of the first. */
function actionsBeside(tree: Tree, root: number): number[] {
  const nouns = tree
    .childrenBy(root, 'obj', 'nmod')
    .flatMap((object) => tree.childrenBy(object, 'conj'))
    .filter(
      (noun) =>
        tree.tokens[noun]?.upos === 'NOUN' &&
        /(?:tion|sion|ment|al|ance|lease|change)$/.test(tree.tokens[noun]?.lemma ?? '') &&
        tree.childrenBy(noun, 'det').length > 0,
    );
  if (nouns.length === 0) return [];
  const own = actOf(tree, root).act;
  return nouns.filter((noun) => {
    const { act, words } = actOf(tree, noun);
    return words > 1 && act !== 'other' && act !== own;
  });
}

/** A noun that taggers take for an adjective where it opens an item. */
const RIGHT = /^rights?$/i;

/** Verbs that only declare, where others of the list of modality are acts at the head of an item: "Resolve disputes". */
const DECLARES = /^(?:reaffirm|affirm|recogni[sz]e|acknowledge|declare|confirm|reiterate|proclaim)$/i;

/** An item "Reaffirm …" declares, one "Refrain from …" forbids, any other binds. */
function forceOfItem(tree: Tree, head: number): Norm['modality'] {
  if (negated(tree, head) || isLeaving(tree, head)) return 'prohibition';
  const token = tree.tokens[head];
  const to = tree.childrenBy(head, 'mark').length > 0;
  return token?.upos === 'VERB' && !to && DECLARES.test(token.lemma) ? 'declaration' : 'duty';
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
