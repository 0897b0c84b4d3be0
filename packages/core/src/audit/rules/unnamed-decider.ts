/**
 * unnamed-decider — Who decides that the case has arisen?
 *
 * ## Why it matters
 * Between the event and the duty stands a finding of fact. If nobody is named to make it, every bearer makes it for
 * itself, and the first weeks go by on that question.
 *
 * ## What strengthens it
 * Name who determines the case, by which majority, and within what time.
 *
 * ## Known limitations
 * Asks once a text. Takes any provision that names a decider anywhere in the text as an answer.
 *
 * ## When it may be meant
 * In alliances of equals each party may want to decide for itself; then the text can say so.
 *
 * @bad
 * If Norway is attacked, Chile shall defend Norway with its armed forces. <!-- finds: "If Norway is attacked" -->
 * @bad
 * In the event of an armed attack against Norway, the United States shall assist Norway with all its forces. <!-- finds: "In the event of an armed attack against Norway" -->
 * @good
 * If Norway determines that it has been attacked, Chile shall defend Norway with its armed forces.
 * @good
 * If the Security Council finds that Norway has been attacked, Chile shall defend Norway.
 */
import { elementQuotes, elementValue } from '../../element/element.js';
import { helps } from '../helps.js';
import type { Rule } from '../rule.js';

export const unnamedDecider: Rule = {
  id: 'unnamed-decider',
  element: 'trigger',
  level: 'soft',
  check: ({ clauses, all, text }) => {
    if (DECIDES.test(all)) return [];
    const due = clauses.find(
      (clause) =>
        elementQuotes(clause.commitment.trigger).length > 0 &&
        (helps(clause) || elementValue(clause.commitment.act) === 'sanction'),
    );
    if (due === undefined) return [];
    const [range] = elementQuotes(due.commitment.trigger);
    if (range === undefined || !/attack|aggress|threat|invasion/i.test(text.slice(...range))) return [];
    return [{ range, what: 'nobody is named who decides that it happened', commitment: due.commitment.id }];
  },
};

const DECIDES =
  /\b(?:determin(?:es?|ed|ation)|decides?\sthat|finds?\sthat|certif(?:y|ies|ied)|declares?\sthat|establishe[sd]\sthat|in\sthe\sopinion\sof|ascertain(?:s|ed)?|verif(?:y|ies|ied)\sthat)\b/;
