/**
 * Markdown: the text version is the file's own decoded text; front matter is read for what it says, and the article
 * leaves out link targets, pictures, tags and the front matter itself.
 */
import { type Known, knownFromFields } from './known.js';
import type { Extracted } from './make-source.js';
import { frontMatterOf, listedFields } from './markdown/front-matter.js';
import { maskMarkdown } from './markdown/mask.js';
import { plainOf } from './markdown/plain-of.js';
import { unwrap } from './text/unwrap.js';

/** Titles and names in front matter may hold entities and emphasis. */
function cleaned(known: Known): Known {
  const clean = (value: string | null) => (value === null ? null : plainOf(value));
  return { ...known, title: clean(known.title), author: clean(known.author), description: clean(known.description) };
}

export function extractMarkdown(text: string): Extracted {
  const front = frontMatterOf(text);
  const listed = front === null ? listedFields(text) : null;
  const known = cleaned(knownFromFields((front ?? listed)?.fields ?? new Map()));
  const { view, cuts } = maskMarkdown(text, (front ?? listed)?.end ?? 0);
  // What a scraper lists the fields of is the whole page with its menus.
  return { text, view: unwrap(view), known: { ...known, page: listed !== null }, cuts };
}
