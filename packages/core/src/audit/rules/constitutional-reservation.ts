/**
 * constitutional-reservation — Who at home can stop it?
 *
 * ## Why it matters
 * “In accordance with its constitutional processes” lets a vote at home stand between the attack and the help. The other
 * side cannot see that vote coming.
 *
 * ## What strengthens it
 * Say what needs no vote, or have the vote now.
 *
 * ## Known limitations
 * Finds the phrase; how strong the reservation is depends on each constitution.
 *
 * ## When it may be meant
 * Most constitutions ask for it, and no delegation can sign without.
 *
 * @bad
 * If Chile is attacked, Norway shall act in accordance with its constitutional processes. <!-- finds: "in accordance with its constitutional processes" -->
 * @bad
 * Chile shall assist Norway subject to the approval of its parliament. <!-- finds: "subject to the approval of its parliament" -->
 * @good
 * If Chile is attacked, Norway shall send troops within ten days.
 * @good
 * Chile shall treat prisoners in accordance with the laws and customs of war.
 * @good
 * This Treaty shall be ratified in accordance with the constitutional processes of the Parties.
 */
import { elementValue } from '../../element/element.js';
import { wordRule } from '../rule.js';

export const constitutionalReservation = wordRule(
  { id: 'constitutional-reservation', element: 'force', level: 'note' },
  /\b(?:(?:in\s(?:accordance|conformity|compliance)\swith|according\sto|consistent\swith|subject\sto|within\sthe\slimits\sof)\s(?:(?:its|their|the|each\sparty’s)\s)?(?:own\s|respective\s|national\s|domestic\s|internal\s)*(?:constitutional\s(?:processes|provisions|requirements|procedures|rules|law)|constitutions?|(?:national|domestic|internal)\s(?:laws?|legislation|procedures)|(?<=\b(?:its|their|own|respective|national|domestic|internal)\s)laws(?:\sand\sregulations)?)|subject\sto\s(?:the\s)?(?:approval|consent|appropriations?|authori[sz]ation)\s(?:of|by|from)\s(?:its|their|the)?\s?(?:\p{L}+\s)?(?:parliaments?|congress|legislatures?|senate))\b/giu,
  () => 'a decision at home stands between case and act',
  ({ commitment, words }) =>
    elementValue(commitment.act) !== 'ratify' &&
    elementValue(commitment.modality) !== 'permission' &&
    !/\b(?:ratif|amendments?\b)/i.test(words),
);
