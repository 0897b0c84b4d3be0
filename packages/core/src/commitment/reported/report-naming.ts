/** Eats the naming of a document and its statements; answers whom pronouns and "his country" mean in what somebody is quoted to say. */
import type { Range } from '../../quote/range.js';
import type { Statement } from '../../statement/statement.js';
import type { Naming } from '../bearer.js';

const OWN =
  /^(?:i|we|us|our|he|she|it|they)$|^(?:his|her|its|their|our|my)\s(?:own\s)?(?:country|government|side|team|administration|nation|state|delegation|party|forces|army|troops|military|people|ministry|parliament|allies)$|^the\scountry$/i;

/** All who talk, where a report names no one: "the two sides", "the delegations". */
const SIDES =
  /^(?:the|both|all|two|each|warring|rival|their)?(?:\s(?:two|three|warring|rival|opposing|negotiating|of the|other))*\s?(?:sides?|delegations?|parties|countries|nations|governments|leaders|presidents|negotiators|negotiating teams|neighbou?rs|foes|enemies)$/i;

/** Names joined before the head noun, which trees hang elsewhere when a list is long: "Aland and" before "Blandish envoys". */
const JOINED = /(?:(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:,\s(?:and\s)?|\sand\s|\s))+(?:\p{Lu}?\p{L}+\s){0,1}$/u;

/** "We", "he" and "his country" in a statement stand for the party of whoever makes it. */
export function reportNaming(text: string, naming: Naming, statementAt: (offset: number) => Statement | null): Naming {
  return {
    ...naming,
    // "The members" of a report are nobody that it has listed.
    all: [],
    partiesOf: (range: Range) => {
      const words = text.slice(...range);
      const parties = naming.partiesOf(range);
      if (range[1] - range[0] > 80) return parties;
      if (parties.length < 2) {
        const before = JOINED.exec(text.slice(Math.max(0, range[0] - 60), range[0]));
        const joined = before === null ? [] : naming.partiesOf([range[0] - before[0].length, range[1]]);
        if (before !== null && / and\s/.test(` ${before[0]}`) && joined.length > parties.length) return joined;
      }
      if (parties.length > 0) return parties;
      if (SIDES.test(words)) return [...naming.both];
      if (!OWN.test(words)) return [];
      const party = statementAt(range[0])?.party ?? null;
      return party === null ? [] : [party];
    },
  };
}
