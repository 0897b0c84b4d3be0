/** One line of a `.jsonl` file of documents, `{ id, text | html, published?, title?, publisher?, url? }`, to its source. */
import { z } from 'zod';
import type { SourceHints } from './hints.js';
import { makeSource } from './make-source.js';
import { Refused } from './refused.js';
import { sha256 } from './sha256.js';
import type { Source } from './source.js';
import { extractText } from './text.js';

const schema = z
  .looseObject({
    id: z.union([z.string(), z.number()], 'must be a string or a number').optional(),
    text: z.string('must be a string').optional(),
    html: z.string('must be a string').optional(),
    published: z.string('must be a date such as "2026-01-03"').nullish(),
    title: z.string('must be a string').nullish(),
    publisher: z.string('must be a string').nullish(),
    url: z.string('must be a string').nullish(),
  })
  .refine((line) => line.text !== undefined || line.html !== undefined, { error: 'is missing', path: ['text'] });

/** What is wrong, by the key it is wrong with; the caller's name for the line says where. */
function problem(error: z.ZodError): Refused {
  const [issue] = error.issues;
  const key = issue?.path.join('.') ?? '';
  if (key === 'text' && issue?.message === 'is missing') {
    return new Refused('the line has neither "text" nor "html"; give one of them');
  }
  return new Refused(key === '' ? 'the line is no JSON object' : `"${key}" ${issue?.message ?? 'is wrong'}`);
}

function parse(line: string): z.infer<typeof schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refused('the line is no JSON, or is cut off; each document stands on one line');
  }
  const read = schema.safeParse(value);
  if (!read.success) throw problem(read.error);
  return read.data;
}

/**
 * Reads one line; `hints.document` names it (`file.jsonl:12`) until it says its own `id`. What the line gives outranks
 * the hints. Refused: what is no JSON object, has neither text nor html, or a value of the wrong type, by its key.
 */
export async function readJsonlLine(line: string, hints: SourceHints): Promise<Source> {
  const given = parse(line);
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
