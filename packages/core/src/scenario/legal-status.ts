/** The first of three axes, the legal status of an instrument for one party: eats the instrument and a party, gives its status on a day, and all of them in order. */
import type { Day } from './day.js';
import type { InstrumentModel, PartyCourse } from './model.js';
import { during, type Moment, NOT_EVER } from './moment.js';
import { type Standing, standingOf, timesOfInstrument } from './standing.js';
import { type Truth, truthOn } from './truth.js';

export type LegalStatus =
  | 'none'
  | 'signed'
  | 'consented'
  | 'provisional'
  | 'in-force'
  | 'suspended'
  | 'withdrawn'
  | 'terminated'
  /** What is known does not tell. */
  | 'unknown';

export interface LegalStretch {
  from: Day;
  /** The day after the last. */
  to: Day;
  status: LegalStatus;
}

/** The status of a party on a day; `none` for whoever is no party. */
export function legalStatusOn(instrument: InstrumentModel, party: string, day: Day): LegalStatus {
  const course = instrument.courses.find((each) => each.party === party);
  return course === undefined ? 'none' : statusOn(course, standingOf(timesOfInstrument(instrument), course), day);
}

/** All statuses of a party from first to last, each as long as it lasts, without gaps between them. */
export function legalStretches(instrument: InstrumentModel, party: string): LegalStretch[] {
  const course = instrument.courses.find((each) => each.party === party);
  if (course === undefined) return [{ from: -Infinity, to: Infinity, status: 'none' }];
  const standing = standingOf(timesOfInstrument(instrument), course);
  const { signed, consent, provisional, withdrawn, suspended = [] } = course;
  const moments = [signed, consent, provisional, withdrawn, standing.begins, standing.ends];
  for (const { from, to } of suspended) moments.push(from, to);
  const edges = new Set<Day>([-Infinity]);
  for (const moment of moments) {
    if (moment !== undefined) for (const edge of [moment.first, moment.last]) if (edge < Infinity) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => (a < b ? -1 : 1));
  const stretches: LegalStretch[] = [];
  sorted.forEach((from, index) => {
    const to = sorted[index + 1] ?? Infinity;
    const status = statusOn(course, standing, from);
    const last = stretches.at(-1);
    if (last?.status === status) last.to = to;
    else stretches.push({ from, to, status });
  });
  return stretches;
}

/** What is not known of a party's course, in words for "its … is not known"; empty where all of it is. */
export function unknownOf(instrument: InstrumentModel, party: string): string[] {
  const course = instrument.courses.find((each) => each.party === party);
  const open = (moment: Moment | undefined) => moment !== undefined && moment.first < moment.last;
  const { entry } = instrument;
  const given: [string, boolean][] = [
    ['signature', open(course?.signed)],
    ['ratification', open(course?.consent)],
    [
      'entry into force',
      open(course?.inForce) || entry.kind === 'unknown' || (entry.kind === 'day' && open(entry.day)),
    ],
    ['provisional application', open(course?.provisional)],
    ['notice of leaving', open(course?.notice)],
    ['withdrawal', open(course?.withdrawn)],
    ['end', open(instrument.ended)],
  ];
  return given.flatMap(([words, is]) => (is ? [words] : []));
}

function statusOn(course: PartyCourse, { begins, ends, suspended, inForce }: Standing, day: Day): LegalStatus {
  const since = (moment: Moment | undefined): Truth => truthOn(during(moment ?? NOT_EVER, NOT_EVER), day);
  const over = since(ends);
  if (over === 'yes') {
    // Who left is told apart from what ended for all; of two ends on one day the party's own is named.
    const own = since(course.withdrawn) === 'yes' || (since(course.notice) === 'yes' && course.withdrawn === undefined);
    return own ? 'withdrawn' : 'terminated';
  }
  const binds = truthOn(inForce, day);
  if (binds === 'yes') {
    const stopped = truthOn(suspended, day);
    if (stopped !== 'no') return stopped === 'yes' ? 'suspended' : 'unknown';
    const begun = since(begins);
    return begun === 'unknown' ? 'unknown' : begun === 'yes' ? 'in-force' : 'provisional';
  }
  if (binds === 'unknown' || over === 'unknown') return 'unknown';
  const [consented, signed] = [since(course.consent), since(course.signed)];
  if (consented === 'yes') return 'consented';
  if (consented === 'unknown' || signed === 'unknown') return 'unknown';
  return signed === 'yes' ? 'signed' : 'none';
}
