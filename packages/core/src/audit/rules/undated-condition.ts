/**
 * undated-condition — What if the condition never comes?
 *
 * ## Why it matters
 * A duty that waits for a step without a date waits as long as the step is put off, often by the party that would then
 * have to act.
 *
 * ## What strengthens it
 * Give the step a last date, and say what follows if it passes.
 *
 * ## Known limitations
 * Looks for duties that begin upon completion, conclusion or fulfilment of something; a date anywhere in the clause
 * silences it.
 *
 * ## When it may be meant
 * Sequences of steps may be left open where trust has to grow first.
 *
 * @bad
 * Norway shall withdraw its forces after a comprehensive settlement has been concluded. <!-- finds: "after a comprehensive settlement has been concluded" -->
 * @bad
 * Chile shall lift its sanctions upon completion of the political process. <!-- finds: "upon completion of the political process" -->
 * @good
 * Norway shall withdraw its forces within 30 days after signature.
 * @good
 * Chile shall lift its sanctions upon completion of the political process, and no later than 1 March 2031.
 */
import { elementValue } from '../../element/element.js';
import { wordRule } from '../rule.js';

export const undatedCondition = wordRule(
  { id: 'undated-condition', element: 'time', level: 'soft' },
  /\b(?:(?:only\s)?(?:after|once|upon|(?<!\bthe\s)following|pending)\s(?:the\s|a\s|an\s)?(?:\p{L}+\s){0,4}?(?:completion|conclusion|fulfil?ment|settlement|implementation|resolution|normali[sz]ation|establishment|restoration)(?:\sof\s(?:the\s|a\s|an\s)?(?:\p{L}+\s?){1,4}?(?=[,.;]|$|\s(?:and|or|by|within)\b)|\s(?:has|have|is|are)\s(?:been\s)?\p{L}+)?)/giu,
  () => 'it waits for a step that has no date',
  ({ commitment, words }) =>
    elementValue(commitment.modality) !== 'declaration' &&
    !/\b(?:within|no(?:t)?\slater\sthan)\s|\b\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4}|\b(?:19|20)\d\d\b|\b(?:days?|weeks?|months?|years?)\b/u.test(
      words,
    ),
);
