/** What `casus timeline` takes and how its help page tells it; the work is in run-timeline.ts, loaded only when there is work. */
import { TIMELINE_FORMATS } from '../timeline/timeline-formats.js';
import type { Command } from './command.js';
import { inForceOption, scenarioOptions } from './scenario-options.js';

export const timelineCommand: Command = {
  name: 'timeline',
  takes: 'FILE… | FOLDER… | PRECEDENT… | SCENARIO…',
  about: [
    'Lays out the life of each instrument: signed, ratified by each party, in force, renewed, ended. Days that are not known to the day are shown with the first and the last on which it may have been; nothing is guessed.',
    'Of a scenario its instruments are shown with what its facts say of them. Of an agreement that was read, nothing tells who ratified it; --in-force assumes its day.',
  ],
  options: [
    {
      name: 'from',
      value: 'DAY',
      help: 'The first day shown; the default is some time before the first that is known.',
    },
    { name: 'to', value: 'DAY', help: 'The last day shown; the default is some time after the last that is known.' },
    inForceOption,
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: TIMELINE_FORMATS,
      help: 'text for people (the default), csv for a table, json for the full record, or html for one page to send and print, with drawings.',
    },
    ...scenarioOptions,
  ],
  examples: [
    { line: 'casus timeline north-atlantic-treaty', does: 'who joined when' },
    {
      line: 'casus timeline franco-soviet-1935 anglo-polish-1939 -o 1939.html',
      does: 'two instruments as a page to send and print',
    },
  ],
  exit: [
    { code: 0, means: 'The timeline was written.' },
    {
      code: 2,
      means: 'Something could not be read (the rest is laid out), or the command line could not be followed.',
    },
  ],
  run: async (given) => (await import('./run-timeline.js')).runTimeline(given),
};
