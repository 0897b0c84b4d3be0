/**
 * The life of an instrument: eats its model, gives what happened to it on which days and for whom, and the stretches in which it bound
 * each party, with every day as well as it is known.
 */
import { addPeriod, type Day, isoDay, type Period } from './day.js';
import type { InstrumentModel, PartyCourse } from './model.js';
import { type Moment, momentWords } from './moment.js';
import { entryOf, standingsOf } from './standing.js';

export type TimelineKind =
  | 'signed'
  | 'ratified'
  | 'in-force'
  | 'provisional'
  | 'suspended'
  | 'renewed'
  | 'notice'
  | 'ended';

/** ISO days; `first` null where there is no earliest, `last` null where nobody knows whether it ever was. */
export interface TimelineMoment {
  first: string | null;
  last: string | null;
  words: string;
}

export interface TimelineMark {
  kind: TimelineKind;
  /** Those whom it concerns. */
  parties: string[];
  when: TimelineMoment;
}

export interface TimelineStretch {
  kind: 'in-force' | 'provisional' | 'suspended';
  begins: TimelineMoment;
  /** The first day on which it no longer holds; `first` and `last` null where it has no known end. */
  ends: TimelineMoment;
}

/** Parties whose course is the same. */
export interface TimelineLane {
  parties: string[];
  marks: TimelineMark[];
  stretches: TimelineStretch[];
}

export interface Timeline {
  id: string;
  title: string;
  source: string | null;
  lanes: TimelineLane[];
}

/** No treaty is renewed more often within the years that anybody looks at. */
const MOST_RENEWALS = 60;

/** `until` is the last day up to which renewals are told. */
export function timelineOf(instrument: InstrumentModel, until: Day): Timeline {
  const standings = standingsOf(instrument);
  const renewals = renewalsOf(instrument, until);
  const lanes = new Map<string, TimelineLane>();
  for (const course of instrument.courses) {
    const standing = standings.get(course.party);
    if (standing === undefined) continue;
    const { begins, ends } = standing;
    const marks = marksOf(course, begins, ends, renewals);
    const stretches = stretchesOf(course, begins, ends);
    const key = JSON.stringify([marks.map(({ parties: _, ...mark }) => mark), stretches]);
    const known = lanes.get(key);
    if (known === undefined) lanes.set(key, { parties: [course.party], marks, stretches });
    else {
      known.parties.push(course.party);
      for (const mark of known.marks) mark.parties.push(course.party);
    }
  }
  return {
    id: instrument.id,
    title: instrument.title,
    source: instrument.source ?? null,
    lanes: [...lanes.values()],
  };
}

function marksOf(
  { party, ...course }: PartyCourse,
  begins: Moment,
  ends: Moment,
  renewals: readonly Day[],
): TimelineMark[] {
  const marks: TimelineMark[] = [];
  const add = (kind: TimelineKind, moment: Moment | undefined) => {
    if (moment !== undefined && moment.first !== Infinity)
      marks.push({ kind, parties: [party], when: momentOf(moment) });
  };
  add('signed', course.signed);
  add('ratified', course.consent);
  add('provisional', course.provisional);
  add('in-force', begins);
  for (const { from } of course.suspended ?? []) add('suspended', from);
  for (const day of renewals) if (day < ends.first && day >= begins.first) add('renewed', { first: day, last: day });
  add('notice', course.notice);
  // What never began ends nothing.
  if (begins.first !== Infinity) add('ended', ends);
  return marks;
}

function stretchesOf({ provisional, suspended }: PartyCourse, begins: Moment, ends: Moment): TimelineStretch[] {
  const stretches: TimelineStretch[] = [];
  if (provisional !== undefined)
    stretches.push({
      kind: 'provisional',
      begins: momentOf(provisional),
      ends: momentOf(begins.first === Infinity ? ends : begins),
    });
  if (begins.first !== Infinity) stretches.push({ kind: 'in-force', begins: momentOf(begins), ends: momentOf(ends) });
  for (const { from, to } of suspended ?? [])
    stretches.push({ kind: 'suspended', begins: momentOf(from), ends: momentOf(to) });
  return stretches;
}

function momentOf(moment: Moment): TimelineMoment {
  const iso = (day: Day) => (Number.isFinite(day) ? isoDay(day) : null);
  return { first: iso(moment.first), last: iso(moment.last), words: momentWords(moment) };
}

/** The days on which a further term begins by itself. */
function renewalsOf(instrument: InstrumentModel, until: Day): Day[] {
  const { term, renewal, rounding } = instrument;
  const entry = entryOf(instrument);
  if (term === undefined || renewal === undefined || entry.first !== entry.last || !Number.isFinite(entry.first))
    return [];
  const first = addPeriod(entry.first, term, rounding);
  if (first === null) return [];
  if (renewal.each === 'indefinite') return first <= until ? [first] : [];
  const days: Day[] = [];
  for (let terms = 0; terms < MOST_RENEWALS; terms++) {
    const day = addPeriod(first, times(renewal.each, terms), rounding);
    if (day === null || day > until) break;
    days.push(day);
  }
  return days;
}

function times({ years, months, days }: Period, count: number): Period {
  return { years: years * count, months: months * count, days: days * count };
}

/** The first and the last day that a timeline speaks of; null where it speaks of none. */
export function timelineDays({ lanes }: Timeline): { first: string; last: string } | null {
  const days = lanes
    .flatMap(({ marks, stretches }) => [
      ...marks.map(({ when }) => when),
      ...stretches.flatMap(({ begins, ends }) => [begins, ends]),
    ])
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== null)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
