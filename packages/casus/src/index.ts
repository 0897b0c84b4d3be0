/** The library `casus`: reads documents in Node, in this process. The parts below it are in `@casus/core` and `@casus/english`. */
import type { Reading, SourceHints } from '@casus/core';
import { sharedEnglish } from './english.js';
import { readItem } from './read-item.js';

export { type Reading, Refused, type SourceHints } from '@casus/core';

export interface ReadOptions extends Omit<SourceHints, 'document'> {
  /** Names the document in the record; the path where it is left out. */
  document?: string;
}

/**
 * Reads one file into the record of each document in it: one for most formats, one an entry for a feed, one a line for a `.jsonl`. Offsets
 * in the records are UTF-16 units into their `text`. Rejects with Refused where it cannot be read, whose message is a clause that says why.
 */
export async function readFile(path: string, options: ReadOptions = {}): Promise<Reading[]> {
  const hints = { ...options, document: options.document ?? path };
  return await readItem({ kind: 'file', path, hints, size: 0 }, await sharedEnglish());
}

/** The same for bytes that are at hand, such as those of a page that was fetched. */
export async function readBytes(bytes: Uint8Array, hints: SourceHints): Promise<Reading[]> {
  return await readItem({ kind: 'bytes', bytes, hints, size: bytes.length }, await sharedEnglish());
}
