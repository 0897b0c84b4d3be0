/** Eats the naming of a document and its statements; answers whom pronouns and "his country" mean in what somebody is quoted to say. */
import type { Range } from '../../quote/range.js';
import type { Statement } from '../../statement/statement.js';
import type { Naming } from '../bearer.js';

const OWN =
  /^(?:i|we|us|our|he|she|it|they)$|^(?:his|her|its|their|our|my)\s(?:own\s)?(?:country|government|side|team|administration|nation|state|delegation|party|forces|army|troops|military|people|ministry|parliament|allies)$|^the\scountry$/i;

/** "We", "he" and "his country" in a statement stand for the party of whoever makes it. */
export function reportNaming(text: string, naming: Naming, statementAt: (offset: number) => Statement | null): Naming {
  return {
    ...naming,
    partiesOf: (range: Range) => {
      const parties = naming.partiesOf(range);
      if (parties.length > 0 || range[1] - range[0] > 40 || !OWN.test(text.slice(...range))) return parties;
      const party = statementAt(range[0])?.party ?? null;
      return party === null ? [] : [party];
    },
  };
}
