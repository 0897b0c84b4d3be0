/** The order in which norms are judged: eats norms with "subject to", gives those that prevail before those that give way, and names circles. */
import type { Norm, Problem } from './model.js';

export interface NormOrder {
  order: readonly Norm[];
  /** Ids of norms that stand in a circle of "subject to", or below one: whether they are barred cannot be told. */
  cyclic: ReadonlySet<string>;
  problems: Problem[];
}

export function orderOfNorms(norms: readonly Norm[]): NormOrder {
  const problems: Problem[] = [];
  if (!norms.some(({ subjectTo }) => subjectTo !== undefined && subjectTo.length > 0)) {
    return { order: norms, cyclic: new Set(), problems };
  }
  const ids = new Set(norms.map(({ id }) => id));
  const waiting = new Map<string, number>();
  const below = new Map<string, Norm[]>();
  for (const norm of norms) {
    let count = 0;
    for (const above of new Set(norm.subjectTo ?? [])) {
      if (!ids.has(above)) {
        problems.push({ at: norm.id, says: `is subject to ${above}, which is not among the commitments` });
        continue;
      }
      count++;
      const list = below.get(above);
      if (list === undefined) below.set(above, [norm]);
      else list.push(norm);
    }
    waiting.set(norm.id, count);
  }
  const order = norms.filter(({ id }) => waiting.get(id) === 0);
  // The list grows while it is walked: whatever was waiting for its last norm above joins its end.
  for (const { id } of order) {
    for (const after of below.get(id) ?? []) {
      const left = (waiting.get(after.id) ?? 0) - 1;
      waiting.set(after.id, left);
      if (left === 0) order.push(after);
    }
  }
  const done = new Set(order.map(({ id }) => id));
  const stuck = norms.filter(({ id }) => !done.has(id));
  for (const { id } of stuck) {
    problems.push({
      at: id,
      says: 'stands in a circle of "subject to", or gives way to one; whether it binds cannot be told',
    });
  }
  order.push(...stuck);
  return { order, cyclic: new Set(stuck.map(({ id }) => id)), problems };
}
