/** The text of one line of a `.jsonl` file to what it gives, or to what is wrong with it. */
import { z } from 'zod';
import { Refused } from './refused.js';

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

export type JsonlLine = z.infer<typeof schema>;

/** Throws Refused. */
export function parseJsonlLine(line: string): JsonlLine {
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
