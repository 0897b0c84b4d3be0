/**
 * no-minimum — What is the least that is owed?
 *
 * ## Why it matters
 * “Up to”, “as far as possible” and “within available resources” set a ceiling and no floor: nothing at all keeps the
 * promise.
 *
 * ## What strengthens it
 * Give a floor beside the ceiling, or a formula for the amount.
 *
 * ## Known limitations
 * Looks at duties of help, forces and money only.
 *
 * ## When it may be meant
 * Budgets voted each year may allow no more.
 *
 * @bad
 * Chile shall provide up to 500 million dollars to Norway. <!-- finds: "up to 500 million dollars" -->
 * @bad
 * Chile shall provide arms to Norway as far as possible. <!-- finds: "as far as possible" -->
 * @good
 * Chile shall provide at least 300 and up to 500 million dollars to Norway.
 * @good
 * The Commission may sit for up to ten days.
 */
import { elementValue } from '../../element/element.js';
import { wordRule } from '../rule.js';

export const noMinimum = wordRule(
  { id: 'no-minimum', element: 'response', level: 'soft' },
  /\b(?:up\sto\s(?:\$|€|£)?[\d.,]+\s?\p{L}*(?:\s(?:dollars|euros?|troops|soldiers|personnel|pounds))?|(?:as|so)\s(?:far|much|soon)\sas\s(?:possible|practicable|feasible)|to\sthe\s(?:greatest\s|fullest\s|maximum\s)?extent\s(?:possible|practicable|feasible)|within\s(?:(?:the\slimits\sof\s)?(?:its|their|the)\s)?(?:available\s|existing\s)?(?:means|resources|capabilities|possibilities)|subject\sto\s(?:the\s)?availability\sof\s(?:funds|resources)|best\s(?:efforts|endeavou?rs)|where\s(?:possible|appropriate|feasible)|as\sappropriate)\b/giu,
  () => 'a ceiling or a good will, and no floor',
  ({ commitment, words }, found) =>
    (OWED.has(elementValue(commitment.act) ?? '') || /\d/.test(found)) &&
    !/soon/.test(found) &&
    !/\b(?:at\sleast|not\sless\sthan|a\sminimum\sof|no\sfewer\sthan)\b/i.test(words),
);

const OWED: ReadonlySet<string> = new Set(['assist', 'defend', 'deploy', 'fund', 'release', 'monitor', 'withdraw']);
