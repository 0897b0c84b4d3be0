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
    summary: 'Read documents and tell who is to do what, who said what, who stands where, and when.',
    load: async () => (await import('./read-command.js')).readCommand,
  },
  {
    name: 'brief',
    summary: 'Make one brief of many documents: what is on the table, who stands where, what is next.',
    load: async () => (await import('./brief-command.js')).briefCommand,
  },
];
