/** What a reader of a single part asks for: its own words, and the sentence that introduces it as an item of a list. */
import type { Range } from '../quote/range.js';
import type { Part } from './part.js';

/** The stretch of a part behind its label and heading and before its first child; empty where it has no words of its own. */
export function ownText(part: Part): Range {
  return [part.bodyStart, Math.max(part.bodyStart, part.children[0]?.start ?? part.end)];
}

/** The sentence that introduces this part as an item of a list — "The Parties shall:" for "(a) withdraw …" — or null. */
export function headOf(part: Part): Range | null {
  return part.head;
}
