/** From a scenario to a model: eats the checked scenario and its instruments, gives norms for each beneficiary, facts for each key, and problems. */
import { type Case, precedentCodes } from '../precedent/precedent.js';
import { brings, HAPPENINGS } from './cases.js';
import { dayRange, hoursOf, instantOf, periodOf } from './day.js';
import {
  type Condition,
  type Deadline,
  type Entry,
  excuseKey,
  type FactRecord,
  type InstrumentModel,
  type Model,
  type Norm,
  type PartyCourse,
  type Problem,
  performanceKey,
} from './model.js';
import { type Moment, momentOf } from './moment.js';
import type { Scenario, ScenarioFact } from './scenario.js';
import type { DutyTemplate, Gate } from './template.js';
import { allOf, anyOf, type Truth } from './truth.js';

/** The keys of a scenario that its answers hang on, beside the day. */
export type AskedScenario = Pick<Scenario, 'instruments' | 'facts' | 'complete'>;

export interface CompiledScenario {
  model: Model;
  templates: ReadonlyMap<string, DutyTemplate>;
  problems: Problem[];
}

/** What a fact may say of a party's course with an instrument. */
const COURSES: Record<string, keyof PartyCourse> = {
  signed: 'signed',
  ratified: 'consent',
  'in-force': 'inForce',
  provisional: 'provisional',
  notice: 'notice',
  withdrawn: 'withdrawn',
};

/** The key of a fact asked for, and how the facts of a file answer it. */
type Asked = (fact: ScenarioFact) => Truth;

export function compileScenario(
  scenario: AskedScenario,
  instruments: readonly InstrumentModel[],
  duties: readonly DutyTemplate[],
): CompiledScenario {
  const problems: Problem[] = [];
  const asked = new Map<string, Asked>();
  const labels = new Map<string, string>();
  const complete: string[] = ['exception:*'];
  const used = new Set<ScenarioFact>();
  for (const name of scenario.complete) {
    if (name !== 'happenings') complete.push(`${name}:*`, `case:${name}:*`);
    else complete.push('case:*');
  }
  const gateKey = (
    { name, of, on, party, own, label }: Gate,
    beneficiary: string | null,
    bearer: string | null,
  ): Condition => {
    const whom = on === true ? beneficiary : null;
    const who = party === true ? bearer : null;
    const key = [name, of ?? '', whom ?? '', who ?? ''].join(':');
    labels.set(key, `${label}${whom === null ? '' : ` – ${whom}`}${who === null ? '' : ` – ${who}`}`);
    asked.set(key, (fact) => {
      if (
        fact.what !== name ||
        (fact.of !== undefined && of !== undefined && !(of === fact.of || of.startsWith(`${fact.of} `)))
      )
        return 'no';
      const fits = (given: readonly string[] | undefined, wanted: string | null) =>
        given === undefined || wanted === null || given.includes(wanted);
      if (own === true) return who !== null && (fact.party ?? fact.by)?.includes(who) === true ? 'yes' : 'no';
      return fits(fact.on, whom) && fits(fact.party, who) ? 'yes' : 'no';
    });
    return { fact: key };
  };
  const triggerKey = (duty: DutyTemplate, beneficiary: string | null): string | null => {
    if (duty.case === 'always') return null;
    const by = duty.adversaries ?? [];
    const own = duty.case === 'other-case' || duty.case === 'breach' || duty.case === 'request';
    const allies = duty.alliesToo === true ? '+' : '';
    const key = ['case', duty.case, beneficiary ?? '', by.join('+') + allies, own ? duty.id : ''].join(':');
    labels.set(
      key,
      `${caseWords(duty.case)}${beneficiary === null ? '' : ` – ${beneficiary}`}${by.length === 0 ? '' : ` by ${by.join(' or ')}${allies === '' ? '' : ' or its allies'}`}`,
    );
    asked.set(key, (fact) => answersCase(fact, duty, beneficiary));
    return key;
  };
  const norms: Norm[] = [];
  const template = new Map(duties.map((duty) => [duty.id, duty]));
  for (const duty of duties) {
    if (duty.bearers.length === 0)
      problems.push({ at: duty.id, says: 'names nobody who is to do it, so it binds nobody' });
    for (const beneficiary of duty.to.length === 0 ? [null] : duty.to) {
      // A gate that only one bearer can open parts the norm by its bearers.
      const single = [...duty.when, ...duty.unless, ...duty.voidIf].some(({ party }) => party === true);
      const bearers = duty.bearers.filter((bearer) => bearer !== beneficiary || duty.bearers.length === 1);
      const groups = single ? bearers.map((bearer) => [bearer]) : bearers.length === 0 ? [] : [bearers];
      for (const group of groups) {
        const bearer = single ? (group[0] ?? null) : null;
        const conditions = (gates: readonly Gate[]) => gates.map((gate) => gateKey(gate, beneficiary, bearer));
        const norm: Norm = {
          id: `${duty.id}${beneficiary === null ? '' : ` → ${beneficiary}`}${bearer === null ? '' : ` by ${bearer}`}`,
          instrument: duty.instrument,
          place: duty.place,
          says: duty.says,
          bearers: group,
          beneficiary,
          prohibits: duty.prohibits,
          strength: duty.strength,
          deed: `${duty.nonaggression ? 'attack' : duty.act}:${beneficiary ?? ''}`,
          case: duty.case,
          trigger: triggerKey(duty, beneficiary),
          survives: duty.survives,
          subjectTo: duty.subjectTo.flatMap((id) => sameFor(template.get(id), beneficiary, bearer, id)),
        };
        if (duty.when.length > 0) norm.when = conditions(duty.when);
        if (duty.unless.length > 0) norm.unless = conditions(duty.unless);
        if (duty.voidIf.length > 0) norm.voidIf = conditions(duty.voidIf);
        if (duty.term !== undefined) norm.term = duty.term;
        const deadline = deadlineOf(duty);
        if (deadline !== null) norm.deadline = deadline;
        norms.push(norm);
      }
    }
  }
  const facts: FactRecord[] = [];
  scenario.facts.forEach((fact, index) => {
    const times = timesOf(fact);
    if (times === null) {
      problems.push({ at: `facts[${index}]`, says: 'ends before it begins' });
      return;
    }
    const record = (key: string, value: Truth): FactRecord => ({
      key,
      value,
      ...times,
      id: fact.what,
      given: index,
      ...(fact.source === undefined ? {} : { source: fact.source }),
    });
    for (const [key, answers] of asked) {
      const truth = answers(fact);
      if (truth === 'no') continue;
      used.add(fact);
      facts.push(record(key, fact.holds === 'yes' ? truth : truth === 'yes' ? fact.holds : 'unknown'));
    }
    if (fact.what === 'performed' || fact.what === 'excused') {
      for (const norm of norms) {
        if (fact.of !== undefined && !isNamed(norm, fact.of)) continue;
        for (const bearer of norm.bearers) {
          if (fact.party !== undefined && !fact.party.includes(bearer)) continue;
          if (fact.on !== undefined && norm.beneficiary !== null && !fact.on.includes(norm.beneficiary)) continue;
          used.add(fact);
          const key = fact.what === 'performed' ? performanceKey(norm.id, bearer) : excuseKey(norm.id, bearer);
          facts.push(record(key, fact.holds));
        }
      }
    }
    const known = COURSES[fact.what] !== undefined || fact.what === 'suspended' || HAPPENINGS.includes(fact.what);
    if (known) used.add(fact);
    if (!used.has(fact)) problems.push({ at: `facts[${index}]`, says: unusedWords(fact) });
    facts.push(...broken(fact, norms, record));
  });
  const courses = instruments.map((instrument) => withCourses(instrument, scenario.facts));
  return { model: { instruments: courses, norms, facts, complete, labels }, templates: template, problems };
}

function caseWords(name: string): string {
  return name.replaceAll('-', ' ');
}

function unusedWords({ what }: ScenarioFact): string {
  return `says "${what}", which answers nothing that any commitment of this scenario asks; check its spelling and whom it names`;
}

/** A commitment is named by its id, its place, or its instrument. */
export function isNamed(norm: Norm, name: string): boolean {
  return (
    norm.instrument === name ||
    norm.place === name ||
    `${norm.instrument ?? ''} ${norm.place ?? ''}` === name ||
    norm.id === name
  );
}

const CASES: readonly string[] = precedentCodes.case;

function answersCase(fact: ScenarioFact, duty: DutyTemplate, beneficiary: string | null): Truth {
  const isCase = (name: string): name is Case => CASES.includes(name);
  const own = duty.case === 'other-case' || duty.case === 'breach' || duty.case === 'request';
  const named = fact.of === undefined || fact.of === duty.instrument || fact.of === duty.id;
  // Which breach or which other case is meant only a fact that names the instrument can say surely.
  const kind: Truth =
    fact.what === duty.case
      ? own && fact.of === undefined
        ? 'unknown'
        : 'yes'
      : isCase(duty.case)
        ? brings(fact.what, duty.case)
        : 'no';
  // That there was no armed attack does not say that there was no threat.
  if (kind === 'no' || !named || (fact.holds === 'no' && fact.what !== duty.case)) return 'no';
  const on: Truth =
    beneficiary === null || fact.on === undefined
      ? own || beneficiary === null
        ? 'yes'
        : 'unknown'
      : fact.on.includes(beneficiary)
        ? 'yes'
        : 'no';
  const other: Truth = duty.alliesToo === true ? 'unknown' : 'no';
  const by: Truth =
    duty.adversaries === undefined
      ? 'yes'
      : fact.by === undefined
        ? 'unknown'
        : anyOf(fact.by.map((who) => (duty.adversaries?.includes(who) === true ? 'yes' : other)));
  return allOf([kind, on, by]);
}

/** An attack by whoever promised to refrain breaks that promise, without anybody saying so. */
function broken(
  fact: ScenarioFact,
  norms: readonly Norm[],
  record: (key: string, value: Truth) => FactRecord,
): FactRecord[] {
  if (!HAPPENINGS.includes(fact.what) || fact.holds !== 'yes' || brings(fact.what, 'aggression') !== 'yes') return [];
  return norms
    .filter(
      ({ prohibits, deed, beneficiary }) =>
        prohibits && deed.startsWith('attack:') && beneficiary !== null && fact.on?.includes(beneficiary),
    )
    .flatMap((norm) =>
      norm.bearers
        .filter((bearer) => fact.by?.includes(bearer))
        .map((bearer) => record(performanceKey(norm.id, bearer), 'no')),
    );
}

function sameFor(
  above: DutyTemplate | undefined,
  beneficiary: string | null,
  bearer: string | null,
  id: string,
): string[] {
  if (above === undefined) return [id];
  const whom = above.to.length === 0 ? [null] : above.to;
  const parted = [...above.when, ...above.unless, ...above.voidIf].some(({ party }) => party === true);
  return whom
    .filter((to) => to === beneficiary || to === null || beneficiary === null)
    .flatMap((to) => {
      const base = `${id}${to === null ? '' : ` → ${to}`}`;
      return parted
        ? above.bearers
            .filter((who) => who !== to && (bearer === null || who === bearer))
            .map((who) => `${base} by ${who}`)
        : [base];
    });
}

function deadlineOf({ deadline, deadlineFrom, case: case_ }: DutyTemplate): Deadline | null {
  if (deadline === undefined) return null;
  if (deadline === 'immediate' || deadline === 'soon') return { kind: deadline };
  const from = case_ === 'always' ? 'entry' : (deadlineFrom ?? 'trigger');
  const hours = hoursOf(deadline);
  if (hours !== null) return { kind: 'hours', hours, from };
  const period = periodOf(deadline);
  if (period !== null) return { kind: 'period', period, from };
  const day = momentOf(deadline);
  return day === null ? null : { kind: 'day', day };
}

/** The days of a fact; what has no end goes on. Null where it ends before it begins. */
function timesOf({
  from,
  to,
  at,
}: ScenarioFact): Pick<FactRecord, 'from' | 'sureFrom' | 'sureTo' | 'to' | 'hour'> | null {
  const instant = at === undefined ? null : instantOf(at);
  const begins =
    instant !== null
      ? { first: instant.day, last: instant.day }
      : from === undefined
        ? { first: -Infinity, last: -Infinity }
        : dayRange(from);
  const ends = to === undefined ? { first: Infinity, last: Infinity } : dayRange(to);
  if (begins === null || ends === null || ends.last < begins.first) return null;
  const times = { from: begins.first, sureFrom: begins.last, sureTo: ends.first + 1, to: ends.last + 1 };
  return instant === null ? times : { ...times, hour: instant.hour };
}

/** An instrument with what the scenario says of its parties put over what was known. */
function withCourses(instrument: InstrumentModel, facts: readonly ScenarioFact[]): InstrumentModel {
  const ours = facts.filter(
    ({ what, of }) => of === instrument.id && (COURSES[what] !== undefined || what === 'suspended'),
  );
  if (ours.length === 0) return instrument;
  const courses = instrument.courses.map((course) => {
    const made: PartyCourse = { ...course };
    for (const fact of ours) {
      if (fact.party !== undefined && !fact.party.includes(course.party)) continue;
      const times = timesOf(fact);
      if (times === null) continue;
      const moment: Moment =
        fact.holds === 'yes'
          ? { first: times.from, last: times.sureFrom }
          : { first: fact.holds === 'no' ? Infinity : times.from, last: Infinity };
      if (fact.what === 'suspended') {
        const to = { first: times.sureTo, last: times.to };
        if (fact.holds !== 'no') made.suspended = [...(made.suspended ?? []), { from: moment, to }];
      } else Object.assign(made, { [COURSES[fact.what] ?? '']: moment });
    }
    return made;
  });
  return { ...instrument, entry: entryGiven(ours) ?? instrument.entry, courses };
}

/** That the instrument as a whole entered into force on a day is where its terms are counted from. */
function entryGiven(facts: readonly ScenarioFact[]): Entry | null {
  const fact = facts.find(({ what, party, holds }) => what === 'in-force' && party === undefined && holds === 'yes');
  const times = fact === undefined ? null : timesOf(fact);
  if (times === null || !Number.isFinite(times.from)) return null;
  return { kind: 'day', day: { first: times.from, last: times.sureFrom } };
}
