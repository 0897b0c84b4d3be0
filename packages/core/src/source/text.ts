/** Plain text as scraped: the text version is the file's own decoded text, the article is ranges in it. */
import { type Known, NOTHING_KNOWN } from './known.js';
import type { Extracted } from './make-source.js';
import { unwrap } from './text/unwrap.js';

export function extractText(text: string, known: Known = NOTHING_KNOWN): Extracted {
  return { text, view: unwrap(text), known };
}
