/**
 * missing-entry-into-force — When does it begin to bind?
 *
 * ## Why it matters
 * Signature alone binds only where the text says so or the parties intend it (Vienna Convention, arts 11, 12 and 24). A
 * text that is silent can be called not yet in force for ever.
 *
 * ## What strengthens it
 * Name the day, or the deposits that are needed and who counts them.
 *
 * ## Known limitations
 * Reads the final clauses of treaties and drafts; memoranda that apply from signature by usage are asked as well.
 *
 * ## When it may be meant
 * Political texts are silent because they are not meant to bind in law.
 *
 * @bad
 * Norway shall defend Chile if Chile is attacked. <!-- finds: "Treaty between Norway and Chile" -->
 * @bad
 * Norway shall release all prisoners within ten days.
 *
 * Article 2
 *
 * This Treaty shall remain in force for ten years. <!-- finds: "Treaty between Norway and Chile" -->
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall enter into force on the day of signature.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall enter into force thirty days after the deposit of the second instrument of ratification.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const missingEntryIntoForce: Rule = {
  id: 'missing-entry-into-force',
  element: 'time',
  level: 'gap',
  check: ({ instrument, clauses, head, all }) => {
    if (instrument === null || !BINDING.has(elementValue(instrument.form) ?? '') || clauses.length === 0) return [];
    if (
      instrument.entryIntoForce.state !== 'missing' ||
      /\b(?:enter|entry|come|coming)s?\s(?:\w+\s){0,2}into\s(?:force|effect)|\btakes?\seffect|\beffective\s(?:upon|on|from|date)/.test(
        all,
      )
    )
      return [];
    return [{ range: head, what: 'when it begins to bind is not stated' }];
  },
};

const BINDING: ReadonlySet<string> = new Set(['treaty', 'draft', 'memorandum']);
