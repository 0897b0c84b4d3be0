/** What if one fact were otherwise: eats a scenario, its files and a changed fact, gives the answers that change, each before and after. */
import { dayOf } from './day.js';
import { decidingReasons, derivationOf, type Reason } from './derivation.js';
import { evaluate, type Verdict, verdictOn } from './evaluate.js';
import type { Condition, Model, Strength } from './model.js';
import { type FileInstrument, prepareScenario } from './prepare.js';
import type { Scenario, ScenarioFact } from './scenario.js';
import type { Truth } from './truth.js';

export interface AnswerChange {
  commitment: string;
  bearer: string;
  beneficiary: string | null;
  says: string;
  strength: Strength;
  before: Verdict;
  after: Verdict;
  /** What decides the answer after the change. */
  because: Reason[];
}

export interface FlippedFact {
  /** Its number in the file; null where the file does not give it. */
  fact: number | null;
  what: string;
  was: Truth | null;
  is: Truth;
}

export interface WhatIf extends FlippedFact {
  changes: AnswerChange[];
  /** Answers that stay as they are. */
  same: number;
}

/** The ways in which a fact may turn out other than it is given: one where it is known, two where it is not. */
export function flipsOf(scenario: Scenario, fact: number | null, what: string): FlippedFact[] {
  const given = fact === null ? undefined : scenario.facts[fact];
  const was = given?.holds ?? null;
  const others: Truth[] = was === 'yes' ? ['no'] : was === 'no' ? ['yes'] : ['yes', 'no'];
  return others.map((is) => ({ fact, what, was, is }));
}

/** The scenario with one fact otherwise; what the file does not give is added for all whom it may concern. */
export function withFact(scenario: Scenario, { fact, what, is }: FlippedFact): Scenario {
  if (fact === null) return { ...scenario, facts: [...scenario.facts, { what, holds: is }] };
  return {
    ...scenario,
    facts: scenario.facts.map((given, index): ScenarioFact => (index === fact ? { ...given, holds: is } : given)),
  };
}

/** The answers that change on the scenario's day if one fact is otherwise. */
export function whatIf(
  scenario: Scenario,
  flipped: FlippedFact,
  files: ReadonlyMap<string, readonly FileInstrument[]> = new Map(),
): WhatIf {
  const day = dayOf(scenario['as-of']) ?? 0;
  const before = evaluate(prepareScenario(scenario, files).model);
  const after = evaluate(prepareScenario(withFact(scenario, flipped), files).model);
  const changes: AnswerChange[] = [];
  for (const pair of after.pairs) {
    const { norm, bearer } = pair;
    const known = before.pairOf(norm.id, bearer);
    const was = known === null ? 'not-bound' : verdictOn(known, day);
    const is = verdictOn(pair, day);
    if (was === is) continue;
    changes.push({
      commitment: `${norm.instrument ?? ''} ${norm.place ?? norm.id}`.trim(),
      bearer,
      beneficiary: norm.beneficiary,
      says: norm.says ?? norm.deed,
      strength: norm.strength,
      before: was,
      after: is,
      because: decidingReasons(derivationOf(after, pair, day)),
    });
  }
  return { ...flipped, changes, same: after.pairs.length - changes.length };
}

/** What a file may call the facts that a model asks for: the names of its gates and cases, each once. */
export function factNames({ norms }: Model): string[] {
  const names = new Set<string>();
  const add = (condition: Condition) => {
    if ('fact' in condition) names.add(condition.fact.split(':')[0] ?? '');
    else if ('not' in condition) add(condition.not);
    else for (const part of 'all' in condition ? condition.all : condition.any) add(part);
  };
  for (const { when, unless, voidIf, trigger, case: case_ } of norms) {
    for (const condition of [...(when ?? []), ...(unless ?? []), ...(voidIf ?? [])]) add(condition);
    if (trigger !== null) names.add(case_);
  }
  return [...names];
}

/** All names by which the commitments of a model may be called. */
export function commitmentNames({ norms }: Model): string[] {
  const names = new Set<string>();
  for (const { id, instrument, place } of norms) {
    if (instrument !== null && place !== undefined) names.add(`${instrument} ${place}`).add(place);
    names.add(id);
    if (instrument !== null) names.add(instrument);
  }
  return [...names];
}
