/** A web page to its source. */
import { extractFragment } from './extracted-blocks.js';
import type { SourceHints } from './hints.js';
import { NOTHING_KNOWN } from './known.js';
import { makeSource } from './make-source.js';
import type { Source } from './source.js';

export function readPage(html: string, hints: SourceHints, sha256: string): Source {
  return makeSource({ sha256, format: 'html', hints }, extractFragment(html, NOTHING_KNOWN));
}
