/** What `casus explain-why` takes and how its help page tells it; the work is in run-explain-why.ts, loaded only when there is work. */
import type { Command } from './command.js';
import { scenarioOptions, textOrJsonOption } from './scenario-options.js';

export const explainWhyCommand: Command = {
  name: 'explain-why',
  takes: 'SCENARIO COMMITMENT',
  about: [
    'Tells why a commitment of a scenario binds somebody on its day, or does not, or why nobody can say: every step down to the facts, with their days and sources. Where it does not bind, it says what is missing; where it is doubtful, which facts would settle it.',
    'COMMITMENT is its place (Art. 5), its instrument, or both, as casus test tells it. Where several have the name, all are told.',
  ],
  options: [
    { name: 'bearer', value: 'PARTY', help: 'Only for this party, by its code or its name.' },
    { name: 'to', value: 'PARTY', help: 'Only as it is owed to this party.' },
    { name: 'on', value: 'DAY', help: 'On this day instead of the day of the scenario.' },
    textOrJsonOption,
    ...scenarioOptions,
  ],
  examples: [
    { line: 'casus explain-why article-5-2001 "Art. 5" --bearer France', does: 'one answer with all its reasons' },
    { line: 'casus explain-why fifteen-years harbour-guarantee', does: 'what is missing where nobody is bound' },
  ],
  exit: [
    { code: 0, means: 'It was explained.' },
    { code: 2, means: 'There is no such commitment, or the scenario has something to mend.' },
  ],
  run: async (given) => (await import('./run-explain-why.js')).runExplainWhy(given),
};
