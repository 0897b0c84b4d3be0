/**
 * missing-trigger — In which case does it fall due?
 *
 * ## Why it matters
 * A guarantee is a promise for a case. Where the text does not say which case, each side will say afterwards that it was
 * another one.
 *
 * ## What strengthens it
 * Say what has to happen: an armed attack, against whom, where.
 *
 * ## Known limitations
 * Reads the case from words such as “if”, “in the event of”, “when”; a case given in the article’s heading alone is not
 * seen.
 *
 * ## When it may be meant
 * Standing help, as training or arms in peacetime, needs no case.
 *
 * @bad
 * Norway shall defend Chile with its armed forces. <!-- finds: "Norway shall defend Chile with its armed forces" -->
 * @bad
 * The United States shall come to the assistance of Norway. <!-- finds: "The United States shall come to the assistance of Norway" -->
 * @good
 * If Chile is attacked, Norway shall defend Chile with its armed forces.
 * @good
 * In the event of an armed attack against Norway, the United States shall come to the assistance of Norway.
 * @good
 * The Parties shall guarantee the safety and security of all humanitarian personnel.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const missingTrigger = clauseRule(
  { id: 'missing-trigger', element: 'trigger', level: 'gap' },
  ({ commitment, own, words }, { clauses }) => {
    if (elementValue(commitment.act) !== 'defend' || elementValue(commitment.modality) !== 'duty') return null;
    if (commitment.trigger.state !== 'missing' || CASE.test(words)) return null;
    if (OF_PERSONS.test(words) || IN_PEACE.test(words)) return null;
    // The case may stand in the sentence before, or in a sister clause of the same article.
    const near = clauses.some(
      (other) =>
        other.commitment.place === commitment.place &&
        (other.commitment.trigger.state !== 'missing' || CASE.test(other.words)),
    );
    return near ? null : { range: own, what: 'no case is named in which it falls due' };
  },
);

/** The safety of people at work in the country is owed all the time. */
const OF_PERSONS =
  /\b(?:safety|security|protection)(?:\sand\s(?:safety|security))?\sof\s(?:all\s|the\s|its\s|their\s)?(?:\p{L}+\s){0,2}(?:personnel|staff|persons|people|civilians?|workers|convoys|observers|inspectors|missions?|refugees|returnees|premises)\b/iu;
const IN_PEACE = /\b(?:legal|judicial|technical|administrative|humanitarian|medical|economic)\sassistance\b/i;
const CASE =
  /\b(?:if|when|whenever|in\sthe\sevent|in\scase|should\b.*\b(?:attack|aggression)|attack|aggression|such\san?\s(?:attack|case|event)|in\s(?:carrying\sout|implementing|executing)|measures?\s(?:decided|ordered|taken)|confers?|entrusts?)\b/i;
