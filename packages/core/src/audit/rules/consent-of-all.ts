/**
 * consent-of-all — Must everyone agree first?
 *
 * ## Why it matters
 * Where all parties have to agree that the case has arisen, the party that caused it has to agree as well.
 *
 * ## What strengthens it
 * Leave the party concerned out of the decision, or decide by majority.
 *
 * ## Known limitations
 * Does not know whether the adversary is among the parties; it asks wherever unanimity opens the way to action.
 *
 * ## When it may be meant
 * Bodies that only coordinate may well decide by consensus.
 *
 * @bad
 * If the Parties unanimously decide so, Chile shall deploy forces in Norway. <!-- finds: "unanimously" -->
 * @bad
 * Chile shall deploy forces in Norway by consensus of all Parties. <!-- finds: "by consensus" -->
 * @good
 * If a majority of the Parties so decides, Chile shall deploy forces in Norway.
 * @good
 * The Commission shall adopt its rules of procedure by consensus.
 */
import { elementValue } from '../../element/element.js';
import { wordRule } from '../rule.js';

export const consentOfAll = wordRule(
  { id: 'consent-of-all', element: 'trigger', level: 'soft' },
  /\b(?:unanimously|by\sunanimity|unanimous\s(?:consent|decision|agreement|vote)|by\sconsensus|by\s(?:common|mutual)\s(?:accord|consent)|with\sthe\sconsent\sof\sall\s(?:the\s)?parties)\b/gi,
  () => 'it waits until all have agreed',
  ({ commitment }) => ACTS.has(elementValue(commitment.act) ?? ''),
);

const ACTS: ReadonlySet<string> = new Set(['defend', 'assist', 'deploy', 'sanction', 'fund']);
