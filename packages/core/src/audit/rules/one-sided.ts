/**
 * one-sided — Is only one side bound?
 *
 * ## Why it matters
 * Where all duties fall on one side, the other has nothing to lose by letting the text fail.
 *
 * ## What strengthens it
 * Say what the other side owes in return, or that it owes nothing.
 *
 * ## Known limitations
 * Counts duties and prohibitions by party; it does not weigh them, and unilateral orders are left alone.
 *
 * ## When it may be meant
 * A guarantee given for peace already made may well be one-sided.
 *
 * @bad
 * Norway shall withdraw its forces. Norway shall release all prisoners. Norway shall not join any alliance. Norway shall pay 10 million euros. <!-- finds: "Treaty between Norway and Chile" -->
 * @bad
 * Chile shall disarm. Chile shall not deploy troops. Chile shall hold elections within 90 days. Chile shall respect the border. <!-- finds: "Treaty between Norway and Chile" -->
 * @good
 * Norway shall withdraw its forces. Chile shall release all prisoners. Norway shall not join any alliance. Chile shall pay 10 million euros.
 * @good
 * The Parties shall withdraw their forces.
 */
import { elementValue } from '../../element/element.js';
import type { Rule } from '../rule.js';

export const oneSided: Rule = {
  id: 'one-sided',
  element: 'keeping',
  level: 'note',
  check: ({ instrument, clauses, head }) => {
    const parties = instrument === null ? [] : (elementValue(instrument.parties) ?? []);
    if (parties.length !== 2 || instrument === null || elementValue(instrument.form) === 'executive-order') return [];
    const bound = clauses.filter(({ commitment }) => OF_CONDUCT.has(elementValue(commitment.modality) ?? ''));
    const by = (party: string) =>
      bound.filter(({ commitment }) => (elementValue(commitment.bearer) ?? []).includes(party)).length;
    const [one, other] = parties.map(by);
    if (one === undefined || other === undefined || Math.max(one, other) < 4 || Math.min(one, other) > 0) return [];
    return [{ range: head, what: 'all duties fall on one side' }];
  },
};

const OF_CONDUCT: ReadonlySet<string> = new Set(['duty', 'prohibition']);
