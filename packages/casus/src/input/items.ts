/** From the operands of `casus read` to the documents they stand for, in order, one at a time. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { SourceHints } from '@casus/core';
import { Refused } from '@casus/core/refused';
import { fileProblem } from './file-problem.js';
import { filesIn } from './folder.js';
import { type Item, MOST_DOCUMENT_BYTES, refusedItem, tooLarge } from './item.js';
import { itemsOfJsonl, itemsOfStream } from './stream.js';

export interface ItemOptions {
  /** Day given by the person, for every document that does not carry its own. */
  published: string | undefined;
  allowPrivateAddresses: boolean;
  standardInput: AsyncIterable<Uint8Array>;
  /** Told of each file of a folder that is left out by its name. */
  leftOut(path: string): void;
  /** A file of a folder that is not to be read, such as the one that is written to. */
  except(path: string): boolean;
}

export async function* itemsOf(operands: readonly string[], options: ItemOptions): AsyncGenerator<Item> {
  for (const operand of operands) {
    if (operand === '-') yield* itemsOfStream(options.standardInput, hintsFor('standard input', options));
    else if (isAddress(operand)) yield await itemOfAddress(operand, options);
    else yield* itemsOfPath(operand, options);
  }
}

/** Whether an operand is an address rather than a file; other schemes are told apart only to be refused. */
export function isAddress(operand: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(operand);
}

async function* itemsOfPath(path: string, options: ItemOptions): AsyncGenerator<Item> {
  let found: Awaited<ReturnType<typeof stat>>;
  try {
    found = await stat(path);
  } catch (error) {
    yield refusedItem(path, fileProblem(error));
    return;
  }
  if (found.isFile()) yield* itemsOfFile(path, found.size, options);
  else if (!found.isDirectory()) yield* guarded(path, itemsOfStream(createReadStream(path), hintsFor(path, options)));
  else {
    for await (const file of filesIn(path, options.leftOut)) {
      if ('error' in file) yield refusedItem(file.path, fileProblem(file.error));
      else if (!options.except(file.path)) yield* itemsOfFile(file.path, file.size, options);
    }
  }
}

async function* itemsOfFile(path: string, size: number, options: ItemOptions): AsyncGenerator<Item> {
  const hints = hintsFor(path, options);
  if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* guarded(path, itemsOfJsonl(createReadStream(path), hints));
  else if (size > MOST_DOCUMENT_BYTES) yield refusedItem(path, tooLarge);
  else yield { kind: 'file', path, hints, size };
}

/** A stream that breaks in the middle loses what is left of it, and says so. */
async function* guarded(document: string, items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    yield refusedItem(document, fileProblem(error));
  }
}

async function itemOfAddress(address: string, options: ItemOptions): Promise<Item> {
  try {
    // Loaded for an address only: the protocols take longer to load than a short text to read.
    const { fetchLimits, fetchPage } = await import('../fetch/fetch-page.js');
    const limits = { ...fetchLimits, allowPrivateAddresses: options.allowPrivateAddresses };
    const { bytes, url, contentType } = await fetchPage(address, limits);
    return { kind: 'bytes', bytes, hints: { ...hintsFor(address, options), url, contentType }, size: bytes.length };
  } catch (error) {
    if (error instanceof Refused) return refusedItem(address, error.message);
    throw error;
  }
}

function hintsFor(document: string, { published }: ItemOptions): SourceHints {
  return { document, published };
}
