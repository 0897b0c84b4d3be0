/**
 * unnamed-response — What exactly is to be done?
 *
 * ## Why it matters
 * “Measures” and “steps” are kept by any measure, also by a note of protest. The budget and the forces that a promise
 * needs can be planned only for a named act.
 *
 * ## What strengthens it
 * Name the act: forces, arms, money, sanctions; give a least amount.
 *
 * ## Known limitations
 * A list of measures in an annex to which the clause refers silences the rule; it does not read what stands there.
 *
 * ## When it may be meant
 * Open measures let the parties answer what they cannot foresee.
 *
 * @bad
 * If Norway is attacked, Chile shall take appropriate measures. <!-- finds: "take appropriate measures" -->
 * @bad
 * The Parties shall take all necessary steps to strengthen security. <!-- finds: "take all necessary steps" -->
 * @good
 * If Norway is attacked, Chile shall take the measures listed in Annex 2.
 * @good
 * Chile shall take no action against Norway.
 * @good
 * If Norway is attacked, Chile shall send one brigade within ten days.
 */
import { elementValue } from '../../element/element.js';
import { organActs } from '../organ.js';
import { wordRule } from '../rule.js';

export const unnamedResponse = wordRule(
  { id: 'unnamed-response', element: 'response', level: 'soft' },
  /\b(?:take|adopt|undertake|implement|carry\sout)\s(?:all\s|any\s|such\s|the\s|other\s|further\s)?(?:\p{L}+\s(?:and\s\p{L}+\s)?)?(?:measures|steps|actions?)\b/giu,
  () => 'measures that are not named',
  (clause, found, at) =>
    // What may be done need not be named.
    elementValue(clause.commitment.modality) !== 'permission' &&
    !organActs(clause, at) &&
    !/\bno\b/i.test(found) &&
    // A list behind a colon names them.
    !/^(?:\sto)?:/.test(clause.words.slice(at[1] - clause.sentence[0])) &&
    !/\b(?:did|has|have|had)\snot\s$/i.test(clause.words.slice(0, at[0] - clause.sentence[0])) &&
    !ASKED_OF_OTHERS.test(clause.words.slice(0, at[0] - clause.sentence[0])) &&
    // "Take him into custody or take other measures": the first is named.
    !(
      /\bother\b/i.test(found) && /\b(?:or|and)\s(?:to\s)?$/i.test(clause.words.slice(0, at[0] - clause.sentence[0]))
    ) &&
    !/\b(?:set\sout|listed|described|specified|provided\sfor|referred\sto|following|including|namely|such\sas|under\sArticle|in\sArticle|in\sparagraph|Annex)\b/i.test(
      clause.words.slice(clause.words.indexOf(found)),
    ) &&
    !/\b(?:legislative|military|confidence|these)\b/i.test(found),
);

/** What another body is asked to do is a question of its own: action-by-others. */
const ASKED_OF_OTHERS = /\b(?:call(?:s|ed)?\supon|invite|request|recommend\w*)\b[^.;]{0,120}\bto\s$/i;
