/** The options of every command that asks a scenario or lays out instruments over time. */
import type { Option } from './command.js';
import { plainOption } from './document-options.js';

export const TEXT_OR_JSON = ['text', 'json'] as const;

export const textOrJsonOption: Option = {
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  choices: TEXT_OR_JSON,
  help: 'text for people (the default), or json.',
};

export const inForceOption: Option = {
  name: 'in-force',
  value: 'DAY',
  help: 'Take those agreements to enter into force on this day of which it is not known.',
};

export const scenarioOptions: readonly Option[] = [
  plainOption,
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    help: 'Write to this file, which appears only when it is whole; without --format, the ending of its name says the format.',
  },
  { name: 'color', help: 'Colour even where the output is no terminal. The variable FORCE_COLOR=1 does the same.' },
  { name: 'no-color', help: 'Never colour. The variable NO_COLOR=1 does the same.' },
];
