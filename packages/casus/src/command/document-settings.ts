/** From the words of a command that reads documents to settings that can be followed; refuses what cannot in a sentence. */
import { availableParallelism } from 'node:os';
import { isDay } from '../output/day.js';
import { harmless } from '../output/harmless.js';
import { wantsColour } from '../output/style.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';

export interface DocumentSettings {
  operands: string[];
  published: string | undefined;
  jobs: number;
  /** For one document. */
  seconds: number;
  /** Undefined for standard output. */
  outputPath: string | undefined;
  /** How a page for people is drawn. */
  page: { plain: boolean; colour: boolean; width: number };
  quiet: boolean;
  allowPrivateAddresses: boolean;
}

/** What the settings depend on beside the command line. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>;
  isTerminal: boolean;
  /** Cells of a line of the terminal, where there is one. */
  columns: number | undefined;
}

/** More threads would read faster but not within the memory that is promised. */
const MOST_DEFAULT_JOBS = 8;

/** Longer lines tire the eye, however wide the terminal. */
const WIDEST = 110;

/** `command` is the name by which messages call it. */
export function documentSettings(
  command: string,
  { operands, options, switches }: Given,
  surroundings: Surroundings,
): DocumentSettings {
  if (operands.length === 0) {
    throw new UsageError(
      `Name what is to be read: casus ${command} FILE…, a folder, an address, or - for standard input. See casus ${command} --help.`,
    );
  }
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new UsageError('Standard input can be read only once; name - only once.');
  }
  const outputPath = options.get('output');
  const isTerminal = outputPath === undefined && surroundings.isTerminal;
  const columns = surroundings.columns ?? Number.parseInt(surroundings.environment.COLUMNS ?? '', 10);
  const asked = switches.has('no-color') ? false : switches.has('color') ? true : null;
  const plain = switches.has('plain');
  return {
    operands,
    published: dayOption(options, 'published'),
    jobs: wholeNumber(options, 'jobs', 256) ?? Math.min(availableParallelism(), MOST_DEFAULT_JOBS),
    seconds: wholeNumber(options, 'time-limit', 86_400) ?? 60,
    outputPath: outputPath === '-' ? undefined : outputPath,
    page: {
      plain,
      colour: !plain && wantsColour(asked, surroundings.environment, isTerminal),
      width: Math.min(WIDEST, columns > 0 ? columns : 80),
    },
    quiet: switches.has('quiet'),
    allowPrivateAddresses: switches.has('allow-private-addresses'),
  };
}

/** A day of the calendar given to an option, or undefined where the option was not given. */
export function dayOption(options: Given['options'], name: string): string | undefined {
  const given = options.get(name);
  if (given !== undefined && !isDay(given)) {
    throw new UsageError(`--${name} takes a day of the calendar such as 2026-01-03, not "${harmless(given)}".`);
  }
  return given;
}

/** What the settings depend on, as this process finds it. */
export function surroundingsHere(): Surroundings {
  return {
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
  };
}

function wholeNumber(options: Given['options'], name: string, most: number): number | undefined {
  const given = options.get(name);
  if (given === undefined) return undefined;
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > most) {
    throw new UsageError(`--${name} takes a whole number from 1 to ${most}, not "${harmless(given)}".`);
  }
  return number;
}
