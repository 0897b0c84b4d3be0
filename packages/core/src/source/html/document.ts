/** From slim, bounded markup to a document tree. */
import { parseHTML } from 'linkedom';

/** The markup must have come through the scan, which bounds it and takes out what could run or load. */
export function buildDocument(html: string): Document {
  return parseHTML(html).document;
}
