/**
 * action-by-others — Does the promise end at another’s door?
 *
 * ## Why it matters
 * Who promises to seek action by a council has kept the promise by asking, whatever the council does. This was the one
 * act promised in 1994, and only for a nuclear case.
 *
 * ## What strengthens it
 * Say what the bearer does itself, and what it does if the other body does not act.
 *
 * ## Known limitations
 * Looks for seeking, calling for and bringing before a body; a duty to report is left alone.
 *
 * ## When it may be meant
 * Between a small state and a permanent member it may be the most that can be had.
 *
 * @bad
 * If Norway is attacked, Chile shall seek immediate Security Council action to provide assistance to Norway. <!-- finds: "seek immediate Security Council action" -->
 * @bad
 * Chile will bring the matter before the United Nations Security Council. <!-- finds: "bring the matter before the United Nations Security Council" -->
 * @good
 * If Norway is attacked, Chile shall send troops to Norway.
 * @good
 * Chile shall report to the Security Council.
 */
import { organActs } from '../organ.js';
import { wordRule } from '../rule.js';

export const actionByOthers = wordRule(
  { id: 'action-by-others', element: 'response', level: 'soft' },
  /\b(?:seek|request|urge|call\sfor|promote|initiate)\s(?:\p{L}+\s){0,3}(?:(?:UN\s|United\sNations\s)?Security\sCouncil|General\sAssembly|United\sNations|North\sAtlantic\sCouncil)\s(?:action|measures|assistance|consultations|meetings?)|\b(?:bring|refer|raise|submit)\s(?:\p{L}+\s){1,4}(?:before|to|with|in)\sthe\s(?:UN\s|United\sNations\s)?(?:Security\sCouncil|General\sAssembly)/giu,
  () => 'the promise is to ask another body to act',
  (clause, _, at) => !organActs(clause, at) && !/\b(?:dispute|difference|disagreement)s?\b/i.test(clause.words),
);
