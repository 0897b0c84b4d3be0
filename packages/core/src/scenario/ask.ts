/** One question: eats an evaluation, a beneficiary, a case and a day, gives every commitment that speaks of them with its answer and what it rests on. */
import type { Day } from './day.js';
import type { Evaluation } from './evaluate.js';
import { codesOfCell } from './ledger.js';
import type { Norm } from './model.js';

export interface AskedAnswers {
  /** Numbers of the pairs of commitment and bearer, in the order of the model. */
  pairs: Int32Array;
  /** For each its verdict and what each stage says, as in a ledger. */
  codes: Uint16Array;
}

/** Who owes what to a beneficiary in a case on a day; nothing where no commitment speaks of it. */
export function ask(evaluation: Evaluation, beneficiary: string, case_: string, day: Day): AskedAnswers {
  const cell = evaluation.layout.cell(beneficiary, case_);
  if (cell === null) return { pairs: new Int32Array(0), codes: new Uint16Array(0) };
  return { pairs: cell.pairs, codes: codesOfCell(evaluation, cell, day) };
}

/** The commitment and the bearer of a pair; null where there is no such number. */
export function partsOf({ layout }: Evaluation, pair: number): { norm: Norm; bearer: string } | null {
  const index = layout.normOf[pair] ?? -1;
  const norm = layout.norms[index];
  const bearer = norm?.bearers[pair - (layout.starts[index] ?? 0)];
  return norm === undefined || bearer === undefined ? null : { norm, bearer };
}
