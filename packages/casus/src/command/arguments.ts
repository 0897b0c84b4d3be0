/** Sorts the words of a command line into options and operands, and says in a sentence what cannot be followed. */
import { parseArgs } from 'node:util';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';
import { type Command, type Given, helpOption, type Option } from './command.js';

/**
 * Options may stand anywhere; `--` ends them; a lone `-` is an operand.
 * Throws UsageError for an unknown option (naming the nearest), a missing value, or a value outside the choices.
 */
export function sortArguments(command: Pick<Command, 'name' | 'options'>, words: string[]): Given {
  const known: Option[] = [...command.options, helpOption];
  const { tokens } = parseArgs({
    args: words,
    options: Object.fromEntries(
      known.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
      ]),
    ),
    // Not strict, because the built-in complaints are written for programmers.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const options = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(command.name, token.rawName, known);
    if (option.value === undefined) {
      if (token.value !== undefined) throw new UsageError(`--${option.name} is a switch and takes no value.`);
      switches.add(option.name);
      continue;
    }
    const { value } = token;
    if (value === undefined || value === '' || (!token.inlineValue && /^-./.test(value))) {
      throw new UsageError(`--${option.name} needs a value: ${valuesOf(option)}.`);
    }
    if (option.choices !== undefined && !option.choices.includes(value)) {
      const meant = nearest(value, option.choices);
      throw new UsageError(
        `--${option.name} takes ${valuesOf(option)}, not "${harmless(value)}".${meant === null ? '' : ` Did you mean ${meant}?`}`,
      );
    }
    options.set(option.name, value);
  }
  return { operands, options, switches };
}

function valuesOf({ choices, value }: Option): string {
  if (choices === undefined) return value ?? '';
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}

function unknownOption(command: string, written: string, known: Option[]): UsageError {
  const bare = written.replace(/^-+/, '');
  const meant = nearest(
    bare,
    known.map(({ name }) => name),
  );
  const advice = meant === null ? `See casus ${command} --help.` : `Did you mean --${meant}?`;
  return new UsageError(`casus ${command} has no option ${harmless(written)}. ${advice}`);
}
