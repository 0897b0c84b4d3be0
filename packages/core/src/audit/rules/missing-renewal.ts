/**
 * missing-renewal — What follows when the term ends?
 *
 * ## Why it matters
 * A guarantee of fifteen years is silent in the sixteenth. If renewal is not settled, the last years of the term are
 * already doubtful.
 *
 * ## What strengthens it
 * Say whether it goes on by itself, who may end it, and by what notice.
 *
 * ## Known limitations
 * Reads renewal from the final clauses only.
 *
 * ## When it may be meant
 * A term without renewal may be the compromise itself.
 *
 * @bad
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall remain in force for fifteen years. <!-- finds: "fifteen years" -->
 * @bad
 * Chile shall assist Norway in the event of an attack.
 *
 * Article 2
 *
 * This Treaty is concluded for a period of ten years. <!-- finds: "ten years" -->
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall remain in force for fifteen years and shall be renewed automatically for successive periods of five years.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * This Treaty shall remain in force indefinitely.
 */
import { elementQuotes, elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const missingRenewal: Rule = {
  id: 'missing-renewal',
  element: 'time',
  level: 'soft',
  check: ({ instrument, all }) => {
    if (instrument === null || instrument.renewal.state !== 'missing') return [];
    // Talks that are due before it ends settle what follows.
    if (/\b(?:before|prior to)\b[^.;]{0,60}\bexpir/.test(all)) return [];
    const term = elementValue(instrument.term);
    const [range] = elementQuotes(instrument.term);
    if (term?.value == null || term.value === 'indefinite' || range === undefined) return [];
    return [{ range, what: 'nothing says what follows when the term ends' }];
  },
};
