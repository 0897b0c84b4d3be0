/** What is missing: eats an answer that is not "bound" and a day, gives all that would have to be otherwise for it to be bound. */
import type { Day } from './day.js';
import { derivationOf, type Reason } from './derivation.js';
import type { Evaluation, Pair } from './evaluate.js';
import { not, type Truth } from './truth.js';

export interface Lacking {
  /** Whether it is known not to be so, or only not known. */
  known: boolean;
  reason: Reason;
}

/** The reasons that stand against it, those that are certain first; none where it is bound. */
export function lackingOf(evaluation: Evaluation, pair: Pair, day: Day): Lacking[] {
  const { because } = derivationOf(evaluation, pair, day);
  const lacking = because.flatMap((reason): Lacking[] => {
    const helps = helpsBy(reason);
    return helps === 'yes' ? [] : [{ known: helps === 'no', reason }];
  });
  return lacking.sort((a, b) => Number(b.known) - Number(a.known));
}

/** What bars a commitment helps it by not being so. */
export function helpsBy({ stage, truth }: Reason): Truth {
  return stage === 'exception' || stage === 'voidance' || stage === 'order' ? not(truth) : truth;
}
