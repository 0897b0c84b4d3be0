/** What a scenario's question is answered with: eats a compiled scenario, gives who is bound, doubtful or silent, to what, by when, and why. */

import { type Activation, activationOn } from './activation.js';
import { type Clash, clashesOf } from './clash.js';
import type { CompiledScenario } from './compile.js';
import { isNamed } from './compile.js';
import { type Day, dayOf, isoDay } from './day.js';
import { decidingReasons, derivationOf, labelOf, type Reason } from './derivation.js';
import { type Evaluation, evaluate, type Pair, type Verdict, verdictOn } from './evaluate.js';
import { type LegalStatus, legalStatusOn, unknownOf } from './legal-status.js';
import type { Problem, Strength } from './model.js';
import { type Occurrence, occurrencesOf } from './occurrence.js';
import type { Expectation, Scenario } from './scenario.js';
import { settlementsOf } from './settle.js';

/** The words of a scenario for the three verdicts. */
export type ScenarioVerdict = 'bound' | 'doubtful' | 'silent';

const WORDS: Record<Verdict, ScenarioVerdict> = { bound: 'bound', undetermined: 'doubtful', 'not-bound': 'silent' };

export interface AnswerRow {
  commitment: string;
  instrument: string;
  place: string;
  says: string;
  bearer: string;
  beneficiary: string | null;
  verdict: ScenarioVerdict;
  /** How far the instrument has come for the bearer, and what has become of the commitment. */
  status: LegalStatus;
  activation: Activation;
  strength: Strength;
  /** Each time that it fell due so far. */
  occurrences: Occurrence[];
  /** The few reasons that decide. */
  because: Reason[];
  /** The whole derivation; only where it was asked for. */
  derivation?: Reason;
  /** What would settle a doubtful answer, in words, smallest first. */
  wouldChange: string[];
}

export interface ExpectationResult {
  expected: Expectation;
  met: boolean;
  /** What the answer is instead, in a clause; null where it is met. */
  instead: string | null;
}

export interface ScenarioAnswer {
  name: string;
  question: string;
  asOf: string;
  rows: AnswerRow[];
  expectations: ExpectationResult[];
  clashes: Clash[];
  problems: Problem[];
  /** Ids of commitments that came into question, and of all. */
  exercised: string[];
  commitments: string[];
}

export function answerScenario(
  scenario: Scenario,
  compiled: CompiledScenario,
  evaluation = evaluate(compiled.model),
  /** Whether each row carries its whole derivation. */
  whole = false,
): ScenarioAnswer {
  const asOf = dayOf(scenario['as-of']) ?? 0;
  const rows = evaluation.pairs.map((pair) => rowOf(evaluation, pair, asOf, whole));
  return {
    name: scenario.name,
    question: scenario.question,
    asOf: scenario['as-of'],
    rows,
    expectations: scenario.expect.map((expected) => expectationResult(evaluation, expected, asOf)),
    clashes: clashesOf(evaluation),
    problems: [...compiled.problems, ...evaluation.problems],
    exercised: exercisedOf(scenario, evaluation, rows),
    commitments: [...compiled.templates.keys()],
  };
}

/** What came into question: whoever is bound or may be, and whatever an expectation names, for silence is an answer, too. */
function exercisedOf({ expect }: Scenario, { pairs }: Evaluation, rows: readonly AnswerRow[]): string[] {
  const named = (index: number) => {
    const pair = pairs[index];
    return (
      pair !== undefined &&
      expect.some(({ bearer, commitment }) => bearer === pair.bearer && isNamed(pair.norm, commitment))
    );
  };
  return [
    ...new Set(
      rows.filter(({ verdict }, index) => verdict !== 'silent' || named(index)).map(({ commitment }) => commitment),
    ),
  ];
}

function rowOf(evaluation: Evaluation, pair: Pair, asOf: Day, whole: boolean): AnswerRow {
  const { norm, bearer } = pair;
  const verdict = WORDS[verdictOn(pair, asOf)];
  const derivation = derivationOf(evaluation, pair, asOf);
  return {
    commitment: `${norm.instrument ?? ''} ${norm.place ?? norm.id}`.trim(),
    instrument: norm.instrument ?? '',
    place: norm.place ?? norm.id,
    says: norm.says ?? norm.deed,
    bearer,
    beneficiary: norm.beneficiary,
    verdict,
    status: statusFor(evaluation, pair, asOf),
    activation: activationOn(evaluation, pair, asOf),
    strength: norm.strength,
    occurrences: verdict === 'silent' ? [] : occurrencesOf(evaluation, pair, asOf),
    because: decidingReasons(derivation),
    ...(whole ? { derivation } : {}),
    wouldChange: verdict === 'doubtful' ? changesOf(evaluation, pair, asOf) : [],
  };
}

/** A commitment that no instrument carries stands as it was said. */
function statusFor({ instruments }: Evaluation, { norm, bearer }: Pair, day: Day): LegalStatus {
  if (norm.instrument === null) return 'in-force';
  const instrument = instruments.get(norm.instrument);
  return instrument === undefined ? 'none' : legalStatusOn(instrument, bearer, day);
}

/** "bound if … ; not bound if …", one for each smallest set of facts. */
export function changesOf(evaluation: Evaluation, pair: Pair, day: Day): string[] {
  return settlementsOf(evaluation, pair, day).map(({ gives, facts }) => {
    const said = facts.map(({ kind, key, value }) => {
      if (kind === 'standing') {
        const party = key.slice(key.lastIndexOf(':') + 1);
        const instrument = evaluation.instruments.get(pair.norm.instrument ?? '');
        const open = instrument === undefined ? [] : unknownOf(instrument, party);
        const why = open.length === 0 ? '' : ` (the day of its ${open.join(' and ')} is not known)`;
        return `the instrument ${value === 'yes' ? 'is' : 'is not'} in force for ${party}${why}`;
      }
      if (kind === 'order') return `${key} ${value === 'yes' ? 'prevails' : 'does not prevail'}`;
      return `${labelOf(evaluation, key)}: ${value}`;
    });
    return `${gives === 'bound' ? 'bound' : 'not bound'} if ${said.join(' and ')}`;
  });
}

function expectationResult(evaluation: Evaluation, expected: Expectation, asOf: Day): ExpectationResult {
  const day = expected.on === undefined ? asOf : (dayOf(expected.on) ?? asOf);
  const pairs = evaluation.pairs.filter(
    ({ norm, bearer }) =>
      bearer === expected.bearer &&
      isNamed(norm, expected.commitment) &&
      (expected.to === undefined || norm.beneficiary === expected.to),
  );
  const miss = (instead: string): ExpectationResult => ({ expected, met: false, instead });
  if (pairs.length === 0) return miss(`no commitment called ${expected.commitment} names ${expected.bearer} as bound`);
  // For several beneficiaries the strongest answer counts: whoever is bound for one is bound.
  const order: ScenarioVerdict[] = ['bound', 'doubtful', 'silent'];
  const verdicts = pairs.map((pair) => WORDS[verdictOn(pair, day)]);
  const verdict = order.find((one) => verdicts.includes(one)) ?? 'silent';
  if (verdict !== expected.verdict) return miss(`it is ${verdict}`);
  if (expected.due === undefined) return { expected, met: true, instead: null };
  const dues = pairs.flatMap((pair) => occurrencesOf(evaluation, pair, day).map(({ due }) => due));
  const wanted = dayOf(expected.due);
  if (dues.some(({ moment }) => moment !== null && moment.last === wanted))
    return { expected, met: true, instead: null };
  const first = dues[0];
  return miss(
    first === undefined
      ? 'nothing is due'
      : first.moment === null
        ? first.words
        : `it is due by ${isoDay(first.moment.last)}`,
  );
}
