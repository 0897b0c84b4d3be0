/** `casus explain-why`: finds the commitment in the scenario and writes the whole derivation of each of its answers. */
import { commitmentNames, dayOf, isNamed, type Pair } from '@casus/core';
import { exitCode } from '../exit-code.js';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { partyName } from '../output/labels.js';
import { writeOut } from '../output/write-out.js';
import { explained, explainedAsRecord, explainedForTerminal, explainedInSentences } from '../scenario/explained.js';
import { outputOption } from '../scenario/output-option.js';
import { type PreparedScenario, preparedScenario, tellProblems } from '../scenario/prepared-scenario.js';
import { scenarioJson } from '../scenario/scenario-json.js';
import { scenarioPage } from '../scenario/scenario-page.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { dayOption } from './document-settings.js';
import { formatOf } from './format-of.js';
import { TEXT_OR_JSON } from './scenario-options.js';

export async function runExplainWhy({ operands, options, switches }: Given): Promise<number> {
  const [name, commitment, ...others] = operands;
  if (name === undefined || commitment === undefined || others.length > 0) {
    throw new UsageError(
      'Name the scenario and the commitment: casus explain-why SCENARIO "Art. 5". See casus explain-why --help.',
    );
  }
  const day = dayOf(dayOption(options, 'on') ?? '');
  const prepared = await preparedScenario(name);
  const output = outputOption(options, prepared.inputs);
  const failed = tellProblems(prepared);
  const pairs = pairsNamed(prepared, commitment, options);
  const asked = day ?? dayOf(prepared.scenario['as-of']) ?? 0;
  const answers = pairs.map((pair) => explained(prepared.evaluation, pair, asked));
  const page = scenarioPage({ options, switches });
  const text =
    formatOf(options, TEXT_OR_JSON, 'text') === 'json'
      ? scenarioJson({ scenario: prepared.scenario.name, answers: answers.map(explainedAsRecord) })
      : page.plain
        ? explainedInSentences(answers)
        : explainedForTerminal(answers, page);
  const written = await writeOut(text, output);
  return written === exitCode.done && failed ? exitCode.failed : written;
}

/** Throws UsageError, naming what was most likely meant, where there is none. */
function pairsNamed({ evaluation, name }: PreparedScenario, commitment: string, options: Given['options']): Pair[] {
  const named = evaluation.pairs.filter(({ norm }) => isNamed(norm, commitment));
  const where = harmless(name);
  if (named.length === 0) {
    const known = commitmentNames(evaluation.model);
    const meant =
      nearest(commitment, known) ?? nearest(commitment.replace(/^(?:article|art)\b\.?\s*/i, 'Art. '), known);
    const some = [
      ...new Set(evaluation.pairs.map(({ norm }) => `${norm.instrument ?? ''} ${norm.place ?? ''}`.trim())),
    ];
    throw new UsageError(
      `${where} has no commitment called "${harmless(commitment)}". ${meant === null ? `There are ${listed(some)}.` : `Did you mean "${harmless(meant)}"?`}`,
    );
  }
  const bearers = partyOf(
    named.map(({ bearer }) => bearer),
    'bearer',
    options.get('bearer'),
  );
  const to = partyOf(
    named.flatMap(({ norm }) => (norm.beneficiary === null ? [] : [norm.beneficiary])),
    'to',
    options.get('to'),
  );
  const chosen = named.filter(
    ({ bearer, norm }) => (bearers ?? bearer) === bearer && (to === null || norm.beneficiary === to),
  );
  if (chosen.length === 0)
    throw new UsageError(`Nobody of that name is both bound by "${harmless(commitment)}" and owed it in ${where}.`);
  return chosen;
}

/** A party of a scenario by its code, its name, or any name that the file gives it. */
function partyOf(known: readonly string[], option: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  const wanted = given.trim().toLowerCase();
  const found = known.find((id) => id.toLowerCase() === wanted || partyName(id).toLowerCase() === wanted);
  if (found !== undefined) return found;
  const names = [...new Set(known.flatMap((id) => [id, partyName(id)]))];
  const meant = nearest(given, names);
  throw new UsageError(
    `--${option}: this commitment does not name ${harmless(given)}. ${meant === null ? `It names ${listed([...new Set(known)])}.` : `Did you mean ${harmless(meant)}?`}`,
  );
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, 8).map(harmless).join('; ');
  return names.length > 8 ? `${some} and ${names.length - 8} more` : some;
}
