/**
 * open-time — How soon is soon?
 *
 * ## Why it matters
 * “Promptly” has meant hours and months. Words of haste sound strong and cannot be broken.
 *
 * ## What strengthens it
 * Name hours or days, and who counts them.
 *
 * ## Known limitations
 * Knows a list of words of haste and of repetition; a definition of the word in the same text makes the finding a note.
 *
 * ## When it may be meant
 * Where facts differ too much for one number, a word of haste with a reporting duty may do.
 *
 * @bad
 * Norway shall promptly release all prisoners of war. <!-- finds: "promptly" -->
 * @bad
 * Chile shall assist Norway as soon as possible. <!-- finds: "as soon as possible" -->
 * @good
 * Norway shall release all prisoners of war within ten days.
 * @good
 * The Depositary shall promptly inform Norway and Chile of each signature.
 * @good
 * The members of the Commission shall be appointed by Norway within 30 days.
 */
import { elementValue } from '../../element/element.js';
import { type Rule, wordRule } from '../rule.js';

export const openTime: Rule = {
  id: 'open-time',
  element: 'time',
  level: 'soft',
  check: (context) =>
    found.check(context).map((report) => {
      const words = context.text.slice(...report.range);
      const definition = context.definitionIn(words);
      return definition === null
        ? report
        : {
            ...report,
            level: 'note' as const,
            related: [{ range: [definition.start, definition.end], what: 'its definition' }],
          };
    }),
};

const found = wordRule(
  { id: 'open-time', element: 'time', level: 'soft' },
  /\b(?:promptly|(?<!\bable\s(?:to\s)?)immediately(?!\s(?:available|adjacent|accessible|after|before|following|preceding|prior|upon|above|below|concerned|become|becomes|cease|apply|applies|take\seffect|enter))|(?<!\bneeds?\s(?:an\s)?)immediate(?=\s(?:[\p{L}-]+\s){0,5}(?:action|assistance|help|aid|support|consultations?|meetings?|negotiations?|talks|withdrawals?|releases?|exchanges?|cessation|cease-?fires?|truce|measures|steps|response|reaction|returns?|access|end|halt|notice|notification|information|reports?|deployment|disengagement|payment|delivery|implementation|ratification|inquiry|investigation)\b)|forthwith|urgently|expeditiously|swiftly|speedily|shortly|soon(?!\s(?:as|after))|at\sonce|as\s(?:soon|early|quickly|rapidly)\sas\s(?:(?:reasonably\s)?(?:possible|practicable|feasible))|at\sthe\searliest(?:\s(?:possible|opportunity|practicable)(?:\s(?:time|date|opportunity))?)?|without\s(?:undue\s|unreasonable\s|further\s|any\s)?delay|in\s(?:a\stimely\smanner|due\s(?:course|time))|timely|at\san\searly\sdate|within\sa\sreasonable\s(?:time|period)|from\stime\sto\stime|periodic(?:ally)?|at\sregular\sintervals)\b/giu,
  (words) => `“${words.toLowerCase()}” names no hours and no days`,
  ({ commitment, words, sentence }, found, at) =>
    // What may be done now and then, and what is done upon an event.
    elementValue(commitment.modality) !== 'permission' &&
    !(/^immediate/i.test(found) && UPON.test(words.slice(at[1] - sentence[0]))) &&
    !COUNTED.test(words) &&
    !DEPOSITARY.test(words) &&
    !CLERK.test(words),
);

/** A number of days beside the word of haste settles it. */
const COUNTED =
  /\b(?:\d+|two|three|four|five|six|seven|ten)\s(?:hours|days|weeks|months)\s(?:before|after|from)\b|\b(?:once|twice)\s(?:a|an|every|each)\s(?:day|week|month|year)\b|\bevery\s\S+\s(?:days|weeks|months|years)\b|\b(?:within|no(?:t)?\slater\sthan|by)\s(?:\d+|one|two|three|five|seven|ten|fifteen|thirty|sixty|ninety|twenty\S*|\w+\sof)\b[^.;]{0,30}\b(?:hours?|days?|weeks?|months?|years?)\b/i;

/** "Immediately replaced upon the election" is as much as "immediately upon". */
const UPON = /^(?:\s[\p{L}\d]+){1,4}\s(?:upon|after|following)\b/u;
/** Notices of whoever keeps the instruments or the records are clerical work. */
const DEPOSITARY = /\bdepositar(?:y|ies)\b/i;
const CLERK =
  /\b(?:Registrar|Secretary-General|Chair(?:man|person|woman)?|Secretariat)(?:\sof\s(?:the\s)?(?:\p{Lu}\p{L}+\s?){1,4})?,?\s(?:who\s)?(?:shall|will)\s(?:\p{L}+\s){0,3}(?:notify|inform|communicate|transmit|circulate|give\snotice)\b/iu;
