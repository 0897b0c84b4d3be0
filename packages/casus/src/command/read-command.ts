/** What `casus read` takes and how its help page tells it; the work is in run-read.ts, loaded only when there is work. */
import { SECTIONS } from '../output/sections.js';
import { OUTPUT_FORMATS } from '../worker/task.js';
import type { Command } from './command.js';
import { documentOptions, documentsTaken, plainOption } from './document-options.js';

export const readCommand: Command = {
  name: 'read',
  takes: 'FILE… | FOLDER… | - | https://…',
  about: [
    'Reads web pages, plain text as scraped, Markdown, PDF, Word (.docx), RSS, Atom and JSON feeds, and .jsonl (one { id, text or html, published?, title?, publisher?, url? } a line). Finds the article in each, its title, who wrote it, who reprinted it and when; in an agreement the instrument and who is to do what; in a report who said what, who stands where, what happened and what is next; and every time expression with its value. Everything with its exact words.',
    documentsTaken,
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: OUTPUT_FORMATS,
      help: 'text for people (the default), json for the full record (an array for several documents), jsonl for one record a line, or md for Markdown.',
    },
    plainOption,
    {
      name: 'only',
      value: 'LIST',
      help: `Show only these parts in the formats text and md, with commas between them: ${SECTIONS.join(', ')}.`,
    },
    ...documentOptions,
  ],
  examples: [
    { line: 'casus read page.html', does: 'one page, for people' },
    { line: 'casus read treaty.md --only instrument,commitments', does: 'only what it binds whom to' },
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
