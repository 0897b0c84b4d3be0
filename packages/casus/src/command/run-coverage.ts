/** `casus coverage`: reads the instruments, works out who would be bound when, and lays it out. */
import { coverageTable, dayOf } from '@casus/core';
import { COVERAGE_FORMATS } from '../coverage/coverage-formats.js';
import { renderCoverage } from '../coverage/render-coverage.js';
import { exitCode } from '../exit-code.js';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { partyName } from '../output/labels.js';
import { writeOut } from '../output/write-out.js';
import { instrumentsOfOperands } from '../scenario/instruments-of-operands.js';
import { outputOption } from '../scenario/output-option.js';
import { scenarioPage } from '../scenario/scenario-page.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { dayOption } from './document-settings.js';
import { formatOf } from './format-of.js';

export async function runCoverage({ operands, options, switches }: Given): Promise<number> {
  if (operands.length === 0)
    throw new UsageError(
      'Name files or precedents: casus coverage draft.docx --from DAY --to DAY. See casus coverage --help.',
    );
  const from = dayOf(dayOption(options, 'from') ?? '');
  const to = dayOf(dayOption(options, 'to') ?? '');
  if (from === null || to === null)
    throw new UsageError('Say from which day to which: --from 2026-01-01 --to 2056-12-31.');
  if (to < from) throw new UsageError('--to comes before --from; name the earlier day first.');
  const asOf = dayOf(dayOption(options, 'as-of') ?? '');
  const { compiled, problems, remarks, inputs } = await instrumentsOfOperands(operands, dayOption(options, 'in-force'));
  const output = outputOption(options, inputs);
  const known = [
    ...new Set(compiled.model.norms.flatMap(({ beneficiary }) => (beneficiary === null ? [] : [beneficiary]))),
  ];
  const beneficiary = beneficiaryNamed(options.get('beneficiary'), known);
  for (const sentence of [...problems, ...remarks]) process.stderr.write(`casus: ${sentence}\n`);
  const table = coverageTable(compiled, {
    from,
    to,
    asOf,
    beneficiaries: beneficiary === null ? null : [beneficiary],
    name: partyName,
  });
  const format = formatOf(options, COVERAGE_FORMATS, 'text');
  const written = await writeOut(renderCoverage(table, format, scenarioPage({ options, switches })), output);
  return written === exitCode.done && problems.length > 0 ? exitCode.failed : written;
}

function beneficiaryNamed(given: string | undefined, known: readonly string[]): string | null {
  if (given === undefined) return null;
  const wanted = given.trim().toLowerCase();
  const found = known.find((id) => id.toLowerCase() === wanted || partyName(id).toLowerCase() === wanted);
  if (found !== undefined) return found;
  const names = known.map(partyName);
  const meant = nearest(given, [...names, ...known]);
  const some = names.slice(0, 12).map(harmless).join(', ');
  throw new UsageError(
    `--beneficiary: these texts owe nothing to ${harmless(given)}. ${meant === null ? `They owe something to ${some}${names.length > 12 ? ` and ${names.length - 12} more` : ''}.` : `Did you mean ${harmless(meant)}?`}`,
  );
}
