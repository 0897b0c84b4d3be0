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
  {
    name: 'audit',
    summary: 'Ask what nobody has written down in an agreement or a draft.',
    load: async () => (await import('./audit-command.js')).auditCommand,
  },
  {
    name: 'explain',
    summary: 'Print what a rule of the audit asks, and why.',
    load: async () => (await import('./explain-command.js')).explainCommand,
  },
  {
    name: 'accept',
    summary: 'Record that what a rule asks about is meant.',
    load: async () => (await import('./accept-command.js')).acceptCommand,
  },
  {
    name: 'compare',
    summary: 'Tell what changed between two versions of a text, clause by clause.',
    load: async () => (await import('./compare-command.js')).compareCommand,
  },
  {
    name: 'like',
    summary: 'Show how known treaties and guarantees settle what a clause settles.',
    load: async () => (await import('./like-command.js')).likeCommand,
  },
  {
    name: 'code',
    summary: 'Code a text in the schemes of researchers: alliance provisions, legalization, institutional grammar.',
    load: async () => (await import('./code-command.js')).codeCommand,
  },
  {
    name: 'test',
    summary: 'Ask a scenario: if this happens on that day, who must act?',
    load: async () => (await import('./test-command.js')).testCommand,
  },
  {
    name: 'what-if',
    summary: 'Ask a scenario with one fact turned or one date moved: which answers change, and when?',
    load: async () => (await import('./what-if-command.js')).whatIfCommand,
  },
  {
    name: 'explain-why',
    summary: 'Tell why a commitment of a scenario binds, or does not, and what is missing.',
    load: async () => (await import('./explain-why-command.js')).explainWhyCommand,
  },
  {
    name: 'coverage',
    summary: 'Lay out who would be bound to whom, in which case, how strongly and when, and where nobody is.',
    load: async () => (await import('./coverage-command.js')).coverageCommand,
  },
  {
    name: 'timeline',
    summary: 'Lay out the life of instruments: signed, ratified, in force, renewed, ended.',
    load: async () => (await import('./timeline-command.js')).timelineCommand,
  },
];
