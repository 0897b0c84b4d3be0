/**
 * What if it had happened on another day: eats a model and one of its facts, gives the days on which an answer changes as the fact
 * moves through a stretch of time. Exact without stepping: an answer can change only where an end of the moved fact, or the day asked
 * about, meets an edge of something that stays; between two such days all answers are the same. A commitment that does not ask for
 * the moved fact is judged once.
 */
import type { Day } from './day.js';
import { type Evaluation, evaluate, type Verdict, verdictOn } from './evaluate.js';
import { CASE, NONE, WIDTH } from './layout.js';
import type { Condition, FactRecord, InstrumentModel, Model, Norm } from './model.js';
import { NO, type Timeline } from './truth.js';

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
export function sweepOf(model: Model, options: SweepOptions): SweepChange[] {
  const { fact, from, to, after } = options;
  const moved = model.facts.filter(({ given }) => fact !== null && given === fact);
  const stays = fact === null ? model.facts : model.facts.filter(({ given }) => given !== fact);
  const start = moved.reduce((first, record) => Math.min(first, record.from), Infinity);
  if (fact !== null && !Number.isFinite(start)) return [];
  const asking = askingFor(model.norms, new Set(moved.map(({ key }) => key)));
  const evaluation = evaluate({ ...model, facts: stays });
  const changes: SweepChange[] = [];
  model.norms.forEach((norm, index) => {
    const { id } = norm;
    const case_ = evaluation.layout.table[index * WIDTH + CASE] ?? NONE;
    const never = case_ !== NONE && evaluation.daysOfKey(case_).may.length === 0;
    if (!asking.has(norm)) {
      // Only the day asked about moves past it.
      for (const bearer of norm.bearers) {
        const bound = never ? NO : evaluation.boundOver(norm, bearer);
        changesIn(bound, options, (day, verdict) => changes.push({ norm: id, bearer, from: day, verdict }));
      }
      return;
    }
    const asked = askedOnEdges(model, evaluation, norm, moved, stays, { from, to, after, start });
    for (const bearer of norm.bearers) {
      let last: Verdict | null = null;
      for (const { day, answers } of asked) {
        const verdict = verdictOn({ bound: answers.boundOver(norm, bearer) }, day + after);
        if (verdict !== last) changes.push({ norm: id, bearer, from: day, verdict });
        last = verdict;
      }
    }
  });
  return changes;
}

/** The answers of an unmoved pair as the day asked about goes by. */
function changesIn(
  bound: Timeline,
  { from, to, after }: SweepOptions,
  tell: (day: Day, verdict: Verdict) => void,
): void {
  if (bound.may.length === 0) {
    tell(from, 'not-bound');
    return;
  }
  const edges = [...bound.sure, ...bound.may].filter((edge) => edge - after > from && edge - after <= to);
  let last: Verdict | null = null;
  for (const edge of [from + after, ...edges.sort((a, b) => a - b)]) {
    const verdict = verdictOn({ bound }, edge);
    if (verdict !== last) tell(edge - after, verdict);
    last = verdict;
  }
}

/** Norms that ask for one of the keys, or give way to one that does. */
function askingFor(norms: readonly Norm[], keys: ReadonlySet<string>): ReadonlySet<Norm> {
  const asking = new Set<Norm>();
  if (keys.size === 0) return asking;
  const ids = new Set<string>();
  const giving: Norm[] = [];
  for (const norm of norms) {
    if (asksFor(norm, keys)) {
      asking.add(norm);
      ids.add(norm.id);
    } else if (norm.subjectTo !== undefined && norm.subjectTo.length > 0) giving.push(norm);
  }
  for (let before = -1; before !== asking.size; ) {
    before = asking.size;
    for (const norm of giving) {
      if (asking.has(norm) || !norm.subjectTo?.some((id) => ids.has(id))) continue;
      asking.add(norm);
      ids.add(norm.id);
    }
  }
  return asking;
}

function asksFor({ trigger, when, unless, voidIf }: Norm, keys: ReadonlySet<string>): boolean {
  if (trigger !== null && keys.has(trigger)) return true;
  return [when, unless, voidIf].some((conditions) => conditions?.some((each) => names(each, keys)) === true);
}

function names(condition: Condition, keys: ReadonlySet<string>): boolean {
  if ('fact' in condition) return keys.has(condition.fact);
  if ('not' in condition) return names(condition.not, keys);
  return ('all' in condition ? condition.all : condition.any).some((each) => names(each, keys));
}

/** A norm, with all that prevails over it, asked on every day on which its answer may change. */
function askedOnEdges(
  model: Model,
  evaluation: Evaluation,
  norm: Norm,
  moved: readonly FactRecord[],
  stays: readonly FactRecord[],
  { from, to, after, start }: { from: Day; to: Day; after: number; start: Day },
): { day: Day; answers: Evaluation }[] {
  const norms = [...closureOf(evaluation, norm)];
  const used = new Set<string>();
  const instruments = new Set<InstrumentModel>();
  for (const each of norms) {
    for (const key of keysOf(each)) used.add(key);
    const instrument = each.instrument === null ? undefined : evaluation.instruments.get(each.instrument);
    if (instrument !== undefined) instruments.add(instrument);
  }
  const staying = stays.filter(({ key }) => used.has(key));
  const moving = moved.filter(({ key }) => used.has(key));
  const offsets = new Set<number>([0, after]);
  for (const { from: first, sureFrom, sureTo, to: end } of moving) {
    for (const edge of [first, sureFrom, sureTo, end]) if (Number.isFinite(edge)) offsets.add(edge - start);
  }
  const days = new Set<Day>([from]);
  for (const edge of edgesOf(evaluation, norms, staying)) {
    for (const offset of offsets) {
      const day = edge - offset;
      if (day > from && day <= to) days.add(day);
    }
  }
  const part = { ...model, norms, instruments: [...instruments] };
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({
      day,
      answers: evaluate({ ...part, facts: [...staying, ...moving.map((record) => shifted(record, day - start))] }),
    }));
}

/** The norm and all that stand above it. */
function closureOf(evaluation: Evaluation, norm: Norm): Set<Norm> {
  const found = new Set<Norm>([norm]);
  // The set grows while it is walked.
  for (const { subjectTo = [] } of found) {
    for (const id of subjectTo) {
      const index = evaluation.layout.numberOf(id);
      const above = index === undefined ? undefined : evaluation.layout.norms[index];
      if (above !== undefined) found.add(above);
    }
  }
  return found;
}

function* keysOf({ trigger, when, unless, voidIf }: Norm): Generator<string> {
  if (trigger !== null) yield trigger;
  for (const conditions of [when, unless, voidIf]) for (const each of conditions ?? []) yield* keysIn(each);
}

function* keysIn(condition: Condition): Generator<string> {
  if ('fact' in condition) yield condition.fact;
  else if ('not' in condition) yield* keysIn(condition.not);
  else for (const each of 'all' in condition ? condition.all : condition.any) yield* keysIn(each);
}

function shifted(record: FactRecord, by: number): FactRecord {
  const { from, sureFrom, sureTo, to } = record;
  return { ...record, from: from + by, sureFrom: sureFrom + by, sureTo: sureTo + by, to: to + by };
}

/** Every day on which something that stays begins or ends for these norms. */
function edgesOf(evaluation: Evaluation, norms: readonly Norm[], stays: readonly FactRecord[]): Set<Day> {
  const edges = new Set<Day>();
  const add = (days: readonly Day[]) => {
    for (const day of days) if (Number.isFinite(day)) edges.add(day);
  };
  for (const { from, sureFrom, sureTo, to } of stays) add([from, sureFrom, sureTo, to]);
  for (const norm of norms) {
    for (const bearer of norm.bearers) {
      const { inForce, suspended } = evaluation.standing(norm, bearer);
      const { days } = evaluation.layout.legal(norm, bearer);
      for (const { sure, may } of [inForce, suspended, days]) {
        add(sure);
        add(may);
      }
    }
  }
  return edges;
}
