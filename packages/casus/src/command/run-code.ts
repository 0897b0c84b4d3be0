/** `casus code`: reads the documents, codes each in the scheme asked for, and writes the codings. */
import { codeReading, SCHEMES } from '@casus/core';
import { CODE_FORMATS } from '../code/coded.js';
import { renderCode } from '../code/render-code.js';
import { readAll } from '../documents.js';
import { sharedEnglish } from '../english.js';
import { exitCode } from '../exit-code.js';
import { harmless } from '../output/harmless.js';
import { notRead } from '../output/record.js';
import { writeOut } from '../output/write-out.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { documentSettings, surroundingsHere } from './document-settings.js';
import { formatOf } from './format-of.js';

export async function runCode(given: Given): Promise<number> {
  const settings = documentSettings('code', given, surroundingsHere());
  const scheme = SCHEMES.find((known) => known === given.options.get('scheme'));
  if (scheme === undefined) {
    throw new UsageError(
      `Say in which scheme, ${SCHEMES.slice(0, -1).join(', ')} or ${SCHEMES.at(-1) ?? ''}: casus code ${harmless(settings.operands[0] ?? 'FILE')} --scheme ${SCHEMES[0]}.`,
    );
  }
  const { readings, problems } = await readAll(settings);
  for (const problem of problems) process.stderr.write(`casus: ${problem}\n`);
  if (readings.length === 0) return exitCode.failed;
  for (const reading of readings) {
    const unread = notRead(reading);
    if (unread !== null) process.stderr.write(`casus: ${harmless(reading.document)}: ${unread}\n`);
  }
  const english = await sharedEnglish();
  const coded = readings.map((reading) => ({ reading, coding: codeReading(reading, scheme, english) }));
  const format = formatOf(given.options, CODE_FORMATS, 'text');
  const text = renderCode(scheme, coded, { format, ...settings.page, all: given.switches.has('all') });
  const written = await writeOut(text, settings.outputPath);
  return written === exitCode.done && problems.length > 0 ? exitCode.failed : written;
}
