/** From a reading of a Word document to the bytes of its file, and from the words of a command line to whether a Word document is asked for. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Reading } from '@casus/core';
import { isAddress } from '../input/items.js';
import { harmless } from '../output/harmless.js';
import { isSameFile } from '../same-file.js';
import { UsageError } from '../usage-error.js';

/** Throws UsageError where there is no file to write to, or where it is one of those that are read. */
export function wordOutput(path: string | undefined, operands: readonly string[]): string {
  if (path === undefined)
    throw new UsageError('A Word document is not for a terminal; write it to a file, as in --output reviewed.docx.');
  for (const operand of operands)
    if (isSameFile(operand, path))
      throw new UsageError(
        `${harmless(path)} is to be read and cannot be written at the same time; write to another file.`,
      );
  return path;
}

/** Throws UsageError where the operand is no Word file, or has changed since it was read. */
export async function wordBytes(operand: string, reading: Reading): Promise<Uint8Array> {
  if (operand === '-' || isAddress(operand) || reading.format !== 'docx')
    throw new UsageError(`${harmless(operand)} is no Word file; only Word files (DOCX) can be given back as such.`);
  const bytes = await readFile(operand);
  if (createHash('sha256').update(bytes).digest('hex') !== reading.sha256)
    throw new UsageError(`${harmless(operand)} changed while it was being read; run the command again.`);
  return bytes;
}
