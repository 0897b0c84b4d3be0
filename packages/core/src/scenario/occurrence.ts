/** Deadlines and performance: eats an evaluated pair, gives each time that it fell due: since when, by when, and whether it was done. */
import { addPeriod, type Day, isoDay } from './day.js';
import { activation, type Evaluation, type Pair } from './evaluate.js';
import type { Episode } from './facts.js';
import { holdsOn, intersect, pairsOf, type Spans, span } from './interval.js';
import { type Deadline, excuseKey, type FactRecord, performanceKey } from './model.js';
import { type Moment, momentWords } from './moment.js';
import { entryOf } from './standing.js';
import { truthOn } from './truth.js';

/** `not-known` where nobody has reported whether it was done. */
export type Performance =
  | 'pending'
  | 'performed-in-time'
  | 'performed-late'
  | 'breached-open'
  | 'kept'
  | 'excused'
  | 'not-known';

/** The last day for it, as well as it can be told. */
export interface Due {
  /** Null where the words give no measure ("soon", nothing at all). */
  moment: Moment | null;
  words: string;
  /** The instant, ISO in UTC, where the deadline is in hours and the hour of the case is known. */
  instant?: string;
}

export interface Occurrence {
  /** The report that brought the case; null where it waits for none, or where nobody knows. */
  trigger: FactRecord | null;
  /** When it fell due; `last` Infinity where it is not certain that it did. */
  activated: Moment;
  /** Days on which it was surely owed. */
  owed: Spans;
  due: Due;
  performance: Performance;
  /** The day on which it was done. */
  performed: Day | null;
}

/** All occurrences of a pair as they stand at the end of a day: what begins later has not happened yet. */
export function occurrencesOf(evaluation: Evaluation, pair: Pair, asOf: Day): Occurrence[] {
  const { norm, bearer, bound } = pair;
  const open = evaluation.ready(norm, bearer);
  const episodes: readonly Episode[] =
    norm.trigger === null
      ? pairsOf(bound.may).map(([from, to]) => ({
          record: null,
          may: span(from, to),
          sure: intersect(bound.sure, span(from, to)),
        }))
      : evaluation.facts.of(norm.trigger).episodes;
  const found: Occurrence[] = [];
  for (const episode of episodes) {
    const first = activation(intersect(episode.may, bound.may), norm.survives ? bound.may : open.may);
    if (first === null || first > asOf) continue;
    const last = activation(intersect(episode.sure, bound.sure), norm.survives ? bound.sure : open.sure) ?? Infinity;
    const activated = { first, last };
    const due = dueOf(evaluation, pair, episode, activated);
    found.push({
      trigger: episode.record,
      activated,
      owed: intersect(bound.sure, episode.sure),
      due,
      ...performanceOf(evaluation, pair, activated, due, asOf),
    });
  }
  return found.sort((a, b) => a.activated.first - b.activated.first || 0);
}

function dueOf(evaluation: Evaluation, { norm, bearer }: Pair, episode: Episode, activated: Moment): Due {
  const { deadline } = norm;
  if (deadline === undefined) return { moment: null, words: 'no time is given' };
  if (deadline.kind === 'day') return { moment: deadline.day, words: `by ${momentWords(deadline.day)}` };
  if (deadline.kind === 'immediate') return { moment: null, words: 'at once, with no measure' };
  if (deadline.kind === 'soon') return { moment: null, words: 'soon, with no measure' };
  const instrument = norm.instrument === null ? undefined : evaluation.instruments.get(norm.instrument);
  const anchor = anchorOf(deadline, episode, activated, instrument === undefined ? activated : entryOf(instrument));
  const rounding = instrument?.rounding ?? 'down';
  const { suspended } = evaluation.standing(norm, bearer);
  if (deadline.kind === 'hours') {
    const hour = deadline.from === 'trigger' ? episode.record?.hour : undefined;
    const due = (day: Day): Day =>
      withoutSuspended(day, day + Math.ceil((deadline.hours + (hour ?? 24)) / 24) - 1, suspended.sure);
    const instant =
      hour === undefined || suspended.may.length > 0 || anchor.first !== anchor.last
        ? undefined
        : instantOf(anchor.first, hour + deadline.hours);
    const moment = { first: due(anchor.first), last: due(anchor.last) };
    const words = `within ${deadline.hours} hours of ${momentWords(anchor)}${hour === undefined ? ', the hour of which is not known' : ''}`;
    return { moment, words, ...(instant === undefined ? {} : { instant }) };
  }
  const end = (day: Day): Day | null => {
    const sum = addPeriod(day, deadline.period, rounding);
    return sum === null ? null : withoutSuspended(day, sum, suspended.sure);
  };
  const first = end(anchor.first);
  const last = end(anchor.last);
  if (first === null || last === null) {
    return {
      moment: null,
      words: `a period from ${momentWords(anchor)} that ends on a day its month lacks, which the text does not settle`,
    };
  }
  return { moment: { first, last }, words: `the last day is ${momentWords({ first, last })}` };
}

function anchorOf(
  deadline: Extract<Deadline, { from: string }>,
  { record }: Episode,
  activated: Moment,
  entry: Moment,
): Moment {
  if (deadline.from === 'entry') return entry;
  if (deadline.from === 'trigger' && record !== null) return { first: record.from, last: record.sureFrom };
  return activated;
}

/** The last day of a period that does not run while the bearer's obligations are suspended. The day it runs from is not counted. */
function withoutSuspended(from: Day, last: Day, suspended: Spans): Day {
  let end = last;
  for (const [start, stop] of pairsOf(suspended)) {
    const begins = Math.max(start, from + 1);
    if (begins > end) break;
    if (stop > begins) end += stop - begins;
  }
  return end;
}

function instantOf(day: Day, hours: number): string {
  const minutes = Math.round(hours * 60);
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${isoDay(day + days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}Z`;
}

function performanceOf(
  evaluation: Evaluation,
  { norm, bearer }: Pair,
  activated: Moment,
  { moment, instant }: Due,
  asOf: Day,
): Pick<Occurrence, 'performance' | 'performed'> {
  const fact = evaluation.facts.of(performanceKey(norm.id, bearer));
  if (truthOn(evaluation.facts.of(excuseKey(norm.id, bearer)).timeline, asOf) === 'yes')
    return { performance: 'excused', performed: null };
  if (norm.prohibits) {
    // What is to be left undone is kept as long as nobody did it; a "no" says that it was done.
    const broken = fact.records.find(({ value, from }) => value === 'no' && from >= activated.first && from <= asOf);
    if (broken !== undefined) return { performance: 'breached-open', performed: null };
    return {
      performance: fact.complete || truthOn(fact.timeline, asOf) === 'yes' ? 'kept' : 'not-known',
      performed: null,
    };
  }
  const done = fact.records
    .filter(({ value, from }) => value === 'yes' && from >= activated.first && from <= asOf)
    .sort((a, b) => a.from - b.from)[0];
  if (done !== undefined) {
    const hour = instant === undefined || done.hour === undefined ? null : instantOf(done.from, done.hour);
    const late = hour !== null && instant !== undefined ? hour > instant : moment !== null && done.from > moment.last;
    const inTime = hour !== null ? !late : moment === null || done.from <= moment.first;
    return { performance: late ? 'performed-late' : inTime ? 'performed-in-time' : 'not-known', performed: done.from };
  }
  if (moment !== null && asOf <= moment.first) return { performance: 'pending', performed: null };
  const undone = fact.complete || (fact.records.length > 0 && !holdsOn(fact.timeline.may, asOf));
  if (moment === null || asOf <= moment.last) return { performance: undone ? 'pending' : 'not-known', performed: null };
  return { performance: undone && activated.last !== Infinity ? 'breached-open' : 'not-known', performed: null };
}
