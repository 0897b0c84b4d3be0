/** One line of a `.jsonl` file of documents, `{ id, text | html, published?, title?, publisher?, url? }`, to its source. */
import type { SourceHints } from './hints.js';
import { makeSource } from './make-source.js';
import { sha256 } from './sha256.js';
import type { Source } from './source.js';
import { extractText } from './text.js';

/**
 * Reads one line; `hints.document` names it (`file.jsonl:12`) until it says its own `id`. What the line gives outranks
 * the hints. Refused: what is no JSON object, has neither text nor html, or a value of the wrong type, by its key.
 */
export async function readJsonlLine(line: string, hints: SourceHints): Promise<Source> {
  // As in read-sources.ts: the library that checks it takes longer to load than a short text to read.
  const { parseJsonlLine } = await import('./jsonl-line.js');
  const given = parseJsonlLine(line);
  const fingerprint = await sha256(new TextEncoder().encode(line));
  const own: SourceHints = {
    document: given.id === undefined ? hints.document : String(given.id),
    title: given.title ?? hints.title,
    publisher: given.publisher ?? hints.publisher,
    published: given.published ?? hints.published,
    url: given.url ?? hints.url,
  };
  if (given.text === undefined) {
    // As in read-sources.ts: only pages need its libraries.
    const { readHtml } = await import('./html/read-html.js');
    return { document: own.document, sha256: fingerprint, format: 'jsonl', ...readHtml(given.html ?? '', own) };
  }
  return makeSource({ sha256: fingerprint, format: 'jsonl', hints: own }, extractText(given.text));
}
