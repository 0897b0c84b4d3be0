/** What `casus read` takes and how its help page tells it; the work is in run-read.ts, loaded only when there is work. */
import type { Command } from './command.js';

export const readCommand: Command = {
  name: 'read',
  takes: 'FILE… | FOLDER… | - | https://…',
  about: [
    'Reads web pages, plain text as scraped, Markdown, PDF, Word (.docx), RSS, Atom and JSON feeds, and .jsonl (one { id, text or html, published?, title?, publisher?, url? } a line). Finds the article in each, its title, who wrote it, who reprinted it and when; every attributed statement with its speaker and party; and every time expression with its value. Everything with its exact words.',
    'A folder is read with all folders in it, in the order of names. A lone - reads standard input. Only an address that you name is fetched; nothing else leaves this machine.',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json', 'jsonl', 'md'],
      help: 'text for people (the default), json for the full record (an array for several documents), jsonl for one record a line, or md for Markdown.',
    },
    { name: 'plain', help: 'Tell the text format in plain sentences, one a line, for screen readers and logs.' },
    {
      name: 'published',
      value: 'DATE',
      help: 'Day of publication, such as 2026-01-03. Outranks what the document says; lines of a .jsonl keep their own.',
    },
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      help: 'Write the results to a file, which appears only when it is whole.',
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
  ],
  examples: [
    { line: 'casus read page.html', does: 'one page, for people' },
    { line: 'casus read drafts/ --format jsonl -o drafts.jsonl', does: 'a folder, one record a line' },
    { line: 'curl -s https://example.org/page | casus read - --published 2026-01-03', does: 'standard input' },
  ],
  exit: [
    { code: 0, means: 'All documents were read.' },
    { code: 2, means: 'A document could not be read (the others were), or the command line could not be followed.' },
    { code: 130, means: 'Stopped by Ctrl-C.' },
  ],
  run: async (given) => (await import('./run-read.js')).runRead(given),
};
