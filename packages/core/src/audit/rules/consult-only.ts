/**
 * consult-only — Is talking all that is promised?
 *
 * ## Why it matters
 * A duty to talk is a duty, and it is not help. Where consultation is the only answer to an attack, the promise is kept
 * by a meeting.
 *
 * ## What strengthens it
 * Name an act that follows the consultation, and by when.
 *
 * ## Known limitations
 * Counts named acts that fall due in a case anywhere in the text; acts listed only in a document elsewhere are not seen.
 *
 * ## When it may be meant
 * Friendship treaties and assurances may want no more than a voice.
 *
 * @bad
 * If a threat to Norway arises, the Parties shall consult each other. <!-- finds: "shall consult each other" -->
 * @bad
 * In the event of an attack on Norway, Chile will hold consultations with Norway. <!-- finds: "will hold consultations with Norway" -->
 * @good
 * If Norway is attacked, the Parties shall consult within 24 hours and Chile shall send troops to Norway within ten days.
 * @good
 * The Ministers shall meet once a year.
 * @good
 * The Committee shall hold closed meetings when a violation is alleged.
 */
import { elementQuotes, elementValue } from '../../element/element.js';
import { organActs } from '../organ.js';
import type { Rule } from '../rule.js';

export const consultOnly: Rule = {
  id: 'consult-only',
  element: 'response',
  level: 'soft',
  check: ({ clauses, text }) => {
    const due = clauses.filter(({ commitment, words }) => commitment.trigger.state !== 'missing' && THREAT.test(words));
    const talks = due.filter(
      (clause) =>
        (elementValue(clause.commitment.act) === 'consult' || elementValue(clause.commitment.act) === 'negotiate') &&
        !organActs(clause, [clause.own[1], clause.own[1]]),
    );
    if (
      talks.length === 0 ||
      clauses.some(
        ({ commitment }) =>
          HELP.has(elementValue(commitment.act) ?? '') && elementValue(commitment.modality) === 'duty',
      )
    )
      return [];
    return talks.flatMap(({ commitment, own }) => {
      const words = /\b(?:shall|will|must|undertakes?\sto|agrees?\sto)\b[\s\S]*/i.exec(text.slice(...own));
      const [trigger] = elementQuotes(commitment.trigger);
      const start = own[0] + (words?.index ?? 0);
      const end = trigger !== undefined && trigger[0] > start ? trigger[0] : own[1];
      const range = [start, start + text.slice(start, end).trimEnd().length] as const;
      return [
        {
          range,
          what: 'the only promised reaction is to talk',
          commitment: commitment.id,
          ...(trigger === undefined ? {} : { related: [{ range: trigger, what: 'the case' }] }),
        },
      ];
    });
  },
};

const HELP: ReadonlySet<string> = new Set(['defend', 'assist', 'deploy', 'sanction']);
const THREAT = /\b(?:attack|aggression|threat|threatened|situation|violation|invasion|question|danger)/i;
