/** What `casus what-if` takes and how its help page tells it; the work is in run-what-if.ts, loaded only when there is work. */
import type { Command } from './command.js';
import { scenarioOptions, textOrJsonOption } from './scenario-options.js';

export const whatIfCommand: Command = {
  name: 'what-if',
  takes: 'SCENARIO --flip FACT | SCENARIO --sweep DATE FROM TO',
  about: [
    'Asks a scenario again with one thing otherwise, and tells which answers change. --flip turns a fact: yes becomes no, no becomes yes, and what is not known is tried both ways. --sweep moves a date through a stretch of time and gives the days on which an answer changes; they are worked out exactly, not tried day by day.',
    'FACT is what the file calls it (armed-attack), its place in the file (facts[0]), or the name of a condition that no fact of the file speaks of (request). With =yes, =no or =unknown behind it, it is turned to that. DATE is as-of, or a fact: with it moves the day asked about, which keeps its distance.',
  ],
  options: [
    { name: 'flip', value: 'FACT', help: 'The fact to turn.' },
    { name: 'sweep', value: 'DATE', help: 'The date to move, from the day FROM to the day TO, the last included.' },
    textOrJsonOption,
    ...scenarioOptions,
  ],
  examples: [
    { line: 'casus what-if budapest-2022 --flip mandate', does: 'what the missing decision would change' },
    { line: 'casus what-if harbour.yml --flip armed-attack=unknown', does: 'what hangs on that fact' },
    {
      line: 'casus what-if harbour.yml --sweep armed-attack 2026-01-01 2056-01-01',
      does: 'the days on which an attack meets another answer',
    },
    { line: 'casus what-if harbour.yml --sweep as-of 2026-01-01 2056-01-01', does: 'how the answers change over time' },
  ],
  exit: [
    { code: 0, means: 'It was asked, whatever came of it.' },
    { code: 2, means: 'The scenario has something to mend, or the command line could not be followed.' },
  ],
  run: async (given) => (await import('./run-what-if.js')).runWhatIf(given),
};
