/** How a document names its parties, and the words that stand for all of them together. */
import type { PartyMention } from '../party/mention.js';
import { partyById } from '../party/party.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';

/** How a document names its parties; made once a document. */
export interface Naming {
  /** Every mention of a party in a stretch of the text, as name, place or part of another word. */
  mentionsIn(range: Range): readonly PartyMention[];
  /** Parties named in a stretch of the text, in the order of the text; empty where it names none. */
  partiesOf(range: Range): string[];
  /** Parties that a term of the document stands for ("the Guarantors"), or null where it is no such term. */
  defined(range: Range): string[] | null;
  /** All parties to the instrument or to the talks; empty where the document names none. */
  all: readonly string[];
  /** Whether the text itself says who its parties are; if not, `all` are those it keeps naming. */
  sure: boolean;
  /** The sides of a conflict or a bargain, where "both sides" can be no others; else empty. */
  both: readonly string[];
}

/** Nouns that stand for all parties together, where no name stands beside them. */
export const TOGETHER = new Set([
  'party',
  'side',
  'signatory',
  'government',
  'state',
  'country',
  'nation',
  'leader',
  'president',
  'minister',
  'delegation',
  'participant',
  'everyone',
  'we',
  'undersigned',
  'alliance',
  'ally',
  'member',
  'people',
  'counterpart',
  'belligerent',
  'participate',
]);

/** The words of a subject without the clauses that hang on it, and without the one whose allies or rivals it speaks of. */
export function phrase(tree: Tree, head: number): number[] {
  return tree.subtree(
    head,
    (child) =>
      tree.is(child, 'acl') ||
      tree.is(child, 'parataxis') ||
      tree.is(child, 'punct') ||
      tree.is(child, 'appos') ||
      isOwnerOfOthers(tree, child) ||
      isSentThere(tree, child),
  );
}

/** "The Special Monitoring Mission *to Aland*": where a body works is not who it is. */
function isSentThere(tree: Tree, child: number): boolean {
  const noun = tree.tokens[tree.tokens[child]?.head ?? -1]?.lemma.toLowerCase() ?? '';
  return (
    tree.is(child, 'nmod') &&
    /^(?:mission|envoy|office|operation|force|team)$/.test(noun) &&
    tree.childrenBy(child, 'case').some((word) => /^(?:to|in|for)$/i.test(tree.tokens[word]?.text ?? ''))
  );
}

/** "*Aland's* European allies pledged": whose allies they are is not who pledged. */
export function isOwnerOfOthers(tree: Tree, child: number): boolean {
  const noun = tree.tokens[tree.tokens[child]?.head ?? -1]?.lemma.toLowerCase() ?? '';
  return tree.is(child, 'nmod:poss') && BESIDE.test(noun);
}

const BESIDE =
  /^(?:ally|partner|supporter|backer|friend|neighbou?r|opponent|enemy|rival|adversary|foe|critic|donor|creditor|guarantor|patron)$/;

/** The one state among the sides of a conflict within a state, which is who "the Government" is; null where there is none. */
export function stateOf({ both }: Naming): string | null {
  const states = both.filter((party) => partyById(party)?.kind === 'state');
  return states.length === 1 && both.length > 1 ? (states[0] ?? null) : null;
}
