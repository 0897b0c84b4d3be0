/** Eats a figure, or a speaker with a possessor, "its minister"; gives the party it speaks for by what the document tells, or null. */
import { partyById } from '../../party/party.js';
import { partiesOf } from '../../party/party-of.js';
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import type { WordAt } from '../draft.js';
import type { Appearance, Figure } from './figure.js';
import { phraseRange } from './noun-phrase.js';
import { antecedent } from './pronoun.js';

/** The one party that a stretch of the document speaks of, or null. */
type PartyIn = (range: Range) => string | null;

const OWN = /^(?:its|their|his|her)$/i;
/** "The country's minister": what has just been named, by another word. */
const COUNTRY = /^(?:country|nation|republic|kingdom|group|movement|alliance|bloc|organi[sz]ation)$/;

/** The party of a figure: by its name in the gazetteer, else by what the text says where it names the figure. */
export function partyOfFigure({ party, phrases }: Figure, partyIn: PartyIn): string | null {
  if (party !== null) return party;
  for (const { tree, head } of phrases) {
    const told = partyIn(phraseRange(tree, head));
    if (told !== null) return told;
  }
  return null;
}

/** "Elbonia will stay out, *its* foreign minister said": the party of what the speaker at a word belongs to. */
export function ownersParty(
  tree: Tree,
  { sentence, word }: WordAt,
  text: string,
  appearances: readonly Appearance[],
  partyIn: PartyIn,
): string | null {
  for (const post of [word, ...tree.childrenBy(word, 'nmod:desc')]) {
    for (const own of tree.childrenBy(post, 'nmod:poss')) {
      const possessor = tree.tokens[own];
      const pronoun = COUNTRY.test(possessor?.lemma ?? '') ? 'its' : (possessor?.text ?? '');
      const owner = OWN.test(pronoun) ? antecedent(pronoun, { sentence, word: own }, appearances, null) : null;
      const party = owner === null ? null : partyOfFigure(owner, partyIn);
      const last = tree.tokens[own + 1]?.xpos === 'POS' ? own + 1 : own;
      const rest = text.slice(tree.tokens[last]?.end ?? 0, tree.tokens[post]?.end ?? 0);
      // Its minister and its ministry speak for it, and its allies, its efforts and its former minister do not.
      if (party !== null && partiesOf(`${partyById(party)?.name ?? party}'s${rest}`).includes(party)) return party;
    }
  }
  return null;
}
