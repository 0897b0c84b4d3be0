/** `casus what-if`: asks a scenario with one fact turned, or with one date moved, and writes which answers change. */
import {
  type Day,
  dayOf,
  factNames,
  flipsOf,
  isoDay,
  type ScenarioFact,
  type SweepChange,
  sweepOf,
  whatIf,
} from '@casus/core';
import { exitCode } from '../exit-code.js';
import { nearest } from '../nearest.js';
import { isDay } from '../output/day.js';
import { harmless } from '../output/harmless.js';
import { writeOut } from '../output/write-out.js';
import { flipAsRecord, flipForTerminal, flipInSentences } from '../scenario/flip-text.js';
import { outputOption } from '../scenario/output-option.js';
import { type PreparedScenario, preparedScenario, tellProblems } from '../scenario/prepared-scenario.js';
import { scenarioJson } from '../scenario/scenario-json.js';
import { scenarioPage } from '../scenario/scenario-page.js';
import { type Sweep, sweepAsRecord, sweepForTerminal, sweepInSentences } from '../scenario/sweep-text.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { formatOf } from './format-of.js';
import { TEXT_OR_JSON } from './scenario-options.js';

export async function runWhatIf(given: Given): Promise<number> {
  const { options } = given;
  const flip = options.get('flip');
  const sweep = options.get('sweep');
  if ((flip === undefined) === (sweep === undefined)) {
    throw new UsageError(
      'Say what is to be otherwise: casus what-if SCENARIO --flip FACT, or --sweep DATE FROM TO. See casus what-if --help.',
    );
  }
  const { name, days } = operandsOf(given, sweep !== undefined);
  const prepared = await preparedScenario(name);
  const output = outputOption(options, prepared.inputs);
  const failed = tellProblems(prepared);
  const page = scenarioPage(given);
  const json = formatOf(options, TEXT_OR_JSON, 'text') === 'json';
  let text: string;
  if (flip !== undefined) {
    const variants = flipsAsked(prepared, flip).map((one) => whatIf(prepared.scenario, one, prepared.files));
    text = json
      ? scenarioJson(flipAsRecord(prepared.scenario, variants))
      : page.plain
        ? flipInSentences(variants)
        : flipForTerminal(prepared.scenario, variants, page);
  } else {
    const moved = sweepAsked(prepared, sweep ?? '', days);
    text = json
      ? scenarioJson(sweepAsRecord(prepared.scenario, moved))
      : page.plain
        ? sweepInSentences(moved)
        : sweepForTerminal(prepared.scenario, moved, page);
  }
  const written = await writeOut(text, output);
  return written === exitCode.done && failed ? exitCode.failed : written;
}

function operandsOf({ operands }: Given, sweeps: boolean): { name: string; days: readonly [Day, Day] } {
  const names = operands.filter((operand) => !isDay(operand));
  const days = operands.filter(isDay).map((day) => dayOf(day) ?? 0);
  const [name, ...others] = names;
  const [from, to, ...more] = days;
  if (!sweeps) {
    if (name === undefined || operands.length > 1)
      throw new UsageError('Name one scenario: casus what-if SCENARIO --flip FACT. See casus what-if --help.');
    return { name, days: [0, 0] };
  }
  const wrong = others[0];
  if (wrong !== undefined && /^\d/.test(wrong))
    throw new UsageError(`${harmless(wrong)} is no day of the calendar; write it as 2041-01-13.`);
  if (name === undefined || others.length > 0 || from === undefined || to === undefined || more.length > 0) {
    throw new UsageError(
      'Name one scenario, a first and a last day: casus what-if SCENARIO --sweep DATE 2026-01-01 2056-01-01.',
    );
  }
  if (to < from) throw new UsageError(`${isoDay(to)} comes before ${isoDay(from)}; name the first day first.`);
  return { name, days: [from, to] };
}

function flipsAsked({ scenario, evaluation, at }: PreparedScenario, given: string) {
  const [, name = '', value] = /^(.*?)(?:=(yes|no|unknown))?$/.exec(given) ?? [];
  const found = factsNamed(scenario.facts, name);
  if (found.length > 1) throw severalFacts(name, found, at, 'flip');
  const [fact] = found;
  if (fact === undefined && !factNames(evaluation.model).includes(name))
    throw noSuchFact(name, [...scenario.facts.map(({ what }) => what), ...factNames(evaluation.model)]);
  const what = fact === undefined ? name : (scenario.facts[fact]?.what ?? name);
  const flips = flipsOf(scenario, fact ?? null, what);
  const [first] = flips;
  if (value === undefined || first === undefined) return flips;
  const is = value === 'yes' ? 'yes' : value === 'no' ? 'no' : 'unknown';
  return [{ ...first, is } as const];
}

function sweepAsked(
  { scenario, compiled, at }: PreparedScenario,
  name: string,
  [from, to]: readonly [Day, Day],
): Sweep {
  const asOf = dayOf(scenario['as-of']) ?? 0;
  const norms = compiled.model.norms;
  const made = (fact: number | null, after: number): Sweep => {
    const changes: SweepChange[] = sweepOf(compiled.model, { fact, from, to, after });
    return { moves: fact === null ? 'as-of' : (scenario.facts[fact]?.what ?? ''), after, from, to, changes, norms };
  };
  if (name === 'as-of') return made(null, 0);
  const found = factsNamed(scenario.facts, name);
  if (found.length > 1) throw severalFacts(name, found, at, 'sweep');
  const [fact] = found;
  if (fact === undefined) throw noSuchFact(name, ['as-of', ...scenario.facts.map(({ what }) => what)]);
  const days = compiled.model.facts.filter(({ given }) => given === fact).map((record) => record.from);
  const begins = Math.min(...days);
  if (days.length === 0) {
    throw new UsageError(
      `--sweep: ${harmless(name)} says how far an instrument has come, and moves no case. Sweep as-of, or change its day in the file.`,
    );
  }
  if (!Number.isFinite(begins))
    throw new UsageError(
      `--sweep: ${harmless(name)} has no day in the file (${at(`facts[${fact}]`)}); give it one to move.`,
    );
  return made(fact, Math.max(0, asOf - begins));
}

/** The numbers of the facts that a word names: by their place in the file, or by what they say happened. */
function factsNamed(facts: readonly ScenarioFact[], name: string): number[] {
  const place = /^(?:facts)?\[?(\d+)\]?$/.exec(name)?.[1];
  if (place !== undefined) return Number(place) < facts.length ? [Number(place)] : [];
  return facts.flatMap(({ what }, index) => (what === name ? [index] : []));
}

function severalFacts(
  name: string,
  found: readonly number[],
  at: (path: string) => string,
  option: string,
): UsageError {
  const places = found.map((index) => `facts[${index}] (${at(`facts[${index}]`)})`).join('; ');
  return new UsageError(
    `--${option}: several facts are called ${harmless(name)}: ${places}. Name one by its place: --${option} "facts[${found[0] ?? 0}]".`,
  );
}

function noSuchFact(name: string, known: readonly string[]): UsageError {
  const names = [...new Set(known)];
  const meant = nearest(name, names);
  return new UsageError(
    `No fact of this scenario is called "${harmless(name)}". ${meant === null ? `There are ${names.map(harmless).join(', ')}.` : `Did you mean ${harmless(meant)}?`}`,
  );
}
