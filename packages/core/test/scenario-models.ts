/** Small models by chance, from a seed that a failing test prints: few days, few facts, every feature. */
import fc from 'fast-check';
import { factRecord } from '../src/scenario/facts.js';
import type { Condition, FactRecord, InstrumentModel, Model, Norm, PartyCourse } from '../src/scenario/model.js';
import type { Moment } from '../src/scenario/moment.js';

const day = fc.integer({ min: 0, max: 60 });
const length = fc.integer({ min: 1, max: 25 });
const periodOf = (days: number) => ({ years: 0, months: 0, days });
const period = length.map(periodOf);

/** Mostly exact, sometimes vague, sometimes unknown. */
const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 6, arbitrary: day.map((first) => ({ first, last: first })) },
  { weight: 1, arbitrary: fc.tuple(day, length).map(([first, more]) => ({ first, last: first + more })) },
  { weight: 1, arbitrary: fc.constant({ first: 0, last: Infinity }) },
);
const exact: fc.Arbitrary<Moment> = day.map((first) => ({ first, last: first }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 3) => fc.option(arbitrary, { nil: undefined, freq });

const PARTIES = ['p', 'q', 'r'];
export const KEYS = ['a', 'b', 'c', 'd', 'x1', 'x2'];
const key = fc.constantFrom(...KEYS);

const record: fc.Arbitrary<FactRecord> = fc
  .tuple(key, fc.constantFrom('yes', 'yes', 'no', 'unknown' as const), day, length, fc.nat(4), fc.nat(4), fc.boolean())
  .map(([k, value, from, more, late, early, endless]) => {
    const to = endless ? Infinity : from + more + 8;
    return factRecord({
      key: k,
      value: value as FactRecord['value'],
      from,
      to,
      sureFrom: from + late,
      sureTo: to - early,
    });
  });

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    key.map((fact) => ({ fact })),
    tie('tree').map((not) => ({ not })),
    fc.array(tie('tree'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { maxLength: 3 }).map((any) => ({ any })),
  ),
})).tree;

const course = (party: string, when: fc.Arbitrary<Moment>): fc.Arbitrary<PartyCourse> =>
  fc
    .record({
      signed: maybe(when),
      consent: maybe(when),
      inForce: maybe(when, 1),
      provisional: maybe(when, 1),
      notice: maybe(when),
      withdrawn: maybe(when, 1),
      suspended: maybe(fc.array(fc.tuple(day, length), { maxLength: 2 }), 1),
    })
    .map(({ suspended, ...given }) => {
      const made: PartyCourse = { party };
      for (const [name, value] of Object.entries(given))
        if (value !== undefined) Object.assign(made, { [name]: value });
      if (suspended !== undefined) {
        made.suspended = suspended.map(([from, more]) => ({
          from: { first: from, last: from },
          to: { first: from + more, last: from + more },
        }));
      }
      return made;
    });

const instrument = (id: string): fc.Arbitrary<InstrumentModel> =>
  fc
    .record({
      entry: fc.oneof(
        moment.map((of) => ({ kind: 'day' as const, day: of })),
        fc.constant({ kind: 'signature' as const }),
        fc
          .tuple(fc.constantFrom<number | 'all' | string[]>(1, 2, 'all', ['p']), maybe(period))
          .map(([of, after]) =>
            after === undefined ? { kind: 'consents' as const, of } : { kind: 'consents' as const, of, after },
          ),
        fc.constant({ kind: 'never' as const }),
      ),
      term: maybe(period),
      renewal: maybe(fc.record({ each: fc.oneof(period, fc.constant('indefinite' as const)), notice: period })),
      withdrawal: maybe(fc.record({ notice: period, after: maybe(period) })),
      ended: maybe(moment, 1),
      noticeEnds: fc.constantFrom('party' as const, 'all' as const),
      exactly: fc.constant(true),
    })
    .chain(({ entry, term, renewal, withdrawal, ended, noticeEnds }) => {
      // A term that renews itself is counted exactly only from exact days; vague ones are tested for their bounds elsewhere.
      const vague = renewal === undefined;
      const start =
        vague || entry.kind !== 'day' ? entry : { ...entry, day: { first: entry.day.first, last: entry.day.first } };
      return fc.tuple(...PARTIES.map((party) => course(party, vague ? moment : exact))).map((courses) => {
        const made: InstrumentModel = { id, title: id, entry: start, courses, noticeEnds, rounding: 'down' };
        if (term !== undefined) made.term = term;
        if (renewal !== undefined) made.renewal = renewal;
        if (withdrawal !== undefined) {
          made.withdrawal =
            withdrawal.after === undefined
              ? { notice: withdrawal.notice }
              : { notice: withdrawal.notice, after: withdrawal.after };
        }
        if (ended !== undefined) made.ended = ended;
        return made;
      });
    });

const norm = (index: number): fc.Arbitrary<Norm> =>
  fc
    .record({
      instrument: fc.constantFrom('i', 'j', null),
      bearers: fc.subarray(PARTIES, { minLength: 1 }),
      beneficiary: fc.constantFrom('z', 'z', 'p', null),
      trigger: fc.option(key),
      when: maybe(fc.array(condition, { maxLength: 2 })),
      unless: maybe(fc.array(condition, { maxLength: 2 }), 2),
      voidIf: maybe(fc.array(condition, { maxLength: 1 }), 1),
      term: maybe(period, 1),
      survives: fc.boolean(),
      prohibits: fc.boolean(),
      subjectTo: fc.subarray(
        Array.from({ length: index }, (_, n) => `n${n}`),
        { maxLength: Math.min(1, index) },
      ),
    })
    .map(({ when, unless, voidIf, term, ...given }) => ({
      ...given,
      id: `n${index}`,
      strength: 'named-act' as const,
      deed: 'defend:z',
      case: 'armed-attack',
      ...(when === undefined ? {} : { when }),
      ...(unless === undefined ? {} : { unless }),
      ...(voidIf === undefined ? {} : { voidIf }),
      ...(term === undefined ? {} : { term }),
    }));

export const models: fc.Arbitrary<Model> = fc.record({
  instruments: fc.tuple(instrument('i'), instrument('j')),
  norms: fc.tuple(norm(0), norm(1), norm(2)),
  facts: fc.array(record, { maxLength: 8 }),
  complete: fc.subarray(['a', 'b', 'x*']),
});
