/** `casus compare`: reads the two texts, compares them and writes what changed. */
import { compare, type Reading } from '@casus/core';
import { COMPARE_FORMATS, type ComparePart } from '../compare/compare-formats.js';
import type { ComparedRun } from '../compare/compared.js';
import { renderComparison } from '../compare/render-comparison.js';
import { remarks } from '../compare/summary.js';
import { fullRedline } from '../compare/terminal.js';
import { readAll } from '../documents.js';
import { withTrackedChanges } from '../docx/tracked-changes.js';
import { wordBytes, wordOutput } from '../docx/word-file.js';
import { exitCode } from '../exit-code.js';
import { count } from '../output/count.js';
import { harmless } from '../output/harmless.js';
import { writeOut } from '../output/write-out.js';
import { isSameFile } from '../same-file.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { type DocumentSettings, documentSettings, surroundingsHere } from './document-settings.js';
import { formatOf } from './format-of.js';
import { partyOption } from './party-option.js';

export async function runCompare(given: Given): Promise<number> {
  const [first, second, ...others] = given.operands;
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError('Name the old text and the new one: casus compare OLD NEW. See casus compare --help.');
  if (isSameFile(first, second))
    throw new UsageError(`OLD and NEW are the same file, ${harmless(first)}; name two versions of the text.`);
  const settings = documentSettings('compare', given, surroundingsHere());
  const party = partyOption('for', given.options.get('for')) ?? null;
  const format = formatOf(given.options, COMPARE_FORMATS, 'text');
  if (format === 'docx') wordOutput(settings.outputPath, [first, second]);
  const only = (given.options.get('only') ?? null) as ComparePart | null;

  const old = await oneReading(first, settings);
  const fresh = await oneReading(second, settings);
  if (old === null || fresh === null) return exitCode.failed;
  if (format === 'docx') return await writeWord([first, second], [old, fresh], settings);
  const run: ComparedRun = { old, fresh, comparison: compare(old, fresh), only, party };
  // Pages for people say it themselves.
  if (!settings.quiet && format !== 'text' && format !== 'html')
    for (const remark of remarks(run)) process.stderr.write(`casus: ${remark}\n`);
  const next = settings.quiet
    ? null
    : fullRedline([first, second], old.format === 'docx' && fresh.format === 'docx' ? 'docx' : 'html');
  return await writeOut(renderComparison(run, { format, next, ...settings.page }), settings.outputPath);
}

/** The new document with what changed as tracked changes. */
async function writeWord(
  [first, second]: [string, string],
  [old, fresh]: [Reading, Reading],
  { outputPath, quiet }: DocumentSettings,
): Promise<number> {
  const { bytes, left } = await withTrackedChanges(await wordBytes(first, old), await wordBytes(second, fresh));
  const code = await writeOut(bytes, outputPath);
  if (code === exitCode.done && left > 0 && !quiet)
    process.stderr.write(
      `casus: ${count(left, 'changed paragraph')} of ${harmless(second)} ${left === 1 ? 'holds' : 'hold'} tracked changes of their own and ${left === 1 ? 'was' : 'were'} left unmarked.\n`,
    );
  return code;
}

/** The one document of an operand; null, with a sentence on standard error, where there is none or more than one. */
async function oneReading(operand: string, settings: DocumentSettings): Promise<Reading | null> {
  const { readings, problems } = await readAll({ ...settings, operands: [operand] });
  for (const problem of problems) process.stderr.write(`casus: ${problem}\n`);
  const [reading, ...others] = readings;
  if (problems.length > 0) return null;
  if (reading === undefined || others.length > 0) {
    const held = reading === undefined ? 'no document' : `${readings.length} documents`;
    process.stderr.write(
      `casus: ${harmless(operand)} holds ${held}; casus compare takes one on each side. Name a file with one text.\n`,
    );
    return null;
  }
  return reading;
}
