/** What `casus test` takes and how its help page tells it; the work is in run-test.ts, loaded only when there is work. */
import type { Command } from './command.js';
import { scenarioOptions, TEXT_OR_JSON } from './scenario-options.js';

export const testCommand: Command = {
  name: 'test',
  takes: 'SCENARIO.yml… | READY…',
  about: [
    'Asks a scenario: if these facts hold on this day, who must act? Says of every commitment who is bound, doubtful or silent, to what, by when, because of what, and which missing facts would settle it. Expectations in the file make it a test.',
    'A scenario is a YAML file that names the instruments (precedents, files, a dossier, which is a folder of files, or pacts written out in it), facts with days and sources, and a day. What is wrong with it is told with file, line and key, and the rest is answered. Without one, it lists the scenarios that ship with casus.',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: TEXT_OR_JSON,
      help: 'text for people (the default), or json.',
    },
    { name: 'trace', help: 'Show all reasons, and those who are silent too.' },
    { name: 'all', help: 'Test all ready scenarios.' },
    ...scenarioOptions,
  ],
  examples: [
    { line: 'casus test blockade.yml', does: 'one scenario, for people' },
    { line: 'casus test budapest-2022', does: 'a scenario that ships with casus' },
    { line: 'casus test scenarios/*.yml --format json', does: 'many, for a program' },
  ],
  exit: [
    { code: 0, means: 'All expectations are met.' },
    { code: 1, means: 'An expectation is not met.' },
    { code: 2, means: 'A scenario could not be read, or something it names is not there.' },
  ],
  run: async (given) => (await import('./run-test.js')).runTest(given),
};
