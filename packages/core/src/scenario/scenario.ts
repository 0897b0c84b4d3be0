/** The noun Scenario: a question that a file asks. Eats what YAML or JSON gave, gives the scenario, or sentences that name the key to mend. */
import { z } from 'zod';
import { precedentCodes } from '../precedent/precedent.js';
import { dayOf, dayRange, hoursOf, instantOf, periodOf } from './day.js';

const words = z.string().min(1).max(2000);
const name = z.string().min(1).max(200);
const names = z.union([name.transform((one) => [one]), z.array(name).min(1).max(200)]);
/** YAML reads a year without quotes as a number. */
const vagueDay = z.preprocess(
  (given) => (typeof given === 'number' && Number.isInteger(given) ? String(given) : given),
  z.string().refine((iso) => dayRange(iso) !== null, 'is no day; write 2041-01-13, 2041-01 or 2041'),
);
const exactDay = z.string().refine((iso) => dayOf(iso) !== null, 'is no day of the calendar; write it as 2041-01-13');
const period = z.string().refine((iso) => periodOf(iso) !== null, 'is no duration; write P15Y, P6M or P90D');
const deadline = z
  .string()
  .refine(
    (iso) =>
      iso === 'immediate' ||
      iso === 'soon' ||
      periodOf(iso) !== null ||
      hoursOf(iso) !== null ||
      dayRange(iso) !== null,
    'is no deadline; write PT24H, P30D, a day, immediate or soon',
  );
/** YAML reads yes and no of its older version as words, of some writers as true and false; both are meant. */
const truth = z.preprocess(
  (given) => (given === true ? 'yes' : given === false ? 'no' : given),
  z.enum(['yes', 'no', 'unknown'], 'must be yes, no or unknown'),
);

/** A gate or an exception, named as the fact that settles it. */
const gates = z.union([name.transform((one) => [one]), z.array(name).max(20)]);

const commitment = z.strictObject({
  id: name,
  says: words.optional(),
  bearer: names,
  to: names.optional(),
  act: name,
  modality: z.enum(['duty', 'prohibition', 'permission', 'aspiration', 'declaration']).default('duty'),
  /** Absent is taken for `always`. */
  case: name.optional(),
  by: names.optional(),
  'own-judgement': z.boolean().default(false),
  /** Who says that the case has come: the codes of the precedents. */
  decides: z.enum(precedentCodes.decider).optional(),
  deadline: deadline.optional(),
  'deadline-from': z.enum(['trigger', 'activation', 'entry']).default('trigger'),
  term: period.optional(),
  when: gates.optional(),
  unless: gates.optional(),
  'void-if': gates.optional(),
  'subject-to': names.optional(),
  /** Commitments over which it prevails. */
  notwithstanding: names.optional(),
  survives: z.boolean().default(true),
});

const course = z.strictObject({
  party: name,
  signed: vagueDay.optional(),
  ratified: vagueDay.optional(),
  'in-force': vagueDay.optional(),
  provisional: vagueDay.optional(),
  notice: vagueDay.optional(),
  withdrawn: vagueDay.optional(),
});

const writtenInstrument = z.strictObject({
  id: name,
  title: words.optional(),
  entry: z.union([
    z.enum(['signature', 'never', 'unknown']),
    z.strictObject({ day: vagueDay }),
    z.strictObject({
      consents: z.union([z.literal('all'), z.number().int().min(1).max(200), z.array(name)]),
      after: period.optional(),
    }),
  ]),
  parties: z.array(course).min(1).max(300),
  term: period.optional(),
  renewal: z.strictObject({ each: z.union([z.literal('indefinite'), period]), notice: period }).optional(),
  withdrawal: z.strictObject({ notice: period, after: period.optional() }).optional(),
  'notice-ends': z.enum(['party', 'all']).optional(),
  ended: vagueDay.optional(),
  rounding: z.enum(['up', 'down', 'refuse']).default('down'),
  source: words.optional(),
  commitments: z.array(commitment).max(2000),
});

const fact = z.strictObject({
  what: name,
  on: names.optional(),
  by: names.optional(),
  party: names.optional(),
  of: name.optional(),
  /** The only day, for what happens at once and stays so. */
  from: vagueDay.optional(),
  /** The last day. */
  to: vagueDay.optional(),
  at: z
    .string()
    .refine((iso) => instantOf(iso) !== null, 'is no instant; write it with its zone: 2041-01-13T04:30Z or +02:00')
    .optional(),
  holds: truth.default('yes'),
  source: words.optional(),
});

const expectation = z.strictObject({
  bearer: name,
  commitment: name,
  to: name.optional(),
  on: exactDay.optional(),
  verdict: z.enum(['bound', 'doubtful', 'silent']),
  due: exactDay.optional(),
});

const scenario = z.strictObject({
  name: words,
  question: words,
  'as-of': exactDay,
  instruments: z
    .array(
      z.union([
        z.strictObject({ precedent: name }),
        z.strictObject({ file: name }),
        /** A folder of documents. */
        z.strictObject({ dossier: name }),
        writtenInstrument,
      ]),
    )
    .min(1)
    .max(200),
  facts: z.array(fact).max(10_000).default([]),
  complete: z.array(name).max(100).default([]),
  assumes: z.array(words).max(50).default([]),
  /** Where those who know judged otherwise, and why the words give this answer. */
  judged: z.array(words).max(50).default([]),
  expect: z.array(expectation).max(1000).default([]),
});

export type Scenario = z.output<typeof scenario>;
export type ScenarioFact = Scenario['facts'][number];
export type WrittenInstrument = z.output<typeof writtenInstrument>;
export type WrittenCommitment = WrittenInstrument['commitments'][number];
export type Expectation = Scenario['expect'][number];

/** A key that a reader of the file can find, `facts[2].from`, and what is wrong with it. */
export interface ScenarioMistake {
  path: (string | number)[];
  says: string;
}

export type ParsedScenario = { scenario: Scenario; mistakes: [] } | { scenario: null; mistakes: ScenarioMistake[] };

/** Checks a scenario from outside. Names every mistake that it finds, each with the path of its key. */
export function scenarioOf(given: unknown): ParsedScenario {
  const parsed = scenario.safeParse(given);
  if (parsed.success) return { scenario: parsed.data, mistakes: [] };
  return { scenario: null, mistakes: parsed.error.issues.flatMap((issue) => mistakesOf(issue, given)) };
}

function mistakesOf(issue: z.core.$ZodIssue, given: unknown): ScenarioMistake[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'invalid_union') {
    // Of several shapes the one with fewest complaints is most likely meant.
    const branch = [...issue.errors].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? [];
    return branch.flatMap((inner) => mistakesOf({ ...inner, path: [...issue.path, ...inner.path] }, given));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], says: 'is no key that a scenario has here' }));
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        path,
        says:
          valueAt(given, path) === undefined
            ? 'is missing'
            : `must be ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}`,
      },
    ];
  }
  return [{ path, says: issue.message }];
}

/** What YAML calls the kinds of values, for people. */
const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
  string: 'words; put a number in quotes',
  boolean: 'true or false',
};

function depth(issues: z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function valueAt(given: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    given,
  );
}

/** `facts[2].from` */
export function pathWords(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (made, key) => (typeof key === 'number' ? `${made}[${key}]` : made === '' ? key : `${made}.${key}`),
    '',
  );
}

/** JSON schema of a scenario file, for editors. */
export function scenarioSchema(): unknown {
  return z.toJSONSchema(scenario, { io: 'input', unrepresentable: 'any' });
}
