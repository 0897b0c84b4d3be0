/** The options of every command that reads documents. */
import type { Option } from './command.js';

export const documentOptions: readonly Option[] = [
  {
    name: 'published',
    value: 'DATE',
    help: 'Day of publication, such as 2026-01-03. Outranks what the document says; lines of a .jsonl keep their own.',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    help: 'Write the results to a file, which appears only when it is whole; without --format, the ending of its name says the format.',
  },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    help: 'Read N documents at the same time; the default is one for each core, at most 8.',
  },
  { name: 'time-limit', value: 'SECONDS', help: 'Give a document up after so many seconds; the default is 60.' },
  {
    name: 'allow-private-addresses',
    help: 'Fetch from addresses of this machine and its own network, too.',
  },
  { name: 'color', help: 'Colour even where the output is no terminal. The variable FORCE_COLOR=1 does the same.' },
  { name: 'no-color', help: 'Never colour. The variable NO_COLOR=1 does the same.' },
  {
    name: 'quiet',
    short: 'q',
    help: 'Leave out progress and closing lines; only results, and what could not be read.',
  },
];

/** What all of them can take, told in the same words. */
export const documentsTaken =
  'A folder is read with all folders in it, in the order of names. A lone - reads standard input. Only an address that you name is fetched; nothing else leaves this machine.';

export const plainOption: Option = {
  name: 'plain',
  help: 'Tell the text format in plain sentences, one a line, for screen readers and logs.',
};
