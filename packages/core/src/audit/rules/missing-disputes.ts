/**
 * missing-disputes — Where do they go when they differ?
 *
 * ## Why it matters
 * A text without a body or a procedure for disputes leaves the reading of every word to each side.
 *
 * ## What strengthens it
 * Name a procedure with steps and times: consultation, a joint body, arbitration or a court.
 *
 * ## Known limitations
 * Reads the final clauses; a joint commission that “considers questions” counts as a body.
 *
 * ## When it may be meant
 * Alliances settle their quarrels in their councils.
 *
 * @bad
 * Norway shall withdraw its forces from Peru within 30 days. <!-- finds: "Treaty between Norway and Chile" -->
 * @bad
 * Norway shall defend Chile if Chile is attacked. <!-- finds: "Treaty between Norway and Chile" -->
 * @good
 * Norway shall withdraw its forces from Peru within 30 days.
 *
 * Article 2
 *
 * Disputes concerning the interpretation of this Treaty shall be settled by arbitration.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * A Joint Commission shall consider any question concerning the application of this Treaty.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const missingDisputes: Rule = {
  id: 'missing-disputes',
  element: 'keeping',
  level: 'soft',
  check: ({ instrument, clauses, head, all }) => {
    const form = instrument === null ? null : elementValue(instrument.form);
    if (instrument === null || form === null || !BINDING.has(form) || clauses.length === 0) return [];
    if (
      instrument.disputes.state !== 'missing' ||
      /\b(?:disputes?|differences?|disagreements?|arbitrat\w*|joint\s(?:commission|committee|council)|council)\b/.test(
        all,
      )
    )
      return [];
    return [{ range: head, what: 'no body or procedure for disputes' }];
  },
};

const BINDING: ReadonlySet<string> = new Set(['treaty', 'draft', 'plan']);
