/** All commands, in the order in which the help page lists them; each is loaded only when it is asked for. */
import type { Command } from './command.js';

export interface CommandEntry {
  name: string;
  summary: string;
  load(): Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'read',
    summary: 'Read documents and tell who said what, and when.',
    load: async () => (await import('./read-command.js')).readCommand,
  },
];
