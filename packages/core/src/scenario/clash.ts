/** Norms that stand against each other: eats an evaluation, gives who is on which days bound both to do and not to do one thing. */
import type { Evaluation, Pair } from './evaluate.js';
import { intersect, type Spans } from './interval.js';

export interface Clash {
  bearer: string;
  duty: string;
  prohibition: string;
  days: Spans;
}

/** Clashes between norms of which neither gives way to the other; those that do are settled by their order. */
export function clashesOf({ pairs }: Evaluation): Clash[] {
  const duties = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.norm.prohibits || pair.bound.sure.length === 0) continue;
    const key = `${pair.bearer}\n${pair.norm.deed}`;
    const known = duties.get(key);
    if (known === undefined) duties.set(key, [pair]);
    else known.push(pair);
  }
  const clashes: Clash[] = [];
  for (const { norm, bearer, bound } of pairs) {
    if (!norm.prohibits || bound.sure.length === 0) continue;
    for (const duty of duties.get(`${bearer}\n${norm.deed}`) ?? []) {
      const days = intersect(duty.bound.sure, bound.sure);
      if (days.length > 0) clashes.push({ bearer, duty: duty.norm.id, prohibition: norm.id, days });
    }
  }
  return clashes;
}
