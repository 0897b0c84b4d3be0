/**
 * snap-back-without-procedure — Who pulls the trigger of the snap-back?
 *
 * ## Why it matters
 * “Sanctions will be reinstated” does itself no work: somebody has to find the breach, and somebody has to act. In 2015
 * it took pages to write one.
 *
 * ## What strengthens it
 * Say who declares the breach, by when measures return, and that no vote can stop them.
 *
 * ## Known limitations
 * A procedure in another article is found only where the clause refers to it.
 *
 * ## When it may be meant
 * A threat may be left vague to keep it flexible.
 *
 * @bad
 * If Norway attacks Peru, all global sanctions will be reinstated. <!-- finds: "will be reinstated" -->
 * @bad
 * In case of a breach the sanctions shall snap back. <!-- finds: "snap back" -->
 * @good
 * If the Commission finds that Norway has attacked Peru, all sanctions shall be reinstated within ten days.
 * @good
 * Chile shall lift its sanctions within ten days.
 */
import { wordRule } from '../rule.js';

export const snapBackWithoutProcedure = wordRule(
  { id: 'snap-back-without-procedure', element: 'keeping', level: 'soft' },
  /\b(?:snap(?:s|ped)?[\s-]?back|(?:shall|will|are\sto|would)\s(?:automatically\s)?be\s(?:automatically\s)?(?:re-?instated|re-?imposed|restored)|(?:re-?instate|re-?impose)s?)\b/gi,
  () => 'measures come back, and no procedure is given',
  ({ words }) =>
    /\b(?:sanctions?|measures|restrictions|recognition|embargo)\b/i.test(words) &&
    !/\b(?:finds?|determin\w+|decides?|notif\w+|procedure|article|annex|within\s)/i.test(words),
);
