/** Finds a command by its name, or says which one may have been meant. */
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { commands } from './commands.js';

/** Throws UsageError, naming the nearest command, where there is none of that name. */
export async function findCommand(name: string): Promise<Command> {
  const found = commands.find((entry) => entry.name === name);
  if (found !== undefined) return await found.load();
  const shown = harmless(name);
  const meant = nearest(name, [...commands.map((entry) => entry.name), 'help', 'version']);
  if (meant !== null) throw new UsageError(`There is no command ${shown}. Did you mean casus ${meant}?`);
  const advice = /[./]/.test(name) ? `To read a file or an address: casus read ${shown}` : 'See casus --help.';
  throw new UsageError(`There is no command ${shown}. ${advice}`);
}
