/** From the text of a JSON Feed to its entries; what the format does not know is ignored, as it asks for. */
import { z } from 'zod';
import { Refused } from '../refused.js';
import { type Feed, MOST_ENTRIES } from './entry.js';

const text = z.string().optional().catch(undefined);
const authors = z
  .array(z.object({ name: text }))
  .optional()
  .catch(undefined);
const item = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  title: text,
  url: text,
  external_url: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  authors,
  author: z.object({ name: text }).optional().catch(undefined),
});
const feed = z.object({ title: text, home_page_url: text, items: z.array(item) });

/** Refused: what is no JSON, or has no list of items. */
export function jsonFeed(source: string): Feed {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\ufeff/u, ''));
  } catch {
    throw new Refused('the JSON Feed is cut off or broken; fetch it again');
  }
  const read = feed.safeParse(parsed);
  if (!read.success) throw new Refused('the JSON Feed has no list of "items"');
  const entries = read.data.items.slice(0, MOST_ENTRIES).map((entry) => {
    const names = [...(entry.authors ?? []), ...(entry.author === undefined ? [] : [entry.author])];
    return {
      id: entry.id ?? null,
      title: entry.title ?? null,
      author: names.flatMap(({ name }) => (name === undefined ? [] : [name])).join(', ') || null,
      url: entry.url ?? entry.external_url ?? null,
      published: entry.date_published ?? null,
      html: entry.content_html ?? null,
      text: entry.content_html === undefined ? (entry.content_text ?? entry.summary ?? null) : null,
    };
  });
  return { title: read.data.title ?? null, url: read.data.home_page_url ?? null, entries };
}
