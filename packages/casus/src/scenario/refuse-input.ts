/** What is read is never written over without asking: eats the output's path and the inputs, refuses where one is the other. */
import { harmless } from '../output/harmless.js';
import { isSameFile } from '../same-file.js';
import { UsageError } from '../usage-error.js';

/** Throws UsageError where the result would be written over what it is made from. */
export function refuseInput(output: string | undefined, operands: readonly string[]): void {
  const over = output === undefined ? undefined : operands.find((operand) => isSameFile(operand, output));
  if (over !== undefined)
    throw new UsageError(`--output would write over ${harmless(over)}, which is read; name another file.`);
}
