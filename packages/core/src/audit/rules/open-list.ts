/**
 * open-list — Is this the whole list?
 *
 * ## Why it matters
 * “Including” and “such as” name examples. What is not named is neither promised nor excluded, and each side reads the
 * list its own way.
 *
 * ## What strengthens it
 * Close the list, or say that it holds at least what is named.
 *
 * ## Known limitations
 * Asks only where help, forces, arms or money are listed.
 *
 * ## When it may be meant
 * An open list leaves room for means not yet known.
 *
 * @bad
 * Chile shall provide military assistance, including but not limited to training, to Norway. <!-- finds: "including but not limited to" -->
 * @bad
 * Chile shall provide arms, inter alia missiles, to Norway. <!-- finds: "inter alia" -->
 * @good
 * Chile shall provide training and missiles to Norway.
 * @good
 * The Parties, including Norway, shall meet each year.
 */
import { elementValue } from '../../element/element.js';
import { wordRule } from '../rule.js';

export const openList = wordRule(
  { id: 'open-list', element: 'response', level: 'note' },
  /\b(?:including,?\sbut\snot\slimited\sto|inter\salia|among\sother\s(?:things|measures)|and\sso\son|etc\.|and\sother\sforms\sof)/gi,
  () => 'a list of examples, not of what is owed',
  ({ commitment }) => OWED.has(elementValue(commitment.act) ?? ''),
);

const OWED: ReadonlySet<string> = new Set(['assist', 'defend', 'deploy', 'fund', 'limit', 'sanction']);
