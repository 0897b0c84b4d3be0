/**
 * own-judgement — Who judges what is needed?
 *
 * ## Why it matters
 * A bearer that decides for itself what it deems necessary has kept its word whatever it does. Article 5 of the North
 * Atlantic Treaty is written so on purpose; its strength lies elsewhere, in forces in place.
 *
 * ## What strengthens it
 * Give a least response that does not depend on anyone’s judgement.
 *
 * ## Known limitations
 * Takes every self-judging phrase, also where a named act stands beside it as a floor. What a council or a
 * court may decide is left to its judgement on purpose and is not asked about.
 *
 * ## When it may be meant
 * Parliaments often insist on it; then staff plans and forces in place have to carry the promise.
 *
 * @bad
 * If Norway is attacked, Chile shall take such action as it deems necessary. <!-- finds: "as it deems necessary" -->
 * @bad
 * Chile may decide at its own discretion to send troops to Norway. <!-- finds: "at its own discretion" -->
 * @good
 * If Norway is attacked, Chile shall send one brigade within ten days.
 * @good
 * The Commission shall meet as often as its rules say.
 * @good
 * If Norway complains, the Joint Commission may recommend such steps as it deems necessary.
 */
import { elementValue } from '../../element/element.js';
import { organActs } from '../organ.js';
import { wordRule } from '../rule.js';

export const ownJudgement = wordRule(
  { id: 'own-judgement', element: 'response', level: 'soft' },
  /\b(?:(?:as|which|that|where|if|when)\s(?:it|they|each\s(?:party|state)|the\s(?:party|state)(?:\sconcerned)?)\s(?:may\s)?(?:deems?|considers?|judges?|finds?|thinks?|believes?)\s(?:it\s|them\s)?(?:to\sbe\s)?(?:necessary|appropriate|fit|proper|useful|desirable|advisable|needed)|as\s(?:deemed|considered)\s(?:necessary|appropriate)(?:\sby\s\w+)?|(?:at|in)\s(?:its|their)\s(?:own\s|sole\s|full\s)?(?:discretion|judge?ment)|sees?\sfit|in\sits\sview)\b/gi,
  () => 'the bearer judges for itself',
  ({ commitment, words, ...clause }, _, at) =>
    !organActs({ commitment, words, ...clause }, at) &&
    !/\bsuch\s(?:\p{L}+\s)?(?:terms|conditions|recommendations|comments|evidence|amendments|reports|information)\s$/iu.test(
      words.slice(0, at[0] - clause.sentence[0]),
    ) &&
    !ORGANIC.has(elementValue(commitment.act) ?? '') &&
    !/\b(?:subsidiary|organs?|committees?|rules\sof\sprocedure|seat)\b/i.test(words),
);

/** Setting up bodies and calling meetings: there, judgement is what an organ is for. */
const ORGANIC: ReadonlySet<string> = new Set(['govern', 'negotiate', 'elect', 'monitor']);
