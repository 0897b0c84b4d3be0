/** Cuts a stream of bytes into the lines of a `.jsonl`, holding no more than one line at a time. */
import { MOST_DOCUMENT_BYTES } from './item.js';

export interface JsonlLine {
  /** From 1, as editors count. */
  number: number;
  /** Null where the line is longer than a document may be. */
  text: string | null;
}

/** Empty lines are left out but counted; a byte order mark and carriage returns are dropped. */
export async function* jsonlLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonlLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (): JsonlLine | null => {
    number++;
    const text = length > MOST_DOCUMENT_BYTES ? null : decoder.decode(Buffer.concat(parts)).trim();
    parts = [];
    length = 0;
    return text === '' ? null : { number, text };
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    // Past the limit the line is only counted, so that it costs no memory.
    if (length > MOST_DOCUMENT_BYTES) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      const line = finish();
      if (line !== null) yield line;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) {
    const line = finish();
    if (line !== null) yield line;
  }
}

const NEWLINE = 0x0a;
