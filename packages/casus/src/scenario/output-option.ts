/** Where a command on scenarios writes: eats its options and what it reads, gives the path, or undefined for standard output. */
import type { Given } from '../command/command.js';
import { harmless } from '../output/harmless.js';
import { isSameFile } from '../same-file.js';
import { UsageError } from '../usage-error.js';

/** Throws UsageError where the result would be written over what it is made from. */
export function outputOption(options: Given['options'], inputs: readonly string[]): string | undefined {
  const output = options.get('output');
  if (output === undefined || output === '-') return undefined;
  const over = inputs.find((input) => isSameFile(input, output));
  if (over !== undefined)
    throw new UsageError(`--output would write over ${harmless(over)}, which is read; name another file.`);
  return output;
}
