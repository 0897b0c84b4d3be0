/** From an element of a cleaned page to the blocks in it that Readability takes for the article. */
import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.js';
import { ReadableDocument } from './readability-dom.js';
import { PageElement } from './tree.js';

/** Empty where the extractor finds nothing or does not bear the page's form. The element itself is not changed. */
export function byReadability(root: PageElement): Block[] {
  // It is typed for a whole DOM, of which it asks for no more than is here.
  const document = new ReadableDocument(root) as unknown as Document;
  try {
    const content: unknown = new Readability<unknown>(document, {
      serializer: (node) => node,
      disableJSONLD: true,
      keepClasses: true,
    }).parse()?.content;
    return content instanceof PageElement ? blocksOf(content) : [];
  } catch {
    return [];
  }
}
