/**
 * ratification-not-provided — Who has to approve it?
 *
 * ## Why it matters
 * A promise of war or of money mostly needs a parliament. Where the text does not say so, a later government may call it
 * never approved.
 *
 * ## What strengthens it
 * Provide for ratification, and say what applies until then.
 *
 * ## Known limitations
 * Asks treaties and drafts with duties of defence or money; entry into force by signature counts as an answer.
 *
 * ## When it may be meant
 * Executive agreements avoid a vote on purpose.
 *
 * @bad
 * Norway shall defend Chile if Chile is attacked. <!-- finds: "Treaty between Norway and Chile" -->
 * @bad
 * Chile shall pay 500 million dollars to Norway within one year. <!-- finds: "Treaty between Norway and Chile" -->
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall be ratified by the Parties.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall enter into force upon signature.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const ratificationNotProvided: Rule = {
  id: 'ratification-not-provided',
  element: 'force',
  level: 'soft',
  check: ({ instrument, clauses, head, all }) => {
    if (instrument === null || !BINDING.has(elementValue(instrument.form) ?? '')) return [];
    if (
      instrument.ratification.state !== 'missing' ||
      /\bratif|\bapproval\b|\bacceptance\b|\b(?:upon|on|of)\s(?:its\s|their\s|the\s)?(?:date\sof\s)?signature|\bconstitutional\b/.test(
        all,
      )
    )
      return [];
    const grave = clauses.some(
      ({ commitment }) => GRAVE.has(elementValue(commitment.act) ?? '') && elementValue(commitment.modality) === 'duty',
    );
    return grave ? [{ range: head, what: 'who has to approve it is not stated' }] : [];
  },
};

const BINDING: ReadonlySet<string> = new Set(['treaty', 'draft']);
const GRAVE: ReadonlySet<string> = new Set(['defend', 'assist', 'deploy', 'fund', 'other']);
