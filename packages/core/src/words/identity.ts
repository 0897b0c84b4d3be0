/** Eats the kind of an item and the words it was read from; gives its id: the same words in the same text have the same id. */
import type { Range } from '../quote/range.js';

/** FNV-1a over the kind, the place and the words: short, the same on every platform, and no secret. */
export function identity(kind: string, text: string, quote: readonly Range[]): string {
  let hash = 0x811c9dc5;
  for (const part of [kind, ...quote.map(([start, end]) => `${start}:${text.slice(start, end)}`)]) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
