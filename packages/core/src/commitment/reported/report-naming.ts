/** Eats the naming of a document and its statements; answers whom pronouns and "his country" mean in what somebody is quoted to say. */
import { partyById } from '../../party/party.js';
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import type { Naming } from '../bearer.js';
import type { Report } from './told.js';

const OWN =
  /^(?:i|we|us|our|he|she|it|they)$|^(?:his|her|its|their|our|my)\s(?:own\s)?(?:country|government|side|team|administration|nation|state|delegation|party|forces|army|troops|military|people|ministry|parliament|allies)$|^the\scountry$/i;

const OPPOSED = /\b(?:warring|rival|opposing)\s(?:sides|parties|factions)$/i;

/** Words of those who write themselves. */
const FIRST = /^(?:we|us|our)\b/i;

/** "Senior officials from our governments": those of all who write. */
const OURS =
  /\bour\s(?:two\s|three\s|respective\s)?(?:countries|governments|nations|teams|states|sides|leaders|officials)$/i;

/** All who talk, where a report names no one: "the two sides", "the delegations". */
const SIDES =
  /^(?:both|each|either|neither|the\stwo)$|^(?:the|both|all|two|each|either|neither|warring|rival|their)?(?:\s(?:two|three|warring|rival|opposing|negotiating|of the|other))*\s?(?:sides?|delegations?|parties|countries|nations|governments|leaders|presidents|negotiators|negotiating teams|neighbou?rs|foes|enemies)(?:\sto\sthe\s(?:conflict|war|dispute|talks|truce|ceasefire|agreement))?(?:\sin\s\p{Lu}[\p{L}\s-]{2,30})?$/iu;

/** Names joined before the head noun, which trees hang elsewhere when a list is long: "Aland and" before "Blandish envoys". */
const JOINED = /(?:\p{Lu}[\p{L}.’'-]*[,\s]+(?:and\s+)?){1,12}(?:\p{Ll}+\s)?$/u;

/** "We", "he" and "his country" in a statement stand for the party of whoever makes it. */
export function reportNaming(
  text: string,
  naming: Naming,
  trees: readonly Tree[],
  { statementAt, issuers }: Pick<Report, 'statementAt' | 'issuers'>,
): Naming {
  const both = twoSides(naming, trees);
  return {
    ...naming,
    // "The members" of a report are nobody that it has listed.
    all: [],
    both,
    partiesOf: (range: Range) => {
      const words = text.slice(...range);
      const parties = naming.partiesOf(range);
      if (range[1] - range[0] > 80) return parties;
      if (parties.length < 2) {
        const near = text.slice(Math.max(0, range[0] - 60), range[0]);
        const before = near.includes(' and') ? JOINED.exec(inSentence(near)) : null;
        const joined = before === null ? [] : naming.partiesOf([range[0] - before[0].length, range[1]]);
        if (before !== null && / and\s/.test(before[0]) && joined.length > parties.length) return joined;
      }
      const [only, ...others] = parties;
      // "Aland's warring sides" are not Aland alone.
      if (only !== undefined && others.length === 0 && OPPOSED.test(words) && both.includes(only)) return [...both];
      if (parties.length > 0) return parties;
      if (OURS.test(words)) return [...issuers];
      // Those who write together are "the two leaders" of their text.
      if (SIDES.test(words)) return issuers.length > 1 ? [...issuers] : (between(text, range[0], naming) ?? [...both]);
      if (!OWN.test(words)) return [];
      const party = statementAt(range[0])?.party ?? null;
      if (party !== null) return [party];
      return FIRST.test(words) ? [...issuers] : [];
    },
  };
}

/** So far back "talks between Aland and Bland" may stand from "the two sides" that hold them. */
const NEAR = 160;

/** "… hosts talks *between Aland and the rebels*, said the two sides": the two named there, in the same sentence. */
function between(text: string, offset: number, naming: Naming): string[] | null {
  const before = inSentence(text.slice(Math.max(0, offset - NEAR), offset));
  const at = before.lastIndexOf(' between ');
  const parties = at < 0 ? [] : naming.partiesOf([offset - before.length + at, offset]);
  return parties.length === 2 ? parties : null;
}

const SENTENCE_END = /\p{L}{3}[.!?]['"”’)]{0,2}\s/gu;

/** What stands behind the last end of a sentence: "to Aland and Bland. The sides" joins nobody to the sides. */
function inSentence(before: string): string {
  let from = 0;
  for (const end of before.matchAll(SENTENCE_END)) from = end.index + end[0].length;
  return before.slice(from);
}

/** The two states that a report names together most often; mediators are named beside only one of them, or beside both. */
function twoSides(naming: Naming, trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentence } of trees) {
    const states = naming
      .partiesOf([sentence.start, sentence.end])
      .filter((party) => partyById(party)?.kind === 'state');
    if (states.length < 2 || states.length > 4) continue;
    for (const [i, one] of states.entries())
      for (const other of states.slice(i + 1)) {
        const pair = [one, other].sort().join(' ');
        counts.set(pair, (counts.get(pair) ?? 0) + (states.length === 2 ? 2 : 1));
      }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best === undefined || best[1] < 3 ? [...naming.both] : best[0].split(' ');
}
