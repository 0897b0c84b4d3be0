/**
 * All answers on one day, in a form that holds a million: eats an evaluation and a day, gives for each pair one number that tells
 * the verdict and, stage by stage, what it rests on. Its reasons in words are made from it for whoever asks for one.
 */
import type { Day } from './day.js';
import { decidingReasons, derivationOf, type Reason, type Stage } from './derivation.js';
import { type Evaluation, owedOn, type Verdict } from './evaluate.js';
import type { Episode } from './facts.js';
import { fromFirstOn } from './interval.js';
import {
  CASE,
  CELL_WIDTH,
  type Cell,
  EXCEPTION,
  FLAGS,
  GATE,
  GIVES_WAY,
  LEGAL,
  MANY,
  NONE,
  NOT_THERE,
  PAIR,
  SAID,
  SURVIVES,
  VOIDANCE,
  WIDTH,
} from './layout.js';
import type { Condition, Norm } from './model.js';
import { both, NO, type Timeline, type Truth, truthOn } from './truth.js';

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
  const { starts, order, normOf, legalOf, legals, legalEdges, table } = evaluation.layout;
  const codes = new Uint16Array(starts[starts.length - 1] ?? 0);
  const { code, standingBits } = judgeOf(evaluation, day, true);
  // Many pairs share a standing.
  const known = new Uint8Array(legals.length);
  for (let legal = 0; legal < known.length; legal++) known[legal] = standingBits(legalEdges, legal, legal);
  const codeAt = (pair: number, above: number) =>
    code(table, (normOf[pair] ?? 0) * WIDTH, pair, known[legalOf[pair] ?? 0] ?? FALSE, above);
  for (let pair = 0; pair < codes.length; pair++) codes[pair] = codeAt(pair, ABSENT);
  // What gives way comes after all that prevails over it.
  for (const index of order.giving) {
    for (let pair = starts[index] ?? 0; pair < (starts[index + 1] ?? 0); pair++) {
      codes[pair] = codeAt(pair, prevailing(evaluation, codes, index, pair));
    }
  }
  return { day, codes };
}

/** The codes of the pairs of a cell on a day, in their order. */
export function codesOfCell(evaluation: Evaluation, { pairs, rows, edges }: Cell, day: Day): Uint16Array {
  // One judge for all questions: making one takes longer than most of them.
  const judge = judges.get(evaluation) ?? judgeOf(evaluation, day, false);
  judges.set(evaluation, judge);
  judge.begin(day);
  const { code, standingBits } = judge;
  const codes = new Uint16Array(pairs.length);
  for (let at = 0; at < codes.length; at++) {
    const row = at * CELL_WIDTH;
    const pair = rows[row + PAIR] ?? 0;
    const standing = standingBits(edges, at, rows[row + LEGAL] ?? 0);
    const gives = ((rows[row + FLAGS] ?? 0) & GIVES_WAY) !== 0;
    codes[at] = code(rows, row, pair, standing, gives ? prevailingAlone(evaluation, pair, day) : ABSENT);
  }
  return codes;
}

/** Whether anything prevails over a single pair on the day. */
function prevailingAlone(evaluation: Evaluation, pair: number, day: Day): number {
  const { norms, normOf, starts, order } = evaluation.layout;
  const index = normOf[pair] ?? 0;
  const norm = norms[index];
  if (norm === undefined) return ABSENT;
  if (order.cyclic.has(norm.id)) return OPEN;
  const bearer = norm.bearers[pair - (starts[index] ?? 0)] ?? '';
  const above = (norm.subjectTo ?? []).map((id) => evaluation.pairOf(id, bearer));
  return Math.max(FALSE, ...above.map((other) => (other === null ? FALSE : BITS[truthOn(other.bound, day)])));
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

const judges = new WeakMap<Evaluation, Judge>();

interface Judge {
  /** Goes on to another day. */
  begin(day: Day): void;
  /** The code of a pair from its row in a table, the truth of its standing, and whether anything prevails over it. */
  code(table: Int32Array, row: number, pair: number, standing: number, order: number): number;
  /** The truth of a standing from its four edges in a list, or where they do not tell it, from the standing of that number. */
  standingBits(edges: Float64Array, at: number, legal: number): number;
}

/** Judges pairs, on `first` until it is told another day. For `many` pairs of one day it keeps the truths of facts that it has found. */
function judgeOf(evaluation: Evaluation, first: Day, many: boolean): Judge {
  let day = first;
  const { layout, facts } = evaluation;
  const { normOf, legalOf, legals, keys, norms, starts } = layout;
  const factOn = (key: number): number => BITS[truthOn(evaluation.daysOfKey(key), day)];
  const factBits = new Uint8Array(many ? keys.length : 0);
  const keptFactOn = (key: number): number => {
    const known = factBits[key] ?? ABSENT;
    if (known !== ABSENT) return known;
    const bits = factOn(key);
    factBits[key] = bits;
    return bits;
  };
  const factAt = many ? keptFactOn : factOn;
  const standingBits = (edges: Float64Array, at: number, legal: number): number => {
    const sureFrom = edges[at * 4] ?? Number.NaN;
    const mayFrom = edges[at * 4 + 2] ?? Number.NaN;
    if (Number.isNaN(sureFrom) || Number.isNaN(mayFrom)) return BITS[truthOn(legals[legal]?.days ?? NO, day)];
    if (day >= sureFrom && day < (edges[at * 4 + 1] ?? 0)) return TRUE;
    return day >= mayFrom && day < (edges[at * 4 + 3] ?? 0) ? OPEN : FALSE;
  };
  const bitsOver = (conditions: readonly Condition[], all: boolean): number => {
    const bits = conditions.map((condition) => BITS[truthOn(facts.over(condition), day)]);
    return all ? Math.min(TRUE, ...bits) : Math.max(FALSE, ...bits);
  };
  const voided = (conditions: readonly Condition[]): number => {
    const since = ({ sure, may }: Timeline): Timeline => ({ sure: fromFirstOn(sure), may: fromFirstOn(may) });
    return Math.max(FALSE, ...conditions.map((each) => BITS[truthOn(since(facts.over(each)), day)]));
  };
  const readyAt = (pair: number): Timeline => {
    const norm = normAt(pair);
    const start = starts[normOf[pair] ?? 0] ?? 0;
    return norm === undefined ? NO : evaluation.ready(norm, norm.bearers[pair - start] ?? '');
  };
  const normAt = (pair: number): Norm | undefined => norms[normOf[pair] ?? 0];
  // The pairs of one question mostly wait for one case.
  let lastCase = NONE;
  let lastBits = ABSENT;
  let lastEpisodes: readonly Episode[] | null = null;
  const code = (table: Int32Array, row: number, pair: number, standing: number, order: number): number => {
    const case_ = table[row + CASE] ?? NONE;
    const gate = table[row + GATE] ?? NONE;
    const exception = table[row + EXCEPTION] ?? NONE;
    const flags = table[row + FLAGS] ?? 0;
    if (case_ !== lastCase) {
      lastCase = case_;
      lastEpisodes = null;
      lastBits = case_ === NONE ? ABSENT : factAt(case_);
    }
    const caseBits = lastBits;
    const gateBits = gate === NONE ? ABSENT : gate === MANY ? bitsOver(normAt(pair)?.when ?? [], true) : factAt(gate);
    const exceptionBits =
      exception === NONE
        ? ABSENT
        : exception === MANY
          ? bitsOver(normAt(pair)?.unless ?? [], false)
          : factAt(exception);
    const voidBits = table[row + VOIDANCE] === NONE ? ABSENT : voided(normAt(pair)?.voidIf ?? []);
    const bars = Math.max(exceptionBits, voidBits, order);
    // A bar that surely holds is a "no", one that may hold leaves it open.
    const free = bars === TRUE ? FALSE : bars === OPEN ? OPEN : TRUE;
    let verdict = Math.min(caseBits || TRUE, gateBits || TRUE, free);
    if (verdict !== FALSE) {
      // Only what fell due under an instrument that no longer binds for certain needs the whole course of time.
      if (standing !== TRUE && case_ !== NONE && (flags & SURVIVES) !== 0) {
        const { days, standing: ofBearer } = legals[legalOf[pair] ?? 0] ?? NOT_THERE;
        lastEpisodes ??= evaluation.factOfKey(case_).episodes;
        const open = gate === NONE ? days : gate === MANY ? readyAt(pair) : both(days, evaluation.daysOfKey(gate));
        const held = BITS[owedOn(lastEpisodes, open, TRUTHS[gateBits] ?? 'yes', day)];
        const { suspended } = ofBearer;
        verdict = Math.min(held, free, suspended === NO ? TRUE : 4 - BITS[truthOn(suspended, day)]);
      } else verdict = Math.min(verdict, standing);
    }
    return (
      verdict |
      (((flags & SAID) === 0 ? standing : ABSENT) << 2) |
      (caseBits << 4) |
      (gateBits << 6) |
      (exceptionBits << 8) |
      (voidBits << 10) |
      (order << 12)
    );
  };
  const begin = (next: Day): void => {
    day = next;
    lastCase = NONE;
    lastBits = ABSENT;
    lastEpisodes = null;
  };
  return { begin, code, standingBits };
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
