/**
 * non-treaty-form — Does the form bind?
 *
 * ## Why it matters
 * Duties in a declaration, a memorandum or an order of one government hold as long as that government wants. Form is not
 * decisive in law, words and intention are; but parliaments and courts ask for it first.
 *
 * ## What strengthens it
 * Put duties that have to outlast a government into a treaty.
 *
 * ## Known limitations
 * Takes the form from title and words; whether the parties meant to bind themselves stands outside the text.
 *
 * ## When it may be meant
 * Speed and secrecy of talks often allow no other form.
 *
 * @bad
 * # Joint Declaration of Norway and Chile
 *
 * Norway shall defend Chile if Chile is attacked. <!-- finds: "Joint Declaration of Norway and Chile" -->
 * @bad
 * # Memorandum on Security Assurances for Norway
 *
 * The United States and Chile
 *
 * Have agreed as follows:
 *
 * 1. The United States shall assist Norway if Norway is attacked. <!-- finds: "Memorandum on Security Assurances for Norway" -->
 * @good
 * Norway shall defend Chile if Chile is attacked.
 * @good
 * # Joint Declaration of Norway and Chile
 *
 * Norway and Chile welcome the progress made.
 */
import { elementValue } from '../../element/element.js';
import { helps } from '../helps.js';
import type { Rule } from '../rule.js';

export const nonTreatyForm: Rule = {
  id: 'non-treaty-form',
  element: 'force',
  level: 'note',
  check: ({ instrument, clauses, head }) => {
    const form = instrument === null ? null : elementValue(instrument.form);
    if (form === null || !LOOSE.has(form)) return [];
    const duty = clauses.find(
      (clause) =>
        elementValue(clause.commitment.modality) === 'duty' &&
        (helps(clause) || GUARANTEE.has(elementValue(clause.commitment.act) ?? '')),
    );
    if (duty === undefined) return [];
    return [
      {
        range: head,
        what: 'duties in a form that need not bind',
        related: [{ range: duty.own, what: 'the first of them' }],
      },
    ];
  },
};

const LOOSE: ReadonlySet<string> = new Set(['declaration', 'memorandum', 'executive-order']);
const GUARANTEE: ReadonlySet<string> = new Set(['refrain', 'respect', 'consult', 'fund']);
