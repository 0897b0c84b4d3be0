// Invented web pages for the tests of reading HTML.
import { readSources } from '../src/source/read-sources.js';
import type { Source } from '../src/source/source.js';

/** Paragraphs of an invented report, long enough to be told from menus and captions. */
export const PARAGRAPHS = [
  'The island republics of Veland and Orsk agreed on Friday to keep the strait between them open to all ships, after nine days of talks in the harbour town of Port Merrow that had twice been broken off.',
  'Under the accord, which both cabinets still have to approve, Orsk will withdraw its patrol boats from the northern channel within thirty days and Veland will pay for the repair of the two lighthouses that were shelled in March.',
  '“We shall not wait for another winter,” the Velandic foreign minister, Ilse Maren, told reporters on the quay. She said that the guarantors would meet again before the end of the month to settle the order of payments.',
  'Opposition members in Orsk called the text vague, since it does not say who decides whether a ship carries weapons, and they asked for a vote in the full chamber rather than in the committee for foreign affairs.',
];

export const ARTICLE = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

export interface PageParts {
  head?: string;
  /** All of the body; by default a headline over the article. */
  body?: string;
  lang?: string;
}

export function pageOf({ head = '', body, lang = 'en' }: PageParts): string {
  const inside = body ?? `<article><h1>Strait stays open</h1>${ARTICLE}</article>`;
  return `<!doctype html><html lang="${lang}"><head><title>Strait stays open | Merrow Mirror</title>${head}</head><body>${inside}</body></html>`;
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

interface Reach {
  url?: string;
  contentType?: string;
  published?: string;
}

export async function readBytes(bytes: Uint8Array, reach: Reach = {}): Promise<Source> {
  const [source] = await readSources(bytes, { document: 'page.html', ...reach });
  if (source === undefined) throw new Error('the page gave no source');
  return source;
}

export const readPage = (page: PageParts, reach: Reach = {}): Promise<Source> => readBytes(utf8(pageOf(page)), reach);

/** The words of the article, by its own ranges. */
export const articleOf = ({ text, article }: Source): string =>
  article.map(([start, end]) => text.slice(start, end)).join('\n');
