/**
 * unnamed-bearer — Who is to do it?
 *
 * ## Why it matters
 * A duty without an actor falls on nobody: when it is not kept, no party can be asked why. Passive clauses and noun
 * phrases in lists hide the actor most often.
 *
 * ## What strengthens it
 * Name the party, or say that each of the parties is bound.
 *
 * ## Known limitations
 * Takes a list of points under “the Parties agree” as named only where the head sentence stands directly above the list.
 *
 * ## When it may be meant
 * In a plan of points agreed between two sides, a mutual step may be written without an actor on purpose.
 *
 * @bad
 * It is expected that troops will be deployed in the north of Norway. <!-- finds: "It is expected that troops will be deployed in the north of Norway" -->
 * @bad
 * All prisoners of war shall be released within ten days. <!-- finds: "All prisoners of war shall be released within ten days" -->
 * @good
 * Norway shall release all prisoners of war within ten days.
 * @good
 * Each Party shall deploy troops to the border within ten days.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const unnamedBearer = clauseRule(
  { id: 'unnamed-bearer', element: 'bearer', level: 'gap' },
  ({ commitment, own, sentence, words }) => {
    if (!OF_CONDUCT.has(elementValue(commitment.modality) ?? '')) return null;
    const { bearer } = commitment;
    const unnamed = bearer.state === 'missing' || (bearer.state === 'inferred' && typeof bearer.from === 'string');
    if (!unnamed) return null;
    const expected = EXPECTED.exec(words);
    const range =
      expected === null
        ? own
        : ([sentence[0] + expected.index, Math.max(own[1], sentence[0] + expected.index + 1)] as const);
    return { range, what: 'nobody is named who is to do it' };
  },
);

const OF_CONDUCT: ReadonlySet<string> = new Set(['duty', 'prohibition', 'aspiration']);
const EXPECTED = /\bit\sis\s(?:expected|understood|foreseen|envisaged|hoped|agreed)\sthat\b/i;
