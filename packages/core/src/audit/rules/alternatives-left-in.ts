/**
 * alternatives-left-in — Which of the versions holds?
 *
 * ## Why it matters
 * Brackets and “Alt 1” left in a text that is signed make two treaties out of one.
 *
 * ## What strengthens it
 * Decide, and strike the rest.
 *
 * ## Known limitations
 * Knows square brackets with words of substance, numbered alternatives and slashed modal verbs; editors’ notes in
 * brackets are mostly told apart.
 *
 * ## When it may be meant
 * In a draft they show what is still open; that is what they are for.
 *
 * @bad
 * Norway shall withdraw [100] [200] tanks from Peru within ten days. <!-- finds: "[100] [200]" -->
 * @bad
 * Norway shall/should withdraw its forces from Peru. <!-- finds: "shall/should" -->
 * @good
 * Norway shall withdraw 100 tanks from Peru within ten days.
 * @good
 * Norway shall withdraw its forces [sic] from Peru within ten days.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const alternativesLeftIn: Rule = {
  id: 'alternatives-left-in',
  element: 'text',
  level: 'gap',
  check: ({ alternatives, instrument }) => {
    const form = instrument === null ? null : elementValue(instrument.form);
    const drafting = form === 'draft' || form === 'plan';
    return alternatives.map(({ start, end }) => ({
      range: [start, end] as const,
      what: 'versions stand side by side',
      ...(drafting ? { level: 'note' as const } : {}),
    }));
  },
};
