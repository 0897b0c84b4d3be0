/** What `casus audit` takes and how its help page tells it; the work is in run-audit.ts, loaded only when there is work. */
import { AUDIT_FORMATS } from '../audit/audit-formats.js';
import type { Command } from './command.js';
import { documentOptions, documentsTaken, plainOption } from './document-options.js';

const COMMON = new Set(['published', 'output', 'allow-private-addresses', 'color', 'no-color', 'quiet']);

export const auditCommand: Command = {
  name: 'audit',
  takes: 'FILE… | FOLDER… | - | https://…',
  about: [
    'Reads agreements and drafts and asks what nobody has written down in them: who is bound, in which case, to do what, by when, for how long, and what follows if it is not kept. Every finding is a question at its exact words, with why it matters and what to do; vagueness can be meant, and nothing is graded.',
    'gap: an element is absent. soft: it is there but open. note: worth knowing. What a person has accepted (casus accept) is left out and counted.',
    documentsTaken,
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: AUDIT_FORMATS,
      help: 'full for people (the default), concise for a line each, json, sarif for code hosts and editors, csv, md, github for annotations, or docx for the same Word file with each finding as a comment at its words.',
    },
    { ...plainOption, help: 'Tell the findings in plain sentences, one a line, for screen readers and logs.' },
    {
      name: 'fail-on',
      value: 'LEVEL',
      choices: ['gap', 'soft', 'note', 'never'],
      help: 'End with 1 where a finding of this level or graver stands; the default is gap.',
    },
    { name: 'only', value: 'RULES', help: 'Ask only these rules, with commas between them.' },
    { name: 'config', value: 'FILE', help: 'Settings; the default is casus.yml in this folder, where there is one.' },
    {
      name: 'accepted',
      value: 'FILE',
      help: 'What has been accepted; the default is casus-accepted.yml in this folder, where there is one.',
    },
    ...documentOptions.filter(({ name }) => COMMON.has(name)),
  ],
  examples: [
    { line: 'casus audit draft.docx', does: 'the questions a draft leaves open' },
    { line: 'casus audit drafts/ --format concise --fail-on never', does: 'one line each, for a first look' },
    { line: 'casus audit draft.docx -o reviewed.docx', does: 'back to the drafter, with comments at the words' },
    { line: 'casus audit draft.md -o draft.sarif', does: 'for a code host or an editor' },
  ],
  exit: [
    { code: 0, means: 'No finding at or above the level asked for.' },
    { code: 1, means: 'There are such findings.' },
    { code: 2, means: 'A document could not be read, or the command line or the settings could not be followed.' },
  ],
  run: async (given) => (await import('./run-audit.js')).runAudit(given),
};
