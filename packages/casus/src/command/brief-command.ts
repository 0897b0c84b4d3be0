/** What `casus brief` takes and how its help page tells it; the work is in run-brief.ts, loaded only when there is work. */
import { BRIEF_FORMATS } from '../output/brief/formats.js';
import type { Command } from './command.js';
import { documentOptions, documentsTaken, plainOption } from './document-options.js';

export const briefCommand: Command = {
  name: 'brief',
  takes: 'FILE… | FOLDER… | - | https://…',
  about: [
    'Reads many documents and makes one brief of them: what is on the table and how it would work, who gives it and how long it lasts; who stands where and what changed; what is open; what happened and what is next; and from which sources. Copies of one text count as one source, and what several sources tell stands once, with the words of each. Nothing is graded, and what nobody states is said to be missing.',
    `Takes all that casus read takes. ${documentsTaken}`,
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: BRIEF_FORMATS,
      help: 'text for people (the default), md for Markdown, html for one page to send and print, json for the full record, csv for a table with a row for each witness, or ics for the events as a calendar.',
    },
    plainOption,
    {
      name: 'as-of',
      value: 'DATE',
      help: 'Leave out what was published after this day, and tell past from future by it; the default is the day of the latest source.',
    },
    { name: 'issue', value: 'ISSUE', help: 'Only what concerns this question, such as troop-deployment.' },
    { name: 'party', value: 'PARTY', help: 'Only what concerns this party: its code or its name, UKR or Ukraine.' },
    ...documentOptions,
  ],
  examples: [
    { line: 'casus brief reports/', does: 'a folder of reports, for people' },
    { line: 'casus brief reports/ draft.docx -o brief.html', does: 'one page to send and print' },
    { line: 'casus brief reports/ --issue guarantees --as-of 2026-01-05', does: 'one question as it stood on a day' },
    {
      line: 'casus brief reports/ -o talks.ics',
      does: 'what was held and what is planned, for a calendar',
    },
  ],
  exit: [
    { code: 0, means: 'All documents were read.' },
    {
      code: 2,
      means:
        'A document could not be read (the brief is made of the others), or the command line could not be followed.',
    },
    { code: 130, means: 'Stopped by Ctrl-C.' },
  ],
  run: async (given) => (await import('./run-brief.js')).runBrief(given),
};
