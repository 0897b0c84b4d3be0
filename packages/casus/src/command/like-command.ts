/** What `casus like` takes and how its help page tells it; the work is in run-like.ts, loaded only when there is work. */
import { LIKE_DEFAULTS, LIKE_ELEMENTS } from '@casus/core';
import { LIKE_FORMATS } from '../like/like-shown.js';
import type { Command } from './command.js';
import { documentOptions, plainOption } from './document-options.js';

const COMMON = new Set(['output', 'allow-private-addresses', 'color', 'no-color']);

export const likeCommand: Command = {
  name: 'like',
  takes: 'PLACE FILE | TEXT',
  about: [
    'Shows how known treaties and guarantees settle the same question: takes a clause, by its place in a document or in its own words, and counts the values of comparable clauses, each with its citations. The most alike come first in every list; nothing is graded and no country is ranked.',
    'The precedents come with the program, coded from the texts by hand. What their files do not say for certain is not counted, and its number is shown.',
  ],
  options: [
    {
      name: 'element',
      short: 'e',
      value: 'ELEMENTS',
      help: `What to compare, with commas between them: ${LIKE_ELEMENTS.join(', ')}, or all. The default is ${LIKE_DEFAULTS.join(', ')}.`,
    },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: LIKE_FORMATS,
      help: 'text for people (the default), json, or csv with a line for each precedent and value.',
    },
    plainOption,
    { name: 'all', help: 'List every precedent of each value; without it, the text format lists the four most alike.' },
    ...documentOptions.filter(({ name }) => COMMON.has(name)),
  ],
  examples: [
    { line: 'casus like "Art. 5" draft.docx', does: 'how others settle what article 5 settles' },
    {
      line: 'casus like "In case of armed attack each party shall consult at once." -e deadline',
      does: 'the time that others set',
    },
    { line: 'casus like "as it deems necessary" -f csv -o judgement.csv', does: 'a table of who has such words' },
  ],
  exit: [
    { code: 0, means: 'The comparison was written.' },
    { code: 2, means: 'There is no such place, nothing to compare in the words, or the document could not be read.' },
  ],
  run: async (given) => (await import('./run-like.js')).runLike(given),
};
