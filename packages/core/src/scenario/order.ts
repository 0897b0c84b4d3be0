/** The order in which norms are judged: eats norms with "subject to", gives those that prevail before those that give way, and names circles. */
import type { Norm, Problem } from './model.js';

export interface NormOrder {
  /** Norms that give way to others, by their numbers, each after all that prevail over it. All other norms come before them. */
  giving: readonly number[];
  /** Ids of norms that stand in a circle of "subject to", or below one: whether they are barred cannot be told. */
  cyclic: ReadonlySet<string>;
  problems: Problem[];
  /** Numbers of the norms that prevail over others, by their ids. */
  above: ReadonlyMap<string, number>;
}

/** Of many norms few give way to another, so only those and the ones above them are looked at by id. */
export function orderOfNorms(norms: readonly Norm[]): NormOrder {
  const problems: Problem[] = [];
  const giving: number[] = [];
  const named = new Set<string>();
  norms.forEach(({ subjectTo }, index) => {
    if (subjectTo === undefined || subjectTo.length === 0) return;
    giving.push(index);
    for (const id of subjectTo) named.add(id);
  });
  const above = new Map<string, number>();
  if (giving.length === 0) return { giving, cyclic: new Set(), problems, above };
  norms.forEach(({ id }, index) => {
    if (named.has(id)) above.set(id, index);
  });
  const waiting = new Map<number, number>();
  const below = new Map<number, number[]>();
  for (const index of giving) waiting.set(index, 0);
  for (const index of giving) {
    for (const id of new Set(norms[index]?.subjectTo)) {
      const other = above.get(id);
      if (other === undefined) {
        problems.push({
          at: norms[index]?.id ?? '',
          says: `is subject to ${id}, which is not among the commitments`,
        });
      } else if (waiting.has(other)) {
        waiting.set(index, (waiting.get(index) ?? 0) + 1);
        const list = below.get(other);
        if (list === undefined) below.set(other, [index]);
        else list.push(index);
      }
    }
  }
  const order = giving.filter((index) => waiting.get(index) === 0);
  // The list grows while it is walked: whatever was waiting for its last norm above joins its end.
  for (const index of order) {
    for (const after of below.get(index) ?? []) {
      const left = (waiting.get(after) ?? 0) - 1;
      waiting.set(after, left);
      if (left === 0) order.push(after);
    }
  }
  const done = new Set(order);
  const stuck = giving.filter((index) => !done.has(index));
  const cyclic = new Set<string>();
  for (const index of stuck) {
    const id = norms[index]?.id ?? '';
    cyclic.add(id);
    problems.push({
      at: id,
      says: 'stands in a circle of "subject to", or gives way to one; whether it binds cannot be told',
    });
  }
  return { giving: [...order, ...stuck], cyclic, problems, above };
}
