/** `casus read`: each document's reading, laid out, as soon as it is due. */
import { statSync } from 'node:fs';
import { isAddress } from '../input/items.js';
import { closingLines } from '../output/closing.js';
import { Writer } from '../output/writer.js';
import type { Given } from './command.js';
import { documentSettings, surroundingsHere } from './document-settings.js';
import { readDocuments } from './read-documents.js';
import { outputSettings } from './read-settings.js';

export async function runRead(given: Given): Promise<number> {
  const settings = documentSettings('read', given, surroundingsHere());
  const output = outputSettings(given, settings);
  const { operands, quiet } = settings;
  let writer: Writer | null = null;
  return await readDocuments(settings, output, {
    resultsFlow: true,
    take: async ({ readings }, sink) => {
      writer ??= new Writer(sink, output, isCollection(operands));
      for (const reading of readings) await writer.write(reading);
    },
    end: async (sink, tally) => {
      writer ??= new Writer(sink, output, isCollection(operands));
      await writer.end();
      if (tally.documents > 0 && output.format === 'text' && !quiet) {
        await sink.write(closingLines(tally, operands, output));
      }
    },
  });
}

function isCollection(operands: readonly string[]): boolean {
  const [only] = operands;
  if (operands.length > 1 || only === undefined) return true;
  if (only === '-' || isAddress(only)) return false;
  return /\.(?:jsonl|ndjson)$/i.test(only) || statSync(only, { throwIfNoEntry: false })?.isDirectory() === true;
}
