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
 * Asks wherever admission into an organisation is promised, and knows one by a word of its name. How a treaty is itself
 * acceded to is no such promise.
 *
 * ## When it may be meant
 * Members that disagree on the date may agree on the path.
 *
 * @bad
 * Norway shall become a member of the European Union. <!-- finds: "Norway shall become a member of the European Union" -->
 * @bad
 * The European Union shall admit Norway as a member. <!-- finds: "The European Union shall admit Norway as a member" -->
 * @bad
 * Norway is eligible for membership of the Union and shall pay its share. <!-- finds: "eligible for membership" -->
 * @good
 * The European Union shall admit Norway as a member by 1 January 2035.
 * @good
 * Norway shall not become a member of the Union.
 * @good
 * This Convention shall remain open for accession by any member of the United Nations. Norway shall keep it open.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule, type Rule, wordRule } from '../rule.js';

export const undatedMembership: Rule = {
  id: 'undated-membership',
  element: 'time',
  level: 'gap',
  check: (context) => [...promised.check(context), ...eligible.check(context)],
};

const promised = clauseRule(
  { id: 'undated-membership', element: 'time', level: 'gap' },
  ({ commitment, own, words }, { text }) => {
    if (elementValue(commitment.act) !== 'admit' || elementValue(commitment.modality) === 'prohibition') return null;
    if (
      elementValue(commitment.modality) === 'permission' ||
      commitment.deadline.state !== 'missing' ||
      /\b(?:19|20)\d\d\b|\bby\sa?\s?decision\b|\bmay\b/.test(words) ||
      !JOINED.test(text.slice(...own)) ||
      !MEMBER.test(text.slice(...own)) ||
      ITSELF.test(words)
    )
      return null;
    return { range: own, what: 'membership without a date' };
  },
);

/** Being eligible is as far from membership as before. */
const eligible = wordRule(
  { id: 'undated-membership', element: 'time', level: 'gap' },
  /\b(?:eligible\sfor|candidates?\sfor|on\sthe\spath\sto|perspective\sof)\s(?:\p{L}+\s){0,4}?membership\b|\beligible\sto\s(?:join|become\sa\smember)\b/giu,
  () => 'membership without a date',
  ({ words }) => !/\b(?:19|20)\d\d\b/.test(words),
);

/** What one becomes a member of, by a word of its name. */
const JOINED =
  /\b(?:Union|EU|NATO|Alliance|Organi[sz]ation|League|Community|Council|Association|Federation|Commonwealth|United\sNations|G[78]|alliance|union|organi[sz]ation|bloc)\b/;
const MEMBER = /\bmembers?(?:hip)?\b|\bjoin(?:s|ed|ing)?\b|\badmi(?:t|ts|tted|ssion)\b|\bacced\w+|\baccession\b/i;
/** The final clauses of a text, and who counts as a member already. */
const ITSELF =
  /\bmembership\sof\sthe\s(?:Commission|Committee|Court|Board|Tribunal|Chamber)\b|\bopen\s(?:for|to)\s(?:signature|accession|ratification|all)|\binstruments?\s?of\s(?:accession|ratification)|\b(?:present|this)\s(?:Convention|Protocol|Treaty|Agreement|Covenant)\b[^.;]{0,60}\bacce(?:ssion|ded?)\b|\bhaving\s(?:accepted|been)\b|\b(?:ratification|signature)\sor\saccession\b|\baccessions\b/i;
