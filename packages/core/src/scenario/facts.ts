/** Facts over time: eats records with days and sources, gives for each key when it surely and when it may hold, its episodes, and where reports conflict. */
import type { Day } from './day.js';
import { ALWAYS, intersect, NEVER, pairsOf, type Spans, span, spansOf, union, without } from './interval.js';
import type { Condition, FactRecord, Model } from './model.js';
import { both, either, NO, notOver, type Timeline, UNKNOWN, YES } from './truth.js';

/** One time that a case came: a record that says so, or a stretch of which nothing is known (`record` null). */
export interface Episode {
  record: FactRecord | null;
  sure: Spans;
  may: Spans;
}

export interface KnownFact {
  key: string;
  timeline: Timeline;
  episodes: Episode[];
  records: readonly FactRecord[];
  /** Days on which one report says yes and another no: unknown until somebody decides. */
  conflict: Spans;
  /** Whether what is not given counts as no. */
  complete: boolean;
}

export interface FactStore {
  /** Keys of which anything is said. */
  told: Iterable<string>;
  /** Whether what is not given of a key counts as no. */
  isComplete(key: string): boolean;
  of(key: string): KnownFact;
  over(condition: Condition): Timeline;
}

/** Facts by key; each is worked out once, when it is first asked for. */
export function factStore({ facts, complete }: Pick<Model, 'facts' | 'complete'>): FactStore {
  const byKey = new Map<string, FactRecord[]>();
  for (const record of facts) {
    const known = byKey.get(record.key);
    if (known === undefined) byKey.set(record.key, [record]);
    else known.push(record);
  }
  const exact = new Set(complete.filter((key) => !key.endsWith('*')));
  const prefixes = complete.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));
  const isComplete = (key: string) => exact.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
  const known = new Map<string, KnownFact>();
  const of = (key: string): KnownFact => {
    let fact = known.get(key);
    if (fact === undefined) {
      fact = factOf(key, byKey.get(key) ?? [], isComplete(key));
      known.set(key, fact);
    }
    return fact;
  };
  const over = (condition: Condition): Timeline => {
    if ('fact' in condition) return of(condition.fact).timeline;
    if ('not' in condition) return notOver(over(condition.not));
    if ('all' in condition) return condition.all.reduce<Timeline>((days, each) => both(days, over(each)), YES);
    return condition.any.reduce<Timeline>((days, each) => either(days, over(each)), NO);
  };
  return { told: byKey.keys(), isComplete, of, over };
}

const NOTHING_SAID: Episode[] = [{ record: null, sure: NEVER, may: UNKNOWN.may }];

function factOf(key: string, records: readonly FactRecord[], complete: boolean): KnownFact {
  if (records.length === 0) {
    return {
      key,
      timeline: complete ? NO : UNKNOWN,
      episodes: complete ? [] : NOTHING_SAID,
      records: [],
      conflict: NEVER,
      complete,
    };
  }
  const daysOf = (value: FactRecord['value'], edges: (record: FactRecord) => [Day, Day]) =>
    spansOf(records.filter((record) => record.value === value).map(edges));
  const sureEdges = ({ sureFrom, sureTo }: FactRecord): [Day, Day] => [sureFrom, sureTo];
  const mayEdges = ({ from, to }: FactRecord): [Day, Day] => [from, to];
  const yesSure = daysOf('yes', sureEdges);
  const yesMay = daysOf('yes', mayEdges);
  const noSure = daysOf('no', sureEdges);
  const saidUnknown = daysOf('unknown', mayEdges);
  const conflict = intersect(yesSure, noSure);
  const settledNo = without(noSure, yesSure);
  const possible = complete ? union(yesMay, saidUnknown) : ALWAYS;
  const timeline: Timeline = { sure: without(yesSure, noSure), may: without(possible, settledNo) };
  const episodes: Episode[] = [];
  for (const record of records) {
    if (record.value !== 'yes') continue;
    const sure = intersect(span(record.sureFrom, record.sureTo), timeline.sure);
    const may = intersect(span(record.from, record.to), timeline.may);
    if (may.length > 0) episodes.push({ record, sure, may });
  }
  for (const [from, to] of pairsOf(without(timeline.may, yesMay))) {
    episodes.push({ record: null, sure: NEVER, may: [from, to] });
  }
  return { key, timeline, episodes, records, conflict, complete };
}

/** A fact from the days it is given for; exact days unless more is said. */
export function factRecord(given: Pick<FactRecord, 'key'> & Partial<FactRecord>): FactRecord {
  const from = given.from ?? -Infinity;
  const to = given.to ?? Infinity;
  return { value: 'yes', sureFrom: from, sureTo: to, ...given, from, to };
}
