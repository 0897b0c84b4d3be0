/**
 * missing-verification — Who sees whether it is kept?
 *
 * ## Why it matters
 * Ceilings, withdrawals and cease-fires that nobody watches are kept on paper. The first dispute is then about facts.
 *
 * ## What strengthens it
 * Name who monitors, with what access, and to whom they report.
 *
 * ## Known limitations
 * Asks once a text; any provision on monitoring, inspection or verification counts as an answer, however weak.
 *
 * ## When it may be meant
 * Friends who share their plans may not need it.
 *
 * @bad
 * Norway shall withdraw its forces from Peru within 30 days. <!-- finds: "Norway shall withdraw its forces from Peru within 30 days" -->
 * @bad
 * The army of Chile shall be limited to 100,000 soldiers. <!-- finds: "The army of Chile shall be limited to 100,000 soldiers" -->
 * @good
 * Norway shall withdraw its forces from Peru within 30 days. The United Nations shall monitor the withdrawal.
 * @good
 * Norway shall defend Chile if Chile is attacked.
 */
import { elementValue } from '../../element/element.js';
import { onPaper } from '../on-paper.js';
import type { Rule } from '../rule.js';

export const missingVerification: Rule = {
  id: 'missing-verification',
  element: 'keeping',
  level: 'gap',
  check: ({ clauses, all }) => {
    if (/\b(?:monitor|verif|inspect|observ(?:er|ation)|supervis|oversee|oversight|report\sto)/.test(all)) return [];
    const watched = clauses.filter(
      ({ commitment, words }) =>
        !onPaper(words) &&
        WATCHED.has(elementValue(commitment.act) ?? '') &&
        OF_CONDUCT.has(elementValue(commitment.modality) ?? ''),
    );
    const [first, ...others] = watched;
    if (first === undefined) return [];
    const related = others.slice(0, 3).map(({ own }) => ({ range: own, what: 'to be watched as well' }));
    return [
      { range: first.own, what: 'nobody is to watch whether it is kept', commitment: first.commitment.id, related },
    ];
  },
};

const WATCHED: ReadonlySet<string> = new Set(['limit', 'withdraw', 'cease-fire']);
const OF_CONDUCT: ReadonlySet<string> = new Set(['duty', 'prohibition']);
