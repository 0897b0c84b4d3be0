/** `casus test`: asks each scenario and writes the answers; ends with a code that says whether all expectations were met. */
import { answerScenario, prepareScenario, readyScenarios, type ScenarioAnswer } from '@casus/core';
import { exitCode } from '../exit-code.js';
import { count } from '../output/count.js';
import { harmless } from '../output/harmless.js';
import { createStyle, wantsColour } from '../output/style.js';
import { writeOut } from '../output/write-out.js';
import { answerText } from '../scenario/answer-text.js';
import { loadScenario } from '../scenario/load-scenario.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';

const WIDEST = 100;

export async function runTest({ operands, options, switches }: Given): Promise<number> {
  const ids = readyScenarios().map(({ id }) => id);
  const names = switches.has('all') ? [...ids, ...operands] : operands;
  if (names.length === 0) {
    const list = readyScenarios().map(({ id, scenario }) => `${id}\n  ${scenario.question}\n`);
    return await writeOut(`${list.join('')}\nOne of them: casus test ${ids[0] ?? ''}\n`, options.get('output'));
  }
  const style = createStyle(
    wantsColour(switches.has('no-color') ? false : null, process.env, process.stdout.isTTY === true),
  );
  const width = Math.min(WIDEST, process.stdout.columns ?? 80);
  const answers: ScenarioAnswer[] = [];
  let failed = false;
  for (const name of names) {
    try {
      const { scenario, at } = loadScenario(name);
      const answer = answerScenario(scenario, prepareScenario(scenario));
      answers.push(answer);
      for (const { at: where, says } of answer.problems) {
        process.stderr.write(
          `casus: ${/^(?:facts|instruments)\[/.test(where) ? at(where) : `${harmless(name)}, ${harmless(where)}`}: it ${harmless(says)}.\n`,
        );
        failed = true;
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`casus: ${error.message}\n`);
      failed = true;
    }
  }
  const trace = switches.has('trace');
  const missed = answers.flatMap(({ expectations }) => expectations).filter(({ met }) => !met).length;
  const text =
    options.get('format') === 'json'
      ? `${JSON.stringify(answers, plain, 2)}\n`
      : `${answers.map((answer) => answerText(answer, { style, width, trace })).join('\n')}\n${summary(answers, missed)}`;
  const written = await writeOut(answers.length === 0 ? '' : text, options.get('output'));
  if (written !== exitCode.done) return written;
  return failed ? exitCode.failed : missed > 0 ? exitCode.findings : exitCode.done;
}

/** JSON has no Infinity: null stands for a day that nobody knows or that never comes. */
function plain(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

function summary(answers: readonly ScenarioAnswer[], missed: number): string {
  const asked = answers.reduce((sum, { expectations }) => sum + expectations.length, 0);
  const exercised = new Set(answers.flatMap((answer) => answer.exercised));
  const all = new Set(answers.flatMap(({ commitments }) => commitments));
  const never = [...all].filter((id) => ![...exercised].some((done) => id === done));
  const told =
    never.length === 0
      ? ''
      : `Never in question: ${never.slice(0, 8).map(harmless).join('; ')}${never.length > 8 ? ` and ${never.length - 8} more` : ''}.\n`;
  return `${told}${count(answers.length, 'scenario')}, ${count(asked, 'expectation')}, ${missed === 0 ? 'all met' : `${missed} not met`}.\n`;
}
