/** Eats a tree and the words of an event's zone; gives the parties that take part, in the order of the text. */
import type { PartyMention } from '../party/mention.js';
import type { Tree } from '../words/tree.js';

/** The party named at a word, if any. */
export type NamedAt = (word: number) => PartyMention | null;

/**
 * Parties among the words; those named only as a place are left out, and so is the body of a longer zone that hangs on another verb.
 * `struck`: in an attack the country where it falls takes part in it.
 */
export function partiesAmong(words: readonly number[], named: NamedAt, struck: boolean, text: string): string[] {
  const out = new Set<string>();
  for (const word of words) {
    const mention = named(word);
    const party = mention?.party;
    if (mention === null || party === null || party === undefined) continue;
    if (mention.use === 'place' && !struck) continue;
    if (mention.use === 'compound' && !LEADING.test(text.slice(mention.end, mention.end + 16))) continue;
    out.add(party);
  }
  return [...out];
}

/** "US-led talks": who leads takes part; "Russian-backed forces" are not Russia's. */
const LEADING = /^\s*-\s*(?:led|brokered|mediated|sponsored|hosted|facilitated|convened|made|proposed|launched)\b/i;

const OWN = new Set(['its', 'their', 'his', 'her', 'it', 'they', 'he', 'she', 'country']);

/** Whether the words point back to whoever is speaking: "its forces", "the country". */
export function pointsBack(tree: Tree, words: readonly number[]): boolean {
  return words.some((word) => {
    const token = tree.tokens[word];
    return token !== undefined && OWN.has(token.text.toLowerCase());
  });
}
