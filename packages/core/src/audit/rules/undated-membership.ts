/**
 * undated-membership — Membership by when?
 *
 * ## Why it matters
 * “Will become a member” without a date has lasted decades. Until then the candidate has the enemies of a member and not
 * its friends.
 *
 * ## What strengthens it
 * Name a date, or the steps and who declares them done.
 *
 * ## Known limitations
 * Asks wherever admission into an organisation is promised.
 *
 * ## When it may be meant
 * Members that disagree on the date may agree on the path.
 *
 * @bad
 * Norway shall become a member of the European Union. <!-- finds: "Norway shall become a member of the European Union" -->
 * @bad
 * The European Union shall admit Norway as a member. <!-- finds: "The European Union shall admit Norway as a member" -->
 * @good
 * The European Union shall admit Norway as a member by 1 January 2035.
 * @good
 * Norway shall not become a member of the Union.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const undatedMembership = clauseRule(
  { id: 'undated-membership', element: 'time', level: 'gap' },
  ({ commitment, own, words }) => {
    if (elementValue(commitment.act) !== 'admit' || elementValue(commitment.modality) === 'prohibition') return null;
    if (
      elementValue(commitment.modality) === 'permission' ||
      commitment.deadline.state !== 'missing' ||
      /\b(?:19|20)\d\d\b|\bby\sa?\s?decision\b|\bmay\b/.test(words)
    )
      return null;
    return { range: own, what: 'membership without a date' };
  },
);
