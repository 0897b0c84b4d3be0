/**
 * short-notice-withdrawal — How fast can they leave?
 *
 * ## Why it matters
 * A promise that can be left within months is worth what those months are worth. The notice should be longer than it
 * takes to prepare an attack.
 *
 * ## What strengthens it
 * Lengthen the notice, and let duties that have arisen outlive it.
 *
 * ## Known limitations
 * Reads the period from the clause on withdrawal; less than one year is taken as short.
 *
 * ## When it may be meant
 * Short notice may be the price of a strong duty.
 *
 * @bad
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * Either Party may withdraw from this Treaty by giving three months’ notice in writing. <!-- finds: "three months" -->
 * @bad
 * Chile shall assist Norway if Norway is attacked.
 *
 * Article 2
 *
 * Either Party may terminate this Treaty by giving thirty days notice to the other Party. <!-- finds: "thirty days" -->
 * @good
 * Norway shall defend Chile if Chile is attacked.
 *
 * Article 2
 *
 * Either Party may withdraw from this Treaty by giving two years notice in writing.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 */
import { elementQuotes } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const shortNoticeWithdrawal: Rule = {
  id: 'short-notice-withdrawal',
  element: 'force',
  level: 'soft',
  check: ({ instrument, text }) => {
    if (instrument === null) return [];
    return elementQuotes(instrument.withdrawal).flatMap(([from, to]) => {
      const match = PERIOD.exec(text.slice(from, to));
      if (match === null) return [];
      return [
        {
          range: [from + match.index, from + match.index + match[0].length],
          what: 'a party may leave at short notice',
        },
      ];
    });
  },
};

const PERIOD =
  /\b(?:\d{1,3}|one|two|three|four|five|six|nine|ten|fifteen|thirty|sixty|ninety|a\shundred\sand\s\w+)(?:\s\(\d+\))?\s(?:(?:calendar|working)\s)?(?:hours?|days?|weeks?|months?)\b/i;
