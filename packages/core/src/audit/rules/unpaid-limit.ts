/**
 * unpaid-limit — Who pays for what is to be kept up?
 *
 * ## Why it matters
 * A floor of forces is a bill. Where partners are expected to pay it, a text that does not say so leaves it with the
 * state that can least afford it.
 *
 * ## What strengthens it
 * Say who pays, how much and until when.
 *
 * ## Known limitations
 * Asks where a number of troops is to be kept up; a ceiling costs nothing and is left alone.
 *
 * ## When it may be meant
 * The payer may be settled in another instrument.
 *
 * @bad
 * Norway shall maintain armed forces of 100,000 soldiers. <!-- finds: "100,000 soldiers" -->
 * @bad
 * Chile shall keep an army of at least 50,000 troops. <!-- finds: "at least 50,000 troops" -->
 * @good
 * Norway shall maintain armed forces of 100,000 soldiers, financed by Chile.
 * @good
 * The army of Norway shall not exceed 100,000 soldiers.
 */
import { elementQuotes } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const unpaidLimit = clauseRule(
  { id: 'unpaid-limit', element: 'keeping', level: 'note' },
  ({ commitment, words }) => {
    const [range] = elementQuotes(commitment.amount);
    if (
      range === undefined ||
      !/\b(?:maintain|keep|sustain|uphold)\w*\b/i.test(words) ||
      !/\b(?:troops|soldiers|personnel|forces|army)\b/i.test(words)
    )
      return null;
    if (
      /\b(?:fund|financ|pay|paid|cost|expense|budget)/i.test(words) ||
      /\b(?:not\sexceed|no\smore\sthan|at\smost|limited\sto)\b/i.test(words)
    )
      return null;
    return { range, what: 'who pays for it is not stated' };
  },
);
