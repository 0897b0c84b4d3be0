/** What `casus code` takes and how its help page tells it; the work is in run-code.ts, loaded only when there is work. */
import { SCHEMES } from '@casus/core';
import { CODE_FORMATS } from '../code/coded.js';
import type { Command } from './command.js';
import { documentOptions, documentsTaken, plainOption } from './document-options.js';

const COMMON = new Set(['published', 'output', 'allow-private-addresses', 'color', 'no-color']);

export const codeCommand: Command = {
  name: 'code',
  takes: 'FILE… --scheme SCHEME',
  about: [
    'Writes the coding of a text in one of the schemes by which researchers code agreements, each value with its exact words, their offsets and their place. What the text does not answer is missing, with what was looked for; what was concluded is told apart from what is stated.',
    'atop: obligations, conditions, term and institutions in the variables of the Alliance Treaty Obligations and Provisions data. legalization: for each clause the level of obligation, precision and delegation. ig: for each clause its institutional statement, in the notation IG Script: A who, D how strongly, I does what, Bdir to what, Bind to whom, Cac in which case, Cex how and when, O or else; [state=inferred] stands with what was concluded.',
    documentsTaken,
  ],
  options: [
    { name: 'scheme', short: 's', value: 'SCHEME', choices: SCHEMES, help: 'atop, legalization or ig.' },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: CODE_FORMATS,
      help: 'text for people (the default), json, or csv with a line for each value and its words.',
    },
    plainOption,
    { name: 'all', help: 'Tell for each missing value what was looked for, and give all words whole.' },
    ...documentOptions.filter(({ name }) => COMMON.has(name)),
  ],
  examples: [
    { line: 'casus code treaty.md --scheme atop', does: 'what the treaty owes, in the variables of ATOP' },
    { line: 'casus code draft.docx -s legalization -f csv -o levels.csv', does: 'a table of levels, clause by clause' },
    { line: 'casus code draft.docx -s ig', does: 'every clause as an institutional statement' },
  ],
  exit: [
    { code: 0, means: 'The coding was written.' },
    { code: 2, means: 'A document could not be read, or no scheme was named.' },
  ],
  run: async (given) => (await import('./run-code.js')).runCode(given),
};
