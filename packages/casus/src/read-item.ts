/** Reads one item into the readings of its documents; the one place where bytes, sources and the reading come together. */
import { readFile } from 'node:fs/promises';
import type { Reading, Source } from '@casus/core';
import { Refused, readDocument, readJsonlLine, readSources } from '@casus/core/reading';
import type { English } from '@casus/english';
import { fileProblem } from './input/file-problem.js';
import type { Item } from './input/item.js';

/** Throws Refused where the item cannot be read. */
export async function readItem(item: Item, english: English): Promise<Reading[]> {
  const sources = await sourcesOf(item);
  return sources.map((source) => readDocument(source, english));
}

async function sourcesOf(item: Item): Promise<Source[]> {
  switch (item.kind) {
    case 'file':
      return await readSources(await bytesOf(item.path), item.hints);
    case 'bytes':
      return await readSources(item.bytes, item.hints);
    case 'line':
      return [await readJsonlLine(item.line, item.hints)];
    case 'refused':
      throw new Refused(item.reason);
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Refused(fileProblem(error));
  }
}
