/** Instruments named on a command line: eats files, folders, precedents and scenarios, gives one model of all of them, ready to be asked. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type CompiledScenario,
  type FileInstrument,
  precedentById,
  precedents,
  prepareScenario,
  readyScenario,
  readyScenarios,
  type Scenario,
} from '@casus/core';
import { isAddress } from '../input/items.js';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';
import { enteringOn } from './entering-on.js';
import { instrumentsAt, remarksOf } from './instruments-of-files.js';
import { preparedScenario } from './prepared-scenario.js';

export interface InstrumentsOfOperands {
  compiled: CompiledScenario;
  /** A sentence for whatever could not be read or must be mended. */
  problems: string[];
  /** The paths of all that was read. */
  inputs: string[];
  /** What was taken to be meant. */
  remarks: string[];
}

/** `inForce` is the day on which those enter into force of which that is not known. Throws UsageError for what is nothing of all that. */
export async function instrumentsOfOperands(
  operands: readonly string[],
  inForce: string | undefined,
): Promise<InstrumentsOfOperands> {
  const instruments: Scenario['instruments'] = [];
  const facts: Scenario['facts'] = [];
  const complete: string[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  const inputs = [...operands];
  const files = new Map<string, readonly FileInstrument[]>();
  for (const operand of operands) {
    if (isScenario(operand)) {
      const prepared = await preparedScenario(operand);
      instruments.push(...prepared.scenario.instruments);
      facts.push(...prepared.scenario.facts);
      complete.push(...prepared.scenario.complete);
      for (const [name, found] of prepared.files) files.set(name, found);
      inputs.push(...prepared.inputs);
      problems.push(...prepared.problems);
      remarks.push(...prepared.remarks);
    } else if (exists(operand)) {
      const read = await instrumentsAt(operand, shortId(operand, operands));
      problems.push(...read.problems);
      if (read.instruments.length === 0 && read.problems.length === 0)
        problems.push(`${harmless(operand)} holds no agreement and no promise, so it is left out.`);
      if (read.instruments.length === 0) continue;
      instruments.push({ file: operand });
      files.set(operand, read.instruments);
      remarks.push(...remarksOf(read.instruments));
    } else if (precedentById(operand) !== null) instruments.push({ precedent: operand });
    else throw nothingOf(operand);
  }
  if (instruments.length === 0)
    throw new UsageError(`${problems.join('\n       ')}\n       There is nothing to lay out.`);
  const compiled = prepareScenario({ instruments, facts, complete: [...new Set(complete)] }, files);
  return { compiled: inForce === undefined ? compiled : enteringOn(compiled, inForce), problems, remarks, inputs };
}

/** A file is called by its name alone, a document of a folder by its way from there, unless two operands share a name. */
function shortId(operand: string, operands: readonly string[]): (document: string) => string {
  const shared = operands.filter((other) => basename(other) === basename(operand)).length > 1;
  if (shared) return (document) => document;
  return (document) => (document.startsWith(operand) ? basename(operand) + document.slice(operand.length) : document);
}

function isScenario(operand: string): boolean {
  return readyScenario(operand) !== null || (/\.ya?ml$/i.test(operand) && exists(operand));
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function nothingOf(operand: string): UsageError {
  if (isAddress(operand))
    return new UsageError(`${harmless(operand)} is an address; save the document and name the file.`);
  const known = [...precedents().map(({ id }) => id), ...readyScenarios().map(({ id }) => id)];
  const meant = nearest(operand, known);
  return new UsageError(
    `${harmless(operand)} is no file, no folder and no precedent. ${meant === null ? 'Precedents are called like north-atlantic-treaty; casus like shows them.' : `Did you mean ${meant}?`}`,
  );
}
