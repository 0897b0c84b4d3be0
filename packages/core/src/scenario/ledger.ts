/**
 * All answers on one day, in a form that holds a million: eats an evaluation and a day, gives for each pair one number that tells
 * the verdict and, stage by stage, what it rests on. Its reasons in words are made from it for whoever asks for one.
 */
import type { Day } from './day.js';
import { decidingReasons, derivationOf, type Reason, type Stage } from './derivation.js';
import type { Evaluation, Verdict } from './evaluate.js';
import { fromFirstOn } from './interval.js';
import { MANY, NONE } from './layout.js';
import type { Condition } from './model.js';
import { type Timeline, type Truth, truthOn } from './truth.js';

/** The stages in the order in which they are judged; each has two bits of a code, the verdict the two below them. */
export const LEDGER_STAGES = ['standing', 'case', 'gate', 'exception', 'voidance', 'order'] as const satisfies Stage[];
export type LedgerStage = (typeof LEDGER_STAGES)[number];

/** A truth in two bits; ABSENT where the norm has no such stage. */
const ABSENT = 0;
const FALSE = 1;
const OPEN = 2;
const TRUE = 3;
const BITS: Record<Truth, number> = { no: FALSE, unknown: OPEN, yes: TRUE };
const TRUTHS: readonly (Truth | null)[] = [null, 'no', 'unknown', 'yes'];
const VERDICTS: readonly Verdict[] = ['not-bound', 'not-bound', 'undetermined', 'bound'];

export interface Ledger {
  day: Day;
  /** One code for each pair, in the order of the evaluation's pairs. */
  codes: Uint16Array;
}

/** The answers of all pairs on a day, each with its reasons. */
export function ledgerOn(evaluation: Evaluation, day: Day): Ledger {
  const { starts, order } = evaluation.layout;
  const codes = new Uint16Array(starts[starts.length - 1] ?? 0);
  const code = codesOn(evaluation, day);
  const waits = new Uint8Array(starts.length);
  for (const index of order.giving) waits[index] = 1;
  for (let norm = 0; norm + 1 < starts.length; norm++) {
    if (waits[norm] === 1) continue;
    for (let pair = starts[norm] ?? 0; pair < (starts[norm + 1] ?? 0); pair++) codes[pair] = code(pair, ABSENT);
  }
  // What gives way comes after all that prevails over it.
  for (const index of order.giving) {
    for (let pair = starts[index] ?? 0; pair < (starts[index + 1] ?? 0); pair++) {
      codes[pair] = code(pair, prevailing(evaluation, codes, index, pair));
    }
  }
  return { day, codes };
}

/** Whether a norm above it binds the same bearer on the day, from the codes found so far. */
function prevailing({ layout }: Evaluation, codes: Uint16Array, index: number, pair: number): number {
  const { norms, order, starts } = layout;
  const norm = norms[index];
  if (norm === undefined) return ABSENT;
  if (order.cyclic.has(norm.id)) return OPEN;
  const bearer = norm.bearers[pair - (starts[index] ?? 0)] ?? '';
  let most = FALSE;
  for (const id of norm.subjectTo ?? []) {
    const above = order.above.get(id);
    const at = above === undefined ? -1 : (norms[above]?.bearers.indexOf(bearer) ?? -1);
    if (above !== undefined && at >= 0) most = Math.max(most, (codes[(starts[above] ?? 0) + at] ?? 0) & 3);
  }
  return most;
}

/** A function that gives the code of a pair, if it is told whether anything prevails over it. Truths of facts and standings are looked up once. */
function codesOn(evaluation: Evaluation, day: Day): (pair: number, order: number) => number {
  const { layout, facts } = evaluation;
  const { cases, gates, exceptions, voidances, normOf, legalOf, legals, keys, norms, starts } = layout;
  const factBits = new Uint8Array(keys.length);
  const legalBits = new Uint8Array(legals.length);
  const factAt = (key: number): number => {
    const known = factBits[key] ?? 0;
    if (known !== 0) return known;
    const bits = BITS[truthOn(facts.of(keys[key] ?? '').timeline, day)];
    factBits[key] = bits;
    return bits;
  };
  const legalAt = (legal: number): number => {
    const known = legalBits[legal] ?? 0;
    if (known !== 0) return known;
    const days = legals[legal]?.days;
    const bits = days === undefined ? FALSE : BITS[truthOn(days, day)];
    legalBits[legal] = bits;
    return bits;
  };
  const bitsOver = (conditions: readonly Condition[], all: boolean): number => {
    const bits = conditions.map((condition) => BITS[truthOn(facts.over(condition), day)]);
    return all ? Math.min(TRUE, ...bits) : Math.max(FALSE, ...bits);
  };
  const voided = (conditions: readonly Condition[]): number => {
    const since = ({ sure, may }: Timeline): Timeline => ({ sure: fromFirstOn(sure), may: fromFirstOn(may) });
    return Math.max(FALSE, ...conditions.map((each) => BITS[truthOn(since(facts.over(each)), day)]));
  };
  return (pair, order) => {
    const index = normOf[pair] ?? 0;
    const case_ = cases[index] ?? NONE;
    const gate = gates[index] ?? NONE;
    const exception = exceptions[index] ?? NONE;
    const standing = legalAt(legalOf[pair] ?? 0);
    const caseBits = case_ === NONE ? ABSENT : factAt(case_);
    const gateBits = gate === NONE ? ABSENT : gate === MANY ? bitsOver(norms[index]?.when ?? [], true) : factAt(gate);
    const exceptionBits =
      exception === NONE
        ? ABSENT
        : exception === MANY
          ? bitsOver(norms[index]?.unless ?? [], false)
          : factAt(exception);
    const voidBits = voidances[index] === NONE ? ABSENT : voided(norms[index]?.voidIf ?? []);
    const bars = Math.max(exceptionBits, voidBits, order);
    // A bar that surely holds is a "no", one that may hold leaves it open.
    const free = bars === TRUE ? FALSE : bars === OPEN ? OPEN : TRUE;
    let verdict = Math.min(caseBits || TRUE, gateBits || TRUE, free);
    if (verdict !== FALSE) {
      // Only what fell due under an instrument that no longer binds for certain needs the whole course of time.
      if (standing !== TRUE && case_ !== NONE && norms[index]?.survives === true) {
        const norm = norms[index];
        const bearer = norm?.bearers[pair - (starts[index] ?? 0)] ?? '';
        verdict = norm === undefined ? FALSE : BITS[truthOn(evaluation.boundOver(norm, bearer), day)];
      } else verdict = Math.min(verdict, standing);
    }
    return (
      verdict |
      (standing << 2) |
      (caseBits << 4) |
      (gateBits << 6) |
      (exceptionBits << 8) |
      (voidBits << 10) |
      (order << 12)
    );
  };
}

/** The verdict that a code tells. */
export function verdictIn(code: number): Verdict {
  return VERDICTS[code & 3] ?? 'not-bound';
}

/** What a code tells of one stage; null where the norm has none. */
export function stageIn(code: number, stage: LedgerStage): Truth | null {
  return TRUTHS[(code >> (2 + 2 * LEDGER_STAGES.indexOf(stage))) & 3] ?? null;
}

/** The stages that decide the answer: those that bar it, those that are open, or, for "bound", all that speak for it. */
export function decidingStages(code: number): LedgerStage[] {
  const verdict = code & 3;
  return LEDGER_STAGES.filter((_, index) => {
    const bits = (code >> (2 + 2 * index)) & 3;
    return bits !== ABSENT && (index < 3 ? bits : 4 - bits) === verdict;
  });
}

/** The deciding reasons of one pair in words, down to facts, their days and their sources. */
export function reasonsAt(evaluation: Evaluation, { day }: Ledger, pair: number): Reason[] {
  const asked = evaluation.pairs[pair];
  return asked === undefined ? [] : decidingReasons(derivationOf(evaluation, asked, day));
}
