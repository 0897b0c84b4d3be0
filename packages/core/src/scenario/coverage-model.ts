/**
 * What coverage takes for granted: eats a compiled scenario, gives its model asked as "if the case came as the text describes it", with
 * what was assumed. That an attack lies in the area or that help is asked for belongs to the case; what somebody must first decide does not.
 */
import type { CompiledScenario } from './compile.js';
import type { Day } from './day.js';
import { caseKey } from './happening-coverage.js';
import type { Condition, Entry, InstrumentModel, Model, Norm, PartyCourse } from './model.js';
import { ANY_TIME, type Moment } from './moment.js';
import type { DutyTemplate } from './template.js';

export interface CoverageModel {
  model: Model;
  /** Conditions that are taken to hold, in words, each once. */
  assumed: string[];
  /** Conditions of which nobody says whether they hold; what hangs on them is doubtful. */
  open: string[];
}

/** Names of gates that tell what the case is like. */
const OF_CASE: ReadonlySet<string> = new Set([
  'within-area',
  'unprovoked',
  'request',
  'number-of-attackers',
  'ongoing-conflict',
  'named-adversary',
]);

/** `asOf` leaves out what happened to the instruments after that day. */
export function coverageModel({ model, templates }: CompiledScenario, asOf: Day | null): CoverageModel {
  const said = new Set(model.facts.map(({ key }) => key));
  const assumed = new Set<string>();
  const open = new Set<string>();
  const byPlace = new Map<string, DutyTemplate>();
  for (const duty of templates.values()) byPlace.set(`${duty.instrument}\n${duty.place}`, duty);
  const label = (key: string) => (model.labels?.get(key) ?? key).replace(/ – .*$/, '');
  const norms = model.norms.map((norm): Norm => {
    const by = byPlace.get(`${norm.instrument ?? ''}\n${norm.place ?? ''}`)?.adversaries ?? [];
    let { strength } = norm;
    const when = (norm.when ?? []).filter((condition: Condition) => {
      if (!('fact' in condition) || said.has(condition.fact)) return true;
      const [name = ''] = condition.fact.split(':');
      if (norm.trigger === null) return true;
      if (OF_CASE.has(name)) {
        assumed.add(label(condition.fact));
        return false;
      }
      // A case that only the bearer's own finding opens is owed at its own judgement, whatever is named to be done.
      if (name === 'judgement') {
        if (strength === 'named-act') strength = 'own-judgement';
        return false;
      }
      open.add(label(condition.fact));
      return true;
    });
    const { when: _, ...rest } = norm;
    return { ...rest, strength, case: caseKey(norm.case, by), ...(when.length > 0 ? { when } : {}) };
  });
  const instruments = asOf === null ? model.instruments : model.instruments.map((one) => asKnownOn(one, asOf));
  return { model: { ...model, norms, instruments }, assumed: [...assumed], open: [...open] };
}

/** An instrument as it was known at the end of a day: what came later has not happened, and may never. */
export function asKnownOn(instrument: InstrumentModel, day: Day): InstrumentModel {
  const came = (moment: Moment | undefined): moment is Moment => moment !== undefined && moment.first <= day;
  const courses = instrument.courses.map((course): PartyCourse => {
    const made: PartyCourse = { party: course.party };
    for (const key of ['signed', 'consent', 'inForce', 'provisional', 'notice', 'withdrawn'] as const) {
      const moment = course[key];
      if (came(moment)) made[key] = moment;
    }
    const suspended = course.suspended?.filter(({ from }) => came(from));
    if (suspended !== undefined && suspended.length > 0) made.suspended = suspended;
    return made;
  });
  const { ended, ...rest } = instrument;
  return { ...rest, entry: entryKnown(instrument.entry, day), courses, ...(came(ended) ? { ended } : {}) };
}

function entryKnown(entry: Entry, day: Day): Entry {
  if (entry.kind !== 'day' || entry.day.first <= day || entry.day === ANY_TIME) return entry;
  return { kind: 'never' };
}
