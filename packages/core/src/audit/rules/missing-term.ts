/**
 * missing-term — For how long does it hold?
 *
 * ## Why it matters
 * Where a treaty names no term, it is disputed whether it may be left at will (Vienna Convention, art. 56). The party
 * that needs it longest has the weakest hand.
 *
 * ## What strengthens it
 * State a number of years, or that it holds without limit of time.
 *
 * ## Known limitations
 * Reads the final clauses; a term that stands in the preamble or in another text is not seen. Asked of texts that bind,
 * not of declarations, nor of the charter of an organisation, which is founded to last.
 *
 * ## When it may be meant
 * Peace treaties that settle a thing once need no term.
 *
 * @bad
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall enter into force upon ratification. <!-- finds: "Treaty between Norway and Chile" -->
 * @bad
 * Chile shall assist Norway in the event of an attack. <!-- finds: "Treaty between Norway and Chile" -->
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall remain in force for fifteen years.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall remain in force indefinitely.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const missingTerm: Rule = {
  id: 'missing-term',
  element: 'time',
  level: 'gap',
  check: ({ instrument, clauses, head, title, all }) => {
    if (instrument === null || !BINDING.has(elementValue(instrument.form) ?? '')) return [];
    // Whoever founds an organisation for good says so by founding it.
    if (/\b(?:charter|constitution|statute)\s+(?:of|establishing)\b/i.test(title)) return [];
    // A peace settles a war once and for all; a protocol that lasts as long as its treaty says so.
    if (
      /\btreaty\s+of\s+peace\b|\bpeace\s+treaty\b/i.test(title) ||
      /\bsame\s+(?:duration|term)\b|\bduration\s[^.;]{0,60}\bsame\b/.test(all)
    )
      return [];
    if (instrument.term.state !== 'missing' || instrument.withdrawal.state !== 'missing') return [];
    const lasting = clauses.some(
      ({ commitment }) =>
        LASTING.has(elementValue(commitment.act) ?? '') && elementValue(commitment.modality) !== 'declaration',
    );
    return lasting ? [{ range: head, what: 'how long it holds is not stated' }] : [];
  },
};

const BINDING: ReadonlySet<string> = new Set(['treaty', 'draft', 'plan', 'memorandum']);
const LASTING: ReadonlySet<string> = new Set([
  'defend',
  'assist',
  'consult',
  'refrain',
  'respect',
  'fund',
  'monitor',
  'limit',
]);
