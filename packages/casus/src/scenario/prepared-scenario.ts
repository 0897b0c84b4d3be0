/** A scenario file made ready to be asked: eats its name, gives the scenario, its model, and a sentence for whatever is wrong with it. */
import {
  type CompiledScenario,
  commitmentsWithoutCase,
  contradictionsOf,
  type Evaluation,
  evaluate,
  type FileInstrument,
  isoDay,
  type Problem,
  placedProblems,
  precedents,
  prepareScenario,
  type Scenario,
} from '@casus/core';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { instrumentsOfFiles, remarksOf } from './instruments-of-files.js';
import { type LoadedScenario, loadScenario } from './load-scenario.js';

export interface PreparedScenario {
  name: string;
  scenario: Scenario;
  compiled: CompiledScenario;
  evaluation: Evaluation;
  files: ReadonlyMap<string, readonly FileInstrument[]>;
  /** The paths of all that was read. */
  inputs: string[];
  at: LoadedScenario['at'];
  /** What must be mended: file, line and key, and what is wrong there. */
  problems: string[];
  /** What is only to be known, such as reports that contradict each other. */
  remarks: string[];
}

/** Throws UsageError where there is nothing to ask. */
export async function preparedScenario(name: string): Promise<PreparedScenario> {
  const loaded = loadScenario(name);
  const { scenario, folder, at, leftOut } = loaded;
  const { files, unread, paths } = await instrumentsOfFiles(scenario, folder);
  const compiled = prepareScenario(scenario, files);
  const evaluation = evaluate(compiled.model);
  const remarks = remarksOf([...files.values()].flat());
  const all = [...commitmentsWithoutCase(scenario), ...compiled.problems, ...evaluation.problems];
  const told = placedProblems(scenario, all).flatMap(({ path, at: where, says }) => {
    const place = path === null ? `${harmless(name)}, ${harmless(where)}` : at(path);
    const reasons = unread.get(/^names (.*), in which no instrument/.exec(says)?.[1] ?? '');
    if (reasons !== undefined) return reasons.map((reason) => `${place}: ${reason}`);
    return `${place}: it ${harmless(says)}${adviceFor({ at: where, says }, scenario)}.`;
  });
  for (const { first, second, from, to, reports } of contradictionsOf(compiled.model)) {
    const days = `${Number.isFinite(from) ? `from ${isoDay(from)}` : 'all along'}${Number.isFinite(to) ? ` to ${isoDay(to - 1)}` : ''}`;
    const sentence = `${at(`facts[${second}]`)}: it contradicts ${at(`facts[${first}]`)}, ${days}; on these days the answer is not known.`;
    (reports ? remarks : told).push(sentence);
  }
  return {
    name,
    scenario,
    compiled,
    evaluation,
    files,
    inputs: [name, ...paths],
    at,
    problems: [...leftOut, ...partly(files, unread), ...told],
    remarks,
  };
}

/** Of a dossier some documents may be read and others not. */
function partly(
  files: ReadonlyMap<string, readonly FileInstrument[]>,
  unread: ReadonlyMap<string, string[]>,
): string[] {
  return [...unread].flatMap(([name, reasons]) => ((files.get(name)?.length ?? 0) > 0 ? reasons : []));
}

/** The precedent or the instrument that was most likely meant. */
function adviceFor({ at, says }: Problem, { instruments }: Scenario): string {
  const precedent = /^names the precedent "(.*)", and/.exec(says)?.[1];
  const instrument = /\.of$/.test(at) ? /^speaks of (.*) \("/.exec(says)?.[1] : undefined;
  const known =
    precedent === undefined
      ? instruments.map((one) =>
          'precedent' in one ? one.precedent : 'file' in one ? one.file : 'dossier' in one ? one.dossier : one.id,
        )
      : precedents().map(({ id }) => id);
  const wrong = precedent ?? instrument;
  const meant = wrong === undefined || known.includes(wrong) ? null : nearest(wrong, known);
  return meant === null ? '' : `; did you mean ${harmless(meant)}`;
}

/** Writes problems and remarks to standard error; gives whether there was anything to mend. */
export function tellProblems({ problems, remarks }: Pick<PreparedScenario, 'problems' | 'remarks'>): boolean {
  for (const sentence of [...problems, ...remarks]) process.stderr.write(`casus: ${sentence}\n`);
  return problems.length > 0;
}
