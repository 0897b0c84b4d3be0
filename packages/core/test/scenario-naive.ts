/**
 * An evaluator made to be obviously right: one day at a time, from the words of the model, with nothing of the engine's intervals.
 * It gives the truth of "this bearer is bound on this day", and runs from a first day on which nothing has happened yet.
 */
import type { Condition, FactRecord, InstrumentModel, Model, Norm, PartyCourse } from '../src/scenario/model.js';
import type { Moment } from '../src/scenario/moment.js';
import { allOf, anyOf, not, type Truth } from '../src/scenario/truth.js';

export const FIRST_DAY = -3;
export const LAST_DAY = 90;

/** Whether a thing has happened by a day, if uncertain moments are taken at their first or at their last day. */
function happened(moment: Moment | undefined, day: number, hopeful: boolean): boolean {
  if (moment === undefined) return false;
  return (hopeful ? moment.first : moment.last) <= day;
}

const keyed = new WeakMap<Model, Map<string, FactRecord[]>>();

/** The records of a key; kept for speed alone. */
function recordsOf(model: Model, key: string): FactRecord[] {
  const known = keyed.get(model) ?? new Map<string, FactRecord[]>();
  keyed.set(model, known);
  const found = known.get(key) ?? model.facts.filter((record) => record.key === key);
  known.set(key, found);
  return found;
}

function factOn(model: Model, key: string, day: number): Truth {
  const records = recordsOf(model, key);
  const yes = records.some((r) => r.value === 'yes' && r.sureFrom <= day && day < r.sureTo);
  const maybe = records.some((r) => r.value !== 'no' && r.from <= day && day < r.to);
  const no = records.some((r) => r.value === 'no' && r.sureFrom <= day && day < r.sureTo);
  if (yes) return no ? 'unknown' : 'yes';
  if (no) return 'no';
  if (maybe) return 'unknown';
  const complete = model.complete.some((c) => (c.endsWith('*') ? key.startsWith(c.slice(0, -1)) : c === key));
  return complete ? 'no' : 'unknown';
}

function conditionOn(model: Model, condition: Condition, day: number): Truth {
  if ('fact' in condition) return factOn(model, condition.fact, day);
  if ('not' in condition) return not(conditionOn(model, condition.not, day));
  if ('all' in condition) return allOf(condition.all.map((each) => conditionOn(model, each, day)));
  return anyOf(condition.any.map((each) => conditionOn(model, each, day)));
}

/** Entered into force by the day; periods are of days only in these models. */
function entered(instrument: InstrumentModel, day: number, hopeful: boolean): boolean {
  const { entry, courses } = instrument;
  if (entry.kind === 'never') return false;
  if (entry.kind === 'unknown') return hopeful;
  if (entry.kind === 'day') return happened(entry.day, day, hopeful);
  if (entry.kind === 'signature') return courses.some(({ signed }) => happened(signed, day, hopeful));
  const by = day - (entry.after?.days ?? 0);
  const consented = courses.filter(({ consent }) => happened(consent, by, hopeful)).map(({ party }) => party);
  const { of } = entry;
  if (of === 'all') return consented.length === courses.length;
  return typeof of === 'number' ? consented.length >= of : of.every((party) => consented.includes(party));
}

const entries = new WeakMap<InstrumentModel, { hopeful: number; wary: number }>();

/** Looked up once, for speed alone. */
function firstEntered(instrument: InstrumentModel, hopeful: boolean): number {
  const known = entries.get(instrument) ?? { hopeful: entryDay(instrument, true), wary: entryDay(instrument, false) };
  entries.set(instrument, known);
  return hopeful ? known.hopeful : known.wary;
}

function entryDay(instrument: InstrumentModel, hopeful: boolean): number {
  if (instrument.entry.kind === 'unknown') return hopeful ? -Infinity : Infinity;
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) if (entered(instrument, day, hopeful)) return day;
  return Infinity;
}

function begun(instrument: InstrumentModel, course: PartyCourse, day: number, hopeful: boolean): boolean {
  if (course.inForce !== undefined) return happened(course.inForce, day, hopeful);
  if (instrument.entry.kind === 'signature') return happened(course.signed, day, hopeful);
  if (!entered(instrument, day, hopeful)) return false;
  if (instrument.entry.kind === 'consents') {
    return happened(course.consent, day - (instrument.entry.after?.days ?? 0), hopeful);
  }
  return instrument.entry.kind !== 'day' || course.consent === undefined || happened(course.consent, day, hopeful);
}

/** Ended for the party by the day; `early` takes uncertain moments at their first day. */
function ended(instrument: InstrumentModel, course: PartyCourse, day: number, early: boolean): boolean {
  if (happened(course.withdrawn, day, early) || happened(instrument.ended, day, early)) return true;
  const notices = (instrument.noticeEnds === 'all' ? instrument.courses : [course]).map(({ notice }) =>
    notice === undefined ? Infinity : early ? notice.first : notice.last,
  );
  const notice = Math.min(...notices);
  const start = firstEntered(instrument, early);
  const { term, renewal, withdrawal } = instrument;
  if (withdrawal !== undefined && notice !== Infinity) {
    const given = withdrawal.after === undefined ? notice : Math.max(notice, start + withdrawal.after.days);
    if (given + withdrawal.notice.days <= day) return true;
  }
  if (term === undefined) return false;
  let end = start + term.days;
  if (renewal !== undefined) {
    while (end <= day && notice > end - renewal.notice.days) {
      if (renewal.each === 'indefinite') return notice + renewal.notice.days <= day;
      end += renewal.each.days;
    }
  }
  return end <= day;
}

function inForce(instrument: InstrumentModel, course: PartyCourse, day: number): Truth {
  const may =
    (begun(instrument, course, day, true) || happened(course.provisional, day, true)) &&
    !ended(instrument, course, day, false);
  const sure =
    (begun(instrument, course, day, false) || happened(course.provisional, day, false)) &&
    !ended(instrument, course, day, true);
  return sure ? 'yes' : may ? 'unknown' : 'no';
}

function suspendedOn(course: PartyCourse | undefined, day: number): Truth {
  const all = course?.suspended ?? [];
  if (all.some(({ from, to }) => from.last <= day && day < to.first)) return 'yes';
  return all.some(({ from, to }) => from.first <= day && day < to.last) ? 'unknown' : 'no';
}

function legalOn(model: Model, norm: Norm, bearer: string, day: number): Truth {
  if (norm.instrument === null) return 'yes';
  const instrument = model.instruments.find(({ id }) => id === norm.instrument);
  const course = instrument?.courses.find(({ party }) => party === bearer);
  if (instrument === undefined || course === undefined) return 'no';
  let own: Truth = 'yes';
  if (norm.term !== undefined) {
    const early = day < firstEntered(instrument, true) + norm.term.days;
    const late = day < firstEntered(instrument, false) + norm.term.days;
    own = early ? 'yes' : late ? 'unknown' : 'no';
  }
  const other = norm.beneficiary === bearer ? undefined : instrument.courses.find((c) => c.party === norm.beneficiary);
  const toParty = other === undefined ? 'yes' : inForce(instrument, other, day);
  return allOf([inForce(instrument, course, day), toParty, not(suspendedOn(course, day)), own]);
}

const RANK: Record<Truth, number> = { no: 0, unknown: 1, yes: 2 };

/** The truth of "bound" on every day from FIRST_DAY to LAST_DAY. */
export function naiveBound(model: Model, norm: Norm, bearer: string): Truth[] {
  const when = (day: number) => allOf((norm.when ?? []).map((each) => conditionOn(model, each, day)));
  const instrument = model.instruments.find(({ id }) => id === norm.instrument);
  const course = instrument?.courses.find(({ party }) => party === bearer);
  const above = (norm.subjectTo ?? [])
    .map((id) => model.norms.find((other) => other.id === id))
    .filter((other) => other?.bearers.includes(bearer))
    .map((other) => (other === undefined ? [] : naiveBound(model, other, bearer)));
  const records = model.facts.filter(({ key, value }) => key === norm.trigger && value === 'yes');
  const active = new Map<object, { sure: boolean; may: boolean }>();
  const loose = { sure: false, may: false };
  let voided: Truth = 'no';
  const days: Truth[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    const open = allOf([legalOn(model, norm, bearer, day), when(day)]);
    let held: Truth = 'no';
    if (norm.trigger === null) held = open;
    else if (!norm.survives) held = allOf([factOn(model, norm.trigger, day), open]);
    else {
      const truth = factOn(model, norm.trigger, day);
      const inRecord = records.filter((r) => r.from <= day && day < r.to);
      const step = (state: { sure: boolean; may: boolean }, here: Truth) => {
        if (here === 'no') {
          // A report that all is quiet interrupts a known episode without ending it; a stretch nobody knows of just ends.
          if (state === loose) state.may = false;
          return;
        }
        if (here === 'yes' && open === 'yes') state.sure = true;
        if (open !== 'no') state.may = true;
        const now: Truth = here === 'yes' && state.sure ? 'yes' : state.may ? 'unknown' : 'no';
        if (RANK[now] > RANK[held]) held = now;
      };
      for (const record of records) {
        const state = active.get(record) ?? { sure: false, may: false };
        active.set(record, state);
        const within = inRecord.includes(record);
        const surely = record.sureFrom <= day && day < record.sureTo && truth === 'yes';
        step(state, within && truth !== 'no' ? (surely ? 'yes' : 'unknown') : 'no');
      }
      step(loose, inRecord.length === 0 && truth !== 'no' ? 'unknown' : 'no');
      held = allOf([held, when(day)]);
    }
    const void_ = anyOf((norm.voidIf ?? []).map((each) => conditionOn(model, each, day)));
    if (RANK[void_] > RANK[voided]) voided = void_;
    const bars = anyOf([
      suspendedOn(course, day),
      voided,
      ...(norm.unless ?? []).map((each) => conditionOn(model, each, day)),
      ...above.map((truths) => truths[day - FIRST_DAY] ?? 'no'),
    ]);
    days.push(allOf([held, not(bars)]));
  }
  return days;
}
