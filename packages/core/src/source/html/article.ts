/** From the cleaned tree of a page to the blocks of its article, by two ways of finding it that check each other. */
import { type Block, blocksOf } from './blocks.js';
import type { PageDocument } from './document.js';
import { proseIn, proseOf, proseRoot } from './prose.js';
import { byReadability } from './readability.js';

/** Prose before or among what was found, and left out of it, is the article's; what follows it may be anything. */
const MOST_LEFT_OUT = 0.15;
const LONGEST_KEY = 60;

/** The extractor moves and renames elements, so that blocks can only be told by their words. */
const keyOf = ({ text }: Block) =>
  text
    .slice(0, 4 * LONGEST_KEY)
    .replace(/\s+/g, '')
    .slice(0, LONGEST_KEY);

/** The share of the prose that stands before the last block found and was not found; all of it where none was. */
function leftOut(found: readonly Block[], all: readonly Block[]): number {
  const keys = new Set(found.map(keyOf));
  const total = proseOf(all);
  let missing = 0;
  let beforeLast = total;
  for (const block of all) {
    const prose = proseIn(block);
    if (prose > 0 && keys.has(keyOf(block))) beforeLast = missing;
    else missing += prose;
  }
  return total === 0 ? 0 : beforeLast / total;
}

/**
 * The smallest element with nearly all of the prose is the article where it is dense and of one piece. Elsewhere
 * Readability is asked, which knows teasers, testimonials and the like; its answer is taken unless it skips prose.
 */
export function articleBlocks({ body }: PageDocument): Block[] {
  const root = proseRoot(body, blocksOf(body));
  if (root.certain) return root.blocks;
  const found = byReadability(root.element);
  if (found.length === 0) return root.blocks;
  return leftOut(found, root.blocks) > MOST_LEFT_OUT ? root.blocks : found;
}
