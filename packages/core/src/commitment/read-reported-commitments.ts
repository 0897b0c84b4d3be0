/** Eats the sentences of a report with its statements; gives the commitments that it tells of: offered, drafted, agreed, rejected. */
import type { Quantity, TimeExpression } from '@casus/english';
import { type Element, inferred } from '../element/element.js';
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import { assemble } from './assemble.js';
import type { Naming } from './bearer.js';
import type { Commitment, CommitmentStatus } from './commitment.js';
import { normsOf } from './passes.js';

export interface ReportSurroundings {
  text: string;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  statements: readonly Statement[];
  published: string | null;
}

const SAID: Element<CommitmentStatus> = inferred('said', 'the report does not say that anything was drafted or agreed');

export function readReportedCommitments(trees: readonly Tree[], around: ReportSurroundings): Commitment[] {
  return trees.flatMap((tree, i) => {
    const norms = normsOf(tree, false);
    const setting = { ...around, status: SAID, placeOf: () => `sentence ${i + 1}` };
    return norms.map((norm) => assemble(norm, norms, setting, [])).filter(({ bearer }) => bearer.state === 'stated');
  });
}
