/** Reads what comes as a stream (standard input, a pipe): one document, or the lines of a `.jsonl`. */
import type { SourceHints } from '@casus/core';
import { type Item, MOST_DOCUMENT_BYTES, refusedItem, tooLarge } from './item.js';
import { jsonlLines } from './jsonl-lines.js';

/** Recognises a `.jsonl` by its first line, since a stream has no name. */
export async function* itemsOfStream(stream: AsyncIterable<Uint8Array>, hints: SourceHints): AsyncGenerator<Item> {
  const { document } = hints;
  const head: Uint8Array[] = [];
  let size = 0;
  let firstLineSeen = false;
  let jsonl = false;
  const chunks = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    size += next.value.length;
    if (!firstLineSeen && next.value.includes(NEWLINE)) {
      firstLineSeen = true;
      jsonl = startsAsJsonl(Buffer.concat(head));
      if (jsonl) break;
    }
    if (size > MOST_DOCUMENT_BYTES) {
      yield refusedItem(document, tooLarge);
      return;
    }
  }
  const bytes = Buffer.concat(head);
  if (!jsonl && (firstLineSeen || !startsAsJsonl(bytes))) {
    yield { kind: 'bytes', bytes, hints, size };
    return;
  }
  yield* itemsOfJsonl(headThenRest(bytes, chunks), hints);
}

/** Each line becomes an item of its own, named by the file and the line's number until the line says its id. */
export async function* itemsOfJsonl(chunks: AsyncIterable<Uint8Array>, hints: SourceHints): AsyncGenerator<Item> {
  for await (const { number, text } of jsonlLines(chunks)) {
    const document = `${hints.document}:${number}`;
    if (text === null) yield refusedItem(document, tooLarge);
    else yield { kind: 'line', line: text, hints: { ...hints, document }, size: text.length };
  }
}

async function* headThenRest(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Whether the first line is a whole JSON object of its own; the first lines of indented JSON are not. */
function startsAsJsonl(head: Uint8Array): boolean {
  const end = head.indexOf(0x0a);
  const line = new TextDecoder().decode(end === -1 ? head : head.subarray(0, end)).trim();
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  try {
    const object: unknown = JSON.parse(line);
    return typeof object === 'object' && object !== null && ('text' in object || 'html' in object);
  } catch {
    return false;
  }
}

const NEWLINE = 0x0a;
