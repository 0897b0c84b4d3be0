/**
 * What if it had happened on another day: eats a model and one of its facts, gives the days on which an answer changes as the fact
 * moves through a stretch of time. Exact without stepping: an answer can change only where an end of the moved fact, or the day asked
 * about, meets an edge of something that stays; between two such days all answers are the same.
 */
import type { Day } from './day.js';
import { type Evaluation, evaluate, type Verdict, verdictOn } from './evaluate.js';
import type { FactRecord, Model } from './model.js';

export interface SweepChange {
  norm: string;
  bearer: string;
  /** From this day of the moved fact on; the first entry of each pair is the first day of the sweep. */
  from: Day;
  verdict: Verdict;
}

export interface SweepOptions {
  /** The moved fact, by its number in the file; null to move only the day asked about. */
  fact: number | null;
  from: Day;
  /** The last day. */
  to: Day;
  /** The day asked about, counted from the moved day. */
  after: number;
}

/** For every pair its first answer and each change, in the order of the pairs and of time. */
export function sweepOf(model: Model, { fact, from, to, after }: SweepOptions): SweepChange[] {
  const moved = model.facts.filter(({ given }) => fact !== null && given === fact);
  const stays = fact === null ? model.facts : model.facts.filter(({ given }) => given !== fact);
  const start = moved.reduce((first, record) => Math.min(first, record.from), Infinity);
  if (fact !== null && !Number.isFinite(start)) return [];
  const offsets = new Set<number>([0, after]);
  for (const record of moved) {
    for (const edge of [record.from, record.sureFrom, record.sureTo, record.to]) {
      if (Number.isFinite(edge)) offsets.add(edge - start);
    }
  }
  const days = new Set<Day>([from]);
  for (const edge of edgesOf(evaluate({ ...model, facts: stays }), stays)) {
    for (const offset of offsets) {
      const day = edge - offset;
      if (day > from && day <= to) days.add(day);
    }
  }
  const changes: SweepChange[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const facts = fact === null ? model.facts : [...stays, ...moved.map((record) => shifted(record, day - start))];
    evaluate({ ...model, facts }).pairs.forEach((pair, index) => {
      const verdict = verdictOn(pair, day + after);
      const known = changes[index];
      if (known === undefined) changes[index] = [{ norm: pair.norm.id, bearer: pair.bearer, from: day, verdict }];
      else if (known.at(-1)?.verdict !== verdict)
        known.push({ norm: pair.norm.id, bearer: pair.bearer, from: day, verdict });
    });
  }
  return changes.flat();
}

function shifted(record: FactRecord, by: number): FactRecord {
  const { from, sureFrom, sureTo, to } = record;
  return { ...record, from: from + by, sureFrom: sureFrom + by, sureTo: sureTo + by, to: to + by };
}

/** Every day on which something that stays begins or ends. */
function edgesOf(evaluation: Evaluation, stays: readonly FactRecord[]): Set<Day> {
  const edges = new Set<Day>();
  const add = (days: readonly Day[]) => {
    for (const day of days) if (Number.isFinite(day)) edges.add(day);
  };
  for (const { from, sureFrom, sureTo, to } of stays) add([from, sureFrom, sureTo, to]);
  for (const { norm, bearer } of evaluation.pairs) {
    const { inForce, suspended } = evaluation.standing(norm, bearer);
    const ready = evaluation.ready(norm, bearer);
    for (const { sure, may } of [inForce, suspended, ready]) {
      add(sure);
      add(may);
    }
  }
  return edges;
}
