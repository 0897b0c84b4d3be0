/**
 * joint-without-shares — What is each one’s share?
 *
 * ## Why it matters
 * Where several owe one thing together, each may point at the others. Law knows joint, several and shared
 * responsibility; a text that says none leaves it to the strongest.
 *
 * ## What strengthens it
 * Give each party’s share, or say that each is bound for the whole.
 *
 * ## Known limitations
 * Looks for words of jointness and for money or forces owed by several parties; a table of shares in another text is not
 * seen.
 *
 * ## When it may be meant
 * Political declarations may leave shares to a later conference.
 *
 * @bad
 * Norway and Chile shall jointly provide 500 million dollars to Peru. <!-- finds: "jointly" -->
 * @bad
 * Norway, Chile and Peru shall together deploy 5,000 troops on the border. <!-- finds: "together" -->
 * @good
 * Norway shall provide 300 million dollars and Chile 200 million dollars to Peru.
 * @good
 * Norway and Chile shall jointly provide 500 million dollars to Peru, each of them one half.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const jointWithoutShares = clauseRule(
  { id: 'joint-without-shares', element: 'bearer', level: 'soft' },
  ({ commitment, sentence, words }) => {
    const bearers = elementValue(commitment.bearer) ?? [];
    if (
      bearers.length < 2 ||
      !(SHARED.has(elementValue(commitment.act) ?? '') || commitment.amount.state === 'stated') ||
      SHARES.test(words)
    )
      return null;
    const jointly = JOINTLY.exec(words);
    if (jointly === null) return null;
    const at = sentence[0] + jointly.index;
    return { range: [at, at + jointly[0].length], what: 'several are bound together, and no share is given' };
  },
);

const SHARED: ReadonlySet<string> = new Set(['fund', 'assist', 'deploy']);
const JOINTLY = /\b(?:jointly|together|collectively|in\scommon)\b/i;
const SHARES =
  /\b(?:each\s(?:of\sthem|party|one)?|one\s(?:half|third|quarter)|per\s?cent|percent|shares?|in\sequal\sparts|pro\srata|severally|respectively)\b/i;
