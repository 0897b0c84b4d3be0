/** Where in a scenario file a problem is to be mended: eats a scenario and problems of its model, gives each once with the path of its key. */
import type { Problem } from './model.js';
import type { Scenario } from './scenario.js';

export interface PlacedProblem extends Problem {
  /** `instruments[0].commitments[2].subject-to`; null where it lies in no key of the file but in a text or a precedent. */
  path: string | null;
}

const IN_FILE = /^(?:facts|instruments)\[/;

/** Commitments are asked for each beneficiary; what is wrong with one of them is told once. */
export function placedProblems(scenario: Scenario, problems: readonly Problem[]): PlacedProblem[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const path = IN_FILE.test(problem.at) ? problem.at : pathOfCommitment(scenario, problem);
    const key = `${path ?? problem.at}\n${path === null ? '' : problem.says}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...problem, path }];
  });
}

function pathOfCommitment({ instruments }: Scenario, { at, says }: Problem): string | null {
  for (const [i, instrument] of instruments.entries()) {
    if (!('commitments' in instrument)) {
      const named = 'precedent' in instrument ? instrument.precedent : null;
      if (named === at) return `instruments[${i}]`;
      continue;
    }
    if (instrument.id === at) return `instruments[${i}].id`;
    for (const [j, { id }] of instrument.commitments.entries()) {
      const own = `${instrument.id} ${id}`;
      if (at === own || at.startsWith(`${own} → `) || at.startsWith(`${own} by `)) {
        return `instruments[${i}].commitments[${j}]${/subject to/.test(says) ? '.subject-to' : ''}`;
      }
    }
  }
  return null;
}

const HELP: ReadonlySet<string> = new Set(['defend', 'assist']);

/** Commitments written in a file that promise help and say in no way when it falls due. */
export function commitmentsWithoutCase({ instruments }: Scenario): Problem[] {
  return instruments.flatMap((instrument, i) =>
    'commitments' in instrument
      ? instrument.commitments.flatMap(({ act, case: case_ }, j) =>
          case_ === undefined && HELP.has(act)
            ? [
                {
                  at: `instruments[${i}].commitments[${j}]`,
                  says: 'promises help and has no case, so it is taken to be owed at all times; write its case, or always if that is meant',
                },
              ]
            : [],
        )
      : [],
  );
}
