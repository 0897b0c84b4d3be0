/** Runs a command in this process, as main.ts does, and gives what it wrote: quicker than a process of its own where only words are looked at. */
import { vi } from 'vitest';
import { sortArguments } from '../src/command/arguments.js';
import { findCommand } from '../src/command/find-command.js';
import { exitCode } from '../src/exit-code.js';
import { UsageError } from '../src/usage-error.js';

export interface Asked {
  code: number;
  stdout: string;
  stderr: string;
}

export async function asked([name = '', ...words]: string[]): Promise<Asked> {
  const text = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((part, ...rest) => {
      text[stream] += String(part);
      for (const one of rest) if (typeof one === 'function') one();
      return true;
    }),
  );
  try {
    const command = await findCommand(name);
    return { code: await command.run(sortArguments(command, words)), ...text };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: exitCode.failed, stdout: text.stdout, stderr: `casus: ${error.message}\n` };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
