/**
 * missing-consequence — What follows if it is not kept?
 *
 * ## Why it matters
 * A duty whose breach has no consequence in the text leaves only the general law of countermeasures, which the weaker
 * side can least use.
 *
 * ## What strengthens it
 * Say what follows a breach: suspension, loss of benefits, a measure that comes back by itself.
 *
 * ## Known limitations
 * Asks once a text; any provision on breach, sanctions or suspension counts as an answer.
 *
 * ## When it may be meant
 * Between allies the alliance itself is the sanction.
 *
 * @bad
 * Norway shall not attack Peru. Norway shall withdraw its forces from Peru within 30 days. <!-- finds: "Norway shall not attack Peru" -->
 * @bad
 * The army of Chile shall be limited to 100,000 soldiers. <!-- finds: "The army of Chile shall be limited to 100,000 soldiers" -->
 * @good
 * Norway shall not attack Peru. In case of a breach, Chile shall impose sanctions on Norway.
 * @good
 * Norway and Chile shall consult each other every year.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const missingConsequence: Rule = {
  id: 'missing-consequence',
  element: 'keeping',
  level: 'soft',
  check: ({ clauses, all }) => {
    if (
      /\b(?:breach|violat(?:ion|es|ed)|non-compliance|fail(?:s|ure)?\sto\s(?:comply|fulfil|observe)|snap-?back|sanctions?|penalt|countermeasures|in\sdefault|revok|suspen(?:d|sion)|contraven)/.test(
        all,
      )
    )
      return [];
    // An alliance answers an attack, not a breach.
    if (clauses.some(({ commitment }) => elementValue(commitment.act) === 'defend')) return [];
    const first = clauses.find(
      ({ commitment, words }) =>
        !/\bnot\s(?:be\s)?(?:obliged|bound|required)\b/i.test(words) &&
        BREAKABLE.has(elementValue(commitment.act) ?? '') &&
        OF_CONDUCT.has(elementValue(commitment.modality) ?? ''),
    );
    return first === undefined
      ? []
      : [{ range: first.own, what: 'nothing follows if it is not kept', commitment: first.commitment.id }];
  },
};

const BREAKABLE: ReadonlySet<string> = new Set(['refrain', 'withdraw', 'limit', 'cease-fire', 'respect', 'release']);
const OF_CONDUCT: ReadonlySet<string> = new Set(['duty', 'prohibition']);
