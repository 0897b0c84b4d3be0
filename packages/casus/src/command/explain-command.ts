/** What `casus explain` takes and how its help page tells it. */
import type { Command } from './command.js';

export const explainCommand: Command = {
  name: 'explain',
  takes: '[RULE]',
  about: [
    'Prints the page of a rule of the audit: what it asks, why, what strengthens a text, what the rule gets wrong, when the vagueness may be meant, and examples. Without a rule, lists all of them by the element they ask about.',
  ],
  options: [
    { name: 'no-color', help: 'Never colour. The variable NO_COLOR=1 does the same.' },
    { name: 'color', help: 'Colour even where the output is no terminal.' },
  ],
  examples: [
    { line: 'casus explain', does: 'all rules' },
    { line: 'casus explain missing-deadline', does: 'one of them' },
  ],
  exit: [
    { code: 0, means: 'The page was printed.' },
    { code: 2, means: 'There is no such rule.' },
  ],
  run: async (given) => (await import('./run-explain.js')).runExplain(given),
};
