/**
 * only-on-request — What if nobody can ask?
 *
 * ## Why it matters
 * Help that needs a request waits for a government that may be cut off, replaced or coerced. It also lets the bearer
 * wait until it is asked in the right form.
 *
 * ## What strengthens it
 * Say who may ask, how, and that help may begin without a request where the government cannot make one.
 *
 * ## Known limitations
 * Requests for consultation are left alone, since somebody has to call a meeting.
 *
 * ## When it may be meant
 * Consent keeps help from becoming intervention; drafters mostly mean it.
 *
 * @bad
 * At the request of Norway, Chile shall send troops to Norway. <!-- finds: "At the request of Norway" -->
 * @bad
 * Upon request, Chile shall defend Norway with its armed forces. <!-- finds: "Upon request" -->
 * @good
 * If Norway is attacked, Chile shall send troops to Norway.
 * @good
 * The Parties shall consult at the request of any of them.
 */
import { helps } from '../helps.js';
import { wordRule } from '../rule.js';

export const onlyOnRequest = wordRule(
  { id: 'only-on-request', element: 'trigger', level: 'note' },
  /\b(?:(?:[Aa]t|[Uu]pon|[Oo]n|[Ff]ollowing)\s(?:the\s)?(?:explicit\s|formal\s|written\s)?(?:request|invitation)(?:\sof\s(?:the\s)?\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*){0,3})?|[Ii]f\s(?:so\s)?requested(?:\sby\s\p{Lu}\p{L}*)?)/gu,
  () => 'it falls due only if somebody asks',
  (clause) => helps(clause),
);
