/** What `casus coverage` takes and how its help page tells it; the work is in run-coverage.ts, loaded only when there is work. */
import { COVERAGE_FORMATS } from '../coverage/coverage-formats.js';
import type { Command } from './command.js';
import { inForceOption, scenarioOptions } from './scenario-options.js';

export const coverageCommand: Command = {
  name: 'coverage',
  takes: 'FILE… | FOLDER… | PRECEDENT… | SCENARIO… --from DAY --to DAY',
  about: [
    'Lays out who would be bound to whom, in which case, how strongly and when: a duty with a named act (4), a duty at own judgement (3), consultation (2), a political declaration (1), or nothing (0). Stretches in which nobody is bound to more than to consult are told as gaps, in sentences.',
    'It asks what each would owe if the case came as the text describes it: in the area, unprovoked, with help asked for. What somebody must first decide is doubtful until it is decided, and is shown as 0–4: certain is 0, possible 4. Of an agreement that was read, nothing tells whether it entered into force; --in-force assumes a day.',
  ],
  options: [
    { name: 'from', value: 'DAY', help: 'The first day, such as 2026-01-01; asked for.' },
    { name: 'to', value: 'DAY', help: 'The last day; asked for.' },
    { name: 'beneficiary', value: 'PARTY', help: 'Only what is owed to this party, by its code or its name.' },
    {
      name: 'as-of',
      value: 'DAY',
      help: 'As it was known on this day: later signatures, endings and notices are left out.',
    },
    inForceOption,
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: COVERAGE_FORMATS,
      help: 'text for people (the default), csv for a table, json for the full record, or html for one page to send and print, with a heat map.',
    },
    ...scenarioOptions,
  ],
  examples: [
    {
      line: 'casus coverage north-atlantic-treaty --from 1949-01-01 --to 2030-12-31 --beneficiary Finland',
      does: 'one party over time',
    },
    {
      line: 'casus coverage draft.docx --in-force 2026-06-01 --from 2026-01-01 --to 2056-12-31 -o coverage.html',
      does: 'a draft as a page with a heat map',
    },
  ],
  exit: [
    { code: 0, means: 'The coverage was written, whatever gaps it has.' },
    {
      code: 2,
      means: 'Something could not be read (the rest is laid out), or the command line could not be followed.',
    },
  ],
  run: async (given) => (await import('./run-coverage.js')).runCoverage(given),
};
