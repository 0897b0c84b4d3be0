/** Facts that cannot both be so: eats a model, gives each pair of given facts of which one says yes and the other no, with the days. */
import type { Day } from './day.js';
import type { FactRecord, Model } from './model.js';

export interface Contradiction {
  /** Their numbers in the file, the earlier first. */
  first: number;
  second: number;
  from: Day;
  /** The day after the last. */
  to: Day;
  /** Whether each names a source of its own: two reports that differ, and no slip of the pen. */
  reports: boolean;
}

/** Each pair once, however many commitments ask for it, over the days on which both are certain. */
export function contradictionsOf({ facts }: Pick<Model, 'facts'>): Contradiction[] {
  const byKey = new Map<string, FactRecord[]>();
  for (const record of facts) {
    if (record.given === undefined || record.value === 'unknown') continue;
    const known = byKey.get(record.key);
    if (known === undefined) byKey.set(record.key, [record]);
    else known.push(record);
  }
  const found = new Map<string, Contradiction>();
  for (const records of byKey.values()) {
    for (const yes of records) {
      if (yes.value !== 'yes') continue;
      for (const no of records) {
        if (no.value !== 'no' || no.given === yes.given) continue;
        const from = Math.max(yes.sureFrom, no.sureFrom);
        const to = Math.min(yes.sureTo, no.sureTo);
        if (from >= to) continue;
        const numbers = [yes.given ?? 0, no.given ?? 0].sort((a, b) => a - b);
        const [first = 0, second = 0] = numbers;
        const reports = yes.source !== undefined && no.source !== undefined && yes.source !== no.source;
        found.set(numbers.join(), { first, second, from, to, reports });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.second - b.second || a.first - b.first);
}
