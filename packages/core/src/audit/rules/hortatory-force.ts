/**
 * hortatory-force — Is it owed or only hoped for?
 *
 * ## Why it matters
 * “Should”, “will seek to” and “intends” are the words of texts that do not bind. Others may read them as a duty until
 * the day they are asked for.
 *
 * ## What strengthens it
 * Use “shall” where a duty is meant.
 *
 * ## Known limitations
 * Asks for acts of substance in texts that also use “shall”, and in drafts and plans; declarations without any duty are
 * left alone.
 *
 * ## When it may be meant
 * A text may bind in some points and hope in others, and say so.
 *
 * @bad
 * Norway should defend Chile if Chile is attacked. Chile shall pay the costs. <!-- finds: "should defend" -->
 * @bad
 * Chile will seek to provide arms to Norway. Norway shall pay for them. <!-- finds: "will seek to provide" -->
 * @bad
 * It is expected that Norway will not invade Chile. Chile shall pay the costs. <!-- finds: "It is expected that" -->
 * @good
 * Norway shall defend Chile if Chile is attacked. Chile shall pay the costs.
 * @good
 * The Parties should hold a cultural festival each year.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const hortatoryForce = clauseRule(
  { id: 'hortatory-force', element: 'force', level: 'soft' },
  ({ commitment, own }, { clauses, text }) => {
    if (elementValue(commitment.modality) !== 'aspiration') return null;
    const expected = EXPECTED.exec(text.slice(...own));
    if (expected === null && !SUBSTANCE.has(elementValue(commitment.act) ?? '')) return null;
    if (
      !clauses.some(
        (other) =>
          elementValue(other.commitment.modality) === 'duty' &&
          /\b(?:shall|undertakes?|agrees?|commits?)\b/i.test(other.words),
      )
    )
      return null;
    const words = expected ?? HOPES.exec(text.slice(...own));
    if (words === null) return null;
    return {
      range: [own[0] + words.index, own[0] + words.index + words[0].length],
      what: 'worded as a hope, beside duties',
    };
  },
);

const SUBSTANCE: ReadonlySet<string> = new Set([
  'defend',
  'assist',
  'deploy',
  'withdraw',
  'release',
  'fund',
  'admit',
  'lift-sanctions',
  'limit',
  'cease-fire',
]);
/** What is expected of somebody is no word that he has given. */
const EXPECTED = /\bit\sis\s(?:expected|hoped|envisaged|foreseen|understood)\sthat\b/i;
const HOPES =
  /\b(?:should|(?:will|shall)\s(?:seek|endeavou?r|strive|aim|work|try|make\severy\seffort)\sto|(?:intends?|seeks?|aims?|endeavou?rs?|hopes?|plans?)\sto|(?:is|are)\s(?:ready|willing|prepared|expected)\sto|would)(?:\s\p{L}+)?/iu;
