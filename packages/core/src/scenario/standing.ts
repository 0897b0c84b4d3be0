/** Legal standing: eats an instrument and its parties' courses, gives for each party the days on which it is bound, and on which that is suspended. */
import { addPeriod, type Day, negative, type Period, type Rounding } from './day.js';
import type { InstrumentModel, PartyCourse } from './model.js';
import {
  ANY_TIME,
  afterMoment,
  during,
  earlierOf,
  laterOf,
  type Moment,
  momentWords,
  NOT_EVER,
  nthOf,
} from './moment.js';
import { both, either, NO, notOver, type Timeline } from './truth.js';

export interface Standing {
  party: string;
  /** In force or provisionally applied, and not ended for it; suspension is told apart. */
  inForce: Timeline;
  suspended: Timeline;
  begins: Moment;
  ends: Moment;
}

/** A party that the instrument does not have is bound by nothing of it. */
export const NO_STANDING: Omit<Standing, 'party'> = Object.freeze({
  inForce: NO,
  suspended: NO,
  begins: NOT_EVER,
  ends: NOT_EVER,
});

/** The moment at which the instrument first binds anybody. */
export function entryOf(instrument: InstrumentModel): Moment {
  const { entry, courses } = instrument;
  if (entry.kind === 'day') return entry.day;
  if (entry.kind === 'never') return NOT_EVER;
  if (entry.kind === 'unknown') return ANY_TIME;
  if (entry.kind === 'signature')
    return nthOf(
      courses.map(({ signed }) => signed ?? NOT_EVER),
      1,
    );
  const named = entry.of;
  const counted =
    typeof named === 'object'
      ? named.map((party) => courses.find((course) => course.party === party)?.consent ?? NOT_EVER)
      : courses.map(({ consent }) => consent ?? NOT_EVER);
  const complete = nthOf(counted, typeof named === 'number' ? named : counted.length);
  return entry.after === undefined ? complete : afterMoment(complete, entry.after, instrument.rounding);
}

function beginsFor(instrument: InstrumentModel, course: PartyCourse, entry: Moment): Moment {
  if (course.inForce !== undefined) return course.inForce;
  const { kind } = instrument.entry;
  if (kind === 'signature') return course.signed ?? NOT_EVER;
  if (instrument.entry.kind === 'consents') {
    const { after } = instrument.entry;
    const consent = course.consent ?? NOT_EVER;
    return laterOf(entry, after === undefined ? consent : afterMoment(consent, after, instrument.rounding));
  }
  return kind === 'day' && course.consent !== undefined ? laterOf(entry, course.consent) : entry;
}

/** What the standings of an instrument's parties have in common, worked out once. */
export interface InstrumentTimes {
  instrument: InstrumentModel;
  entry: Moment;
  noticeOfAny: Moment;
}

export function timesOfInstrument(instrument: InstrumentModel): InstrumentTimes {
  const noticeOfAny = instrument.courses.reduce<Moment>(
    (first, { notice }) => (notice === undefined ? first : earlierOf(first, notice)),
    NOT_EVER,
  );
  return { instrument, entry: entryOf(instrument), noticeOfAny };
}

/** The standing of one party of an instrument. */
export function standingOf({ instrument, entry, noticeOfAny }: InstrumentTimes, course: PartyCourse): Standing {
  const begins = beginsFor(instrument, course, entry);
  const notice = instrument.noticeEnds === 'all' ? noticeOfAny : (course.notice ?? NOT_EVER);
  let ends = earlierOf(course.withdrawn ?? NOT_EVER, instrument.ended ?? NOT_EVER);
  ends = earlierOf(ends, endByText(instrument, entry, notice));
  const provisional = course.provisional === undefined ? NO : during(course.provisional, ends);
  const suspended = (course.suspended ?? []).reduce((days, { from, to }) => either(days, during(from, to)), NO);
  return { party: course.party, inForce: either(during(begins, ends), provisional), suspended, begins, ends };
}

/** The standing of every party of an instrument. */
export function standingsOf(instrument: InstrumentModel): Map<string, Standing> {
  const times = timesOfInstrument(instrument);
  return new Map(instrument.courses.map((course) => [course.party, standingOf(times, course)]));
}

/** When its term or a notice ends it, by its own text. */
function endByText(instrument: InstrumentModel, entry: Moment, notice: Moment): Moment {
  const { term, renewal, withdrawal, rounding } = instrument;
  let ends = NOT_EVER;
  if (term !== undefined)
    ends = renewal === undefined ? afterMoment(entry, term, rounding) : renewed(instrument, entry, notice);
  if (withdrawal !== undefined && notice.first !== Infinity) {
    const earliest =
      withdrawal.after === undefined ? notice : laterOf(notice, afterMoment(entry, withdrawal.after, rounding));
    ends = earlierOf(ends, afterMoment(earliest, withdrawal.notice, rounding));
  }
  return ends;
}

/** A term that goes on by itself: it ends with the first term before whose last weeks or months notice was given. */
function renewed({ term, renewal, rounding }: InstrumentModel, entry: Moment, notice: Moment): Moment {
  if (term === undefined || renewal === undefined) return NOT_EVER;
  const firstEnd = afterMoment(entry, term, rounding);
  if (entry.first === entry.last) {
    return {
      first: endAfterNotice(firstEnd.first, notice.first, renewal, rounding),
      last: endAfterNotice(firstEnd.last, notice.last, renewal, rounding),
    };
  }
  // The end does not grow steadily with an uncertain beginning: a later one may let the same notice be in time.
  const inTime = afterMoment(notice, renewal.notice, rounding);
  const longest = renewal.each === 'indefinite' ? inTime : afterMoment(inTime, renewal.each, rounding);
  return {
    first: Math.max(firstEnd.first, Math.min(inTime.first, firstEnd.first)),
    last: Math.max(firstEnd.last, longest.last),
  };
}

/** Beyond this many terms a treaty is called unending. */
const MOST_RENEWALS = 1000;

function endAfterNotice(
  firstEnd: Day,
  notice: Day,
  renewal: { each: Period | 'indefinite'; notice: Period },
  rounding: Rounding,
): Day {
  if (!Number.isFinite(notice) && notice > 0) return Infinity;
  if (!Number.isFinite(firstEnd) || !Number.isFinite(notice)) return firstEnd;
  let end = firstEnd;
  for (let terms = 0; terms < MOST_RENEWALS; terms++) {
    // The last day for notice is rounded down, so that nobody has less warning than the text gives.
    const lastDay = addPeriod(end, negative(renewal.notice), 'down') ?? end;
    if (notice <= lastDay) return end;
    if (renewal.each === 'indefinite')
      return afterMoment({ first: notice, last: notice }, renewal.notice, rounding).last;
    // Counted from the first end, so that a day its month lacks once does not move all later terms.
    const years = scaled(renewal.each, terms + 1);
    end = addPeriod(firstEnd, years, rounding) ?? addPeriod(firstEnd, years, 'up') ?? end;
  }
  return Infinity;
}

function scaled({ years, months, days }: Period, times: number): Period {
  return { years: years * times, months: months * times, days: days * times };
}

/** The days of a norm's own term, from the moment its instrument first binds. */
export function ownTerm({ instrument, entry }: InstrumentTimes, term: Period): Timeline {
  return during(ANY_TIME_BEFORE, afterMoment(entry, term, instrument.rounding));
}

const ANY_TIME_BEFORE: Moment = { first: -Infinity, last: -Infinity };

/** Bound by law on the day: in force and not suspended. */
export function bindingNow({ inForce, suspended }: Omit<Standing, 'party'>): Timeline {
  return suspended === NO ? inForce : both(inForce, notOver(suspended));
}

/** One sentence on where a party stands. */
export function standingWords(title: string, { party, begins, ends }: Standing): string {
  if (begins.first === Infinity) return `${title} never began to bind ${party}`;
  const until = ends.first === Infinity ? 'and has no end that is known' : `and ends ${momentWords(ends)}`;
  return `${title} binds ${party} from ${begins === ANY_TIME ? 'no known day' : momentWords(begins)} ${until}`;
}
