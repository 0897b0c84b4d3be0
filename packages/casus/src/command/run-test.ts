/** `casus test`: asks each scenario and writes the answers; ends with a code that says whether all expectations were met. */
import { answerScenario, readyScenarios, type ScenarioAnswer } from '@casus/core';
import { exitCode } from '../exit-code.js';
import { count } from '../output/count.js';
import { harmlessProse } from '../output/harmless.js';
import { wrap } from '../output/wrap.js';
import { writeOut } from '../output/write-out.js';
import { answerInSentences } from '../scenario/answer-plain.js';
import { answerRecord } from '../scenario/answer-record.js';
import { answerText } from '../scenario/answer-text.js';
import { outputOption } from '../scenario/output-option.js';
import { preparedScenario, tellProblems } from '../scenario/prepared-scenario.js';
import { scenarioJson } from '../scenario/scenario-json.js';
import { scenarioPage } from '../scenario/scenario-page.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { formatOf } from './format-of.js';
import { TEXT_OR_JSON } from './scenario-options.js';

export async function runTest({ operands, options, switches }: Given): Promise<number> {
  const ids = readyScenarios().map(({ id }) => id);
  const names = switches.has('all') ? [...ids, ...operands] : operands;
  if (names.length === 0) {
    const list = readyScenarios().map(({ id, scenario }) => `${id}\n  ${scenario.question}\n`);
    return await writeOut(`${list.join('')}\nOne of them: casus test ${ids[0] ?? ''}\n`, outputOption(options, []));
  }
  const inputs = [...names];
  const trace = switches.has('trace');
  const { plain, style, width } = scenarioPage({ options, switches });
  const answers: ScenarioAnswer[] = [];
  let failed = false;
  for (const name of names) {
    try {
      const prepared = await preparedScenario(name);
      inputs.push(...prepared.inputs);
      answers.push(answerScenario(prepared.scenario, prepared.compiled, prepared.evaluation, trace));
      if (tellProblems(prepared)) failed = true;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`casus: ${error.message}\n`);
      failed = true;
    }
  }
  const missed = answers.flatMap(({ expectations }) => expectations).filter(({ met }) => !met).length;
  const text =
    formatOf(options, TEXT_OR_JSON, 'text') === 'json'
      ? scenarioJson({ scenarios: answers.map(answerRecord), neverInQuestion: neverExercised(answers) })
      : `${answers.map((answer) => (plain ? answerInSentences(answer, { trace }) : answerText(answer, { style, width, trace }))).join('\n')}\n${summary(answers, missed, width, trace)}`;
  const written = await writeOut(answers.length === 0 ? '' : text, outputOption(options, inputs));
  if (written !== exitCode.done) return written;
  return failed ? exitCode.failed : missed > 0 ? exitCode.findings : exitCode.done;
}

/** Commitments that no scenario brought into question, each once. */
function neverExercised(answers: readonly ScenarioAnswer[]): string[] {
  const exercised = new Set(answers.flatMap((answer) => answer.exercised));
  const all = new Set(answers.flatMap(({ commitments }) => commitments));
  return [...all].filter((id) => !exercised.has(id));
}

function summary(answers: readonly ScenarioAnswer[], missed: number, width: number, whole: boolean): string {
  const asked = answers.reduce((sum, { expectations }) => sum + expectations.length, 0);
  const all = new Set(answers.flatMap(({ commitments }) => commitments));
  const never = neverExercised(answers);
  const shown = whole ? never : never.slice(0, MOST_NEVER);
  const more = never.length - shown.length;
  const told =
    never.length === 0
      ? []
      : wrap(
          harmlessProse(
            `Never in question, ${never.length} of ${count(all.size, 'commitment')}: ${shown.join('; ')}${more > 0 ? ` and ${more} more; --trace names them` : ''}.`,
          ),
          width,
        );
  return `${[...told, `${count(answers.length, 'scenario')}, ${count(asked, 'expectation')}, ${missed === 0 ? 'all met' : `${missed} not met`}.`].join('\n')}\n`;
}

const MOST_NEVER = 8;
