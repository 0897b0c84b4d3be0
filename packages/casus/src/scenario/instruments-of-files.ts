/** The instruments that a scenario names by files and dossiers: eats their names, gives what was read in them, and a sentence for each that could not be. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { type FileInstrument, instrumentFromReading, type Scenario } from '@casus/core';
import { readAll } from '../documents.js';
import { isAddress } from '../input/items.js';
import { harmless } from '../output/harmless.js';

export interface InstrumentsOfFiles {
  /** By the name that the scenario gives. */
  files: Map<string, FileInstrument[]>;
  /** By the same names, a sentence for each document that could not be read. */
  unread: Map<string, string[]>;
  /** Where they lie. */
  paths: string[];
}

/** Names are taken from the scenario's own folder; null for the folder that casus runs in. Nothing is fetched. */
export async function instrumentsOfFiles(scenario: Scenario, folder: string | null): Promise<InstrumentsOfFiles> {
  const files = new Map<string, FileInstrument[]>();
  const unread = new Map<string, string[]>();
  const paths: string[] = [];
  for (const given of scenario.instruments) {
    const name = 'file' in given ? given.file : 'dossier' in given ? given.dossier : null;
    if (name === null || files.has(name)) continue;
    if (isAddress(name) || name === '-') {
      unread.set(name, [`${harmless(name)} is no file; a scenario names files and folders only. Save it first.`]);
      continue;
    }
    const path = pathOf(name, folder);
    paths.push(path);
    const read = await instrumentsAt(path, (document) => idOf(name, document, folder, 'file' in given));
    files.set(name, read.instruments);
    if (read.problems.length > 0) unread.set(name, read.problems);
  }
  return { files, unread, paths };
}

/** The instruments at a path, called as `idFor` says. */
export async function instrumentsAt(
  path: string,
  idFor: (document: string) => string,
): Promise<{ instruments: FileInstrument[]; problems: string[] }> {
  const { readings, problems } = await readAll({
    operands: [path],
    published: undefined,
    allowPrivateAddresses: false,
  });
  const instruments = readings.flatMap((reading) => {
    const made = instrumentFromReading(reading, idFor(reading.document));
    return made === null ? [] : [made];
  });
  return { instruments, problems };
}

function pathOf(name: string, folder: string | null): string {
  return folder === null || isAbsolute(name) ? name : join(folder, name);
}

/** A file is called as the scenario calls it, a document of a dossier by its way from the scenario. */
function idOf(name: string, document: string, folder: string | null, single: boolean): string {
  if (single) return name;
  return folder !== null && existsSync(document) && !isAbsolute(name) ? relative(folder, document) : document;
}

/** More remarks than these on one text are left to `casus audit`. */
const MOST_REMARKS = 5;

/** What was taken to be meant, in a sentence each. */
export function remarksOf(instruments: readonly FileInstrument[]): string[] {
  return instruments.flatMap(({ instrument, remarks = [] }) => {
    const told = remarks.slice(0, MOST_REMARKS).map(({ at, says }) => `${harmless(at)} ${harmless(says)}.`);
    const more = remarks.length - told.length;
    return more > 0
      ? [...told, `And ${more} more in ${harmless(instrument.id)}; casus audit asks about all of them.`]
      : told;
  });
}
