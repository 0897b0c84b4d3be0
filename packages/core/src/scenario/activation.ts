/** The second of three axes, the activation of a commitment for one bearer: eats an evaluated pair and a day, gives what it is: asleep, triggered or ended, whether kept or not. */
import type { Day } from './day.js';
import { type Evaluation, type Pair, verdictOn } from './evaluate.js';
import { fromFirstOn, holdsOn } from './interval.js';
import { truthOn } from './truth.js';

export type Activation =
  /** It waits for its case, for a gate to open, or for the instrument to begin. */
  | 'dormant'
  | 'triggered'
  /** Its instrument or its own term has ended, and nothing is owed under it. */
  | 'lapsed'
  | 'suspended'
  /** By its own words it binds nobody any more. */
  | 'void'
  | 'undetermined';

export function activationOn(evaluation: Evaluation, pair: Pair, day: Day): Activation {
  const { norm, bearer } = pair;
  const isVoid = norm.voidIf?.some((each) => holdsOn(fromFirstOn(evaluation.facts.over(each).sure), day)) === true;
  if (isVoid) return 'void';
  const { standing, days } = evaluation.layout.legal(norm, bearer);
  if (truthOn(standing.suspended, day) === 'yes') return 'suspended';
  const verdict = verdictOn(pair, day);
  if (verdict === 'bound') return 'triggered';
  if (verdict === 'undetermined') return 'undetermined';
  const last = days.may.at(-1) ?? Infinity;
  return day >= last ? 'lapsed' : 'dormant';
}
