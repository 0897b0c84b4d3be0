#!/usr/bin/env node
/** The command `casus`: finds the command asked for, runs it, and turns whatever goes wrong into a sentence and an exit code. */
import { sortArguments } from './command/arguments.js';
import { findCommand } from './command/find-command.js';
import { settleCompiler } from './compiler-settings.js';
import { exitCode } from './exit-code.js';
import { harmless } from './output/harmless.js';
import { UsageError } from './usage-error.js';

async function main([first, ...rest]: string[]): Promise<number> {
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return await help(rest);
  if (first === 'version' || first === '--version' || first === '-V') {
    const { version } = await import('./version.js');
    process.stdout.write(`${version}\n`);
    return exitCode.done;
  }
  if (first.startsWith('-') && first !== '-') {
    throw new UsageError(`Name a command before its options, as in casus read ${harmless(first)} …. See casus --help.`);
  }
  const command = await findCommand(first);
  const given = sortArguments(command, rest);
  if (given.switches.has('help')) return await help([first]);
  settleCompiler();
  return await command.run(given);
}

/** The page of the command named, or the overview. */
async function help(words: string[]): Promise<number> {
  const { commandPage, overviewPage } = await import('./command/help-page.js');
  const [name] = sortArguments({ name: 'help', options: [] }, words).operands;
  process.stdout.write(name === undefined ? overviewPage() : commandPage(await findCommand(name)));
  return exitCode.done;
}

function complain(error: unknown): void {
  if (error instanceof UsageError) {
    process.stderr.write(`casus: ${error.message}\n`);
    return;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const advice =
    process.env.CASUS_DEBUG === '1' ? `\n${stack}` : ' Run again with CASUS_DEBUG=1 to see the details for a report.';
  process.stderr.write(`casus: A fault in casus itself stopped it (${message.split('\n')[0]}).${advice}\n`);
}

// Whoever reads the output may go away at any time, as `head` does.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
const code = await main(process.argv.slice(2)).catch((error: unknown) => {
  complain(error);
  return exitCode.failed;
});
// Waits for what is still to be written, but not for a standard input that never ends.
process.stdout.write('', () => process.exit(code));
