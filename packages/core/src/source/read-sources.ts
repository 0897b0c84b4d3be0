/**
 * From the bytes of a document to its sources: the one door through which documents come in. The format is recognised by
 * the content; the reader of that format gives the text, its article and where it comes from.
 */
import { decode, MOST_BYTES } from './decode.js';
import { containerOf, formatOfText } from './format.js';
import type { SourceHints } from './hints.js';
import { extractJson, isJsonDocument } from './json.js';
import { readJsonlLine } from './jsonl.js';
import { makeSource } from './make-source.js';
import { Refused } from './refused.js';
import { sha256 } from './sha256.js';
import type { Source } from './source.js';
import { extractText } from './text.js';

async function linesOf(text: string, hints: SourceHints): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      sources.push(await readJsonlLine(line.trim(), { ...hints, document: `${hints.document}:${i + 1}` }));
    } catch (error) {
      throw error instanceof Refused ? new Refused(`line ${i + 1}: ${error.message}`) : error;
    }
  }
  return sources;
}

/**
 * Reads a document; feeds and `.jsonl` files give several sources, all others one. Throws `Refused`, with one clause that
 * says why and what to do, for what is empty, binary, damaged, locked, larger than 64 MiB or unpacks to too much.
 */
export async function readSources(bytes: Uint8Array, hints: SourceHints): Promise<Source[]> {
  if (bytes.length > MOST_BYTES) throw new Refused(`it is larger than ${MOST_BYTES / 1024 / 1024} MiB; split it`);
  const fingerprint = await sha256(bytes);
  const arrival = { sha256: fingerprint, hints };
  const container = containerOf(bytes);
  // The libraries for what is no plain text take longer to load than most documents take to read, so the first that needs one
  // loads it.
  if (container === 'pdf') {
    const [{ readPdf }, { extractPdf }] = await Promise.all([import('./pdf.js'), import('./extracted-blocks.js')]);
    return [makeSource({ ...arrival, format: 'pdf' }, extractPdf(await readPdf(bytes)))];
  }
  if (container === 'zip') {
    const [{ readDocx }, { extractDocx }] = await Promise.all([import('./docx.js'), import('./extracted-blocks.js')]);
    return [makeSource({ ...arrival, format: 'docx' }, extractDocx(await readDocx(bytes)))];
  }

  const { text } = decode(bytes, { contentType: hints.contentType });
  const format = formatOfText(text, hints);
  switch (format) {
    case 'html': {
      const { readHtml } = await import('./html/read-html.js');
      return [{ document: hints.document, sha256: fingerprint, format, ...readHtml(text, hints) }];
    }
    case 'feed': {
      const { readFeed } = await import('./feed.js');
      return readFeed(text, { ...arrival, format });
    }
    case 'jsonl':
      return await linesOf(text, hints);
    case 'markdown': {
      const { extractMarkdown } = await import('./markdown.js');
      return [makeSource({ ...arrival, format }, extractMarkdown(text))];
    }
    case 'json':
      if (isJsonDocument(text)) return [{ ...(await readJsonlLine(text, hints)), sha256: fingerprint }];
      return [makeSource({ ...arrival, format: 'text' }, extractJson(text))];
    case 'xml': {
      const { extractXml } = await import('./xml.js');
      return [makeSource({ ...arrival, format: 'html' }, extractXml(text))];
    }
    case 'text':
      return [makeSource({ ...arrival, format }, extractText(text))];
  }
}
