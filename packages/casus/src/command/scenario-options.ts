/** The options of every command that asks a scenario or lays out instruments over time. */
import type { Option } from './command.js';
import { plainOption } from './document-options.js';

export const scenarioOptions: readonly Option[] = [
  plainOption,
  { name: 'output', short: 'o', value: 'FILE', help: 'Write to this file, which appears only when it is whole.' },
  { name: 'color', help: 'Colour even where the output is no terminal. The variable FORCE_COLOR=1 does the same.' },
  { name: 'no-color', help: 'Never colour. The variable NO_COLOR=1 does the same.' },
];
