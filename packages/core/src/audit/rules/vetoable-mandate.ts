/**
 * vetoable-mandate — Can somebody veto it?
 *
 * ## Why it matters
 * A step that needs a decision of the Security Council can be stopped by any permanent member, also by the one against
 * which help is sought. A duty under such a gate may never fall due.
 *
 * ## What strengthens it
 * Provide what the parties do when the Council does not decide within a given time.
 *
 * ## Known limitations
 * Looks for a decision or mandate in the same sentence as the Council; a mere duty to report to it is left alone.
 *
 * ## When it may be meant
 * Texts that want the Council’s authority will name it; the question is what follows without it.
 *
 * @bad
 * Subject to a decision of the Security Council, Chile shall deploy forces in Norway. <!-- finds: "decision of the Security Council" -->
 * @bad
 * Chile shall deploy forces in Norway under a mandate of the United Nations Security Council. <!-- finds: "mandate of the United Nations Security Council" -->
 * @good
 * Chile shall deploy forces in Norway within ten days.
 * @good
 * Chile shall deposit a declaration in conformity with the resolution of the Security Council of 15 October 1946.
 * @good
 * Chile shall report its measures to the Security Council without delay.
 */
import { wordRule } from '../rule.js';

export const vetoableMandate = wordRule(
  { id: 'vetoable-mandate', element: 'trigger', level: 'soft' },
  /\b(?:(?:decision|mandate|authori[sz]ation|approval|resolution|endorsement|determination|authority)\s(?:of|by|from)\sthe\s(?:UN\s|United\sNations\s)?Security\sCouncil|(?:authori[sz]ed|mandated|approved|endorsed|decided)\sby\sthe\s(?:UN\s|United\sNations\s)?Security\sCouncil|(?:UN\s|United\sNations\s)?Security\sCouncil\s(?:mandate|authori[sz]ation|approval|decision))\b/gi,
  () => 'it waits for a decision that can be vetoed',
  // Subordinate bodies are the organ's own household.
  ({ words, sentence }, found, at) =>
    // A resolution with its number or its day has been adopted.
    !/^[\s,]*(?:dated|of\s\d|no\.|number|\d)/i.test(words.slice(at[0] - sentence[0] + found.length)) &&
    !/\b(?:establish|set\sup|create)\b[^.;]{0,40}\b(?:sub-?committees?|subsidiary|panels?|working\sgroups?)\b/i.test(
      words,
    ),
);
