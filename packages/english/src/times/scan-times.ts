/** Eats a text and gives its words in the light division with the time expressions among them, which times and amounts are both read from. */
import { Words } from '../scan/words.js';
import type { Range } from '../token.js';
import type { Match } from './meaning.js';
import { parseTimes } from './parsers.js';

export interface Scanned {
  readonly words: Words;
  readonly matches: readonly Match[];
}

/** Scans `text`, or its `ranges` (ascending, disjoint). Offsets are UTF-16 units into the whole text. */
export function scanTimes(text: string, ranges?: readonly Range[]): Scanned {
  const words = new Words(text, ranges);
  return { words, matches: parseTimes(words) };
}
