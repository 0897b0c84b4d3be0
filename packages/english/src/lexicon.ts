/** What the weights know of a word apart from its letters: its distributional class and the tags it was seen with. */
export interface Lexicon {
  /** Open-addressed table of word hashes; 0 is an empty place. */
  keys: Int32Array;
  /** Class of the word at each place: 0 is none. */
  clusters: Uint8Array;
  /** Index into `tagSets` for the word at each place: 0 is none. */
  tagSets: Uint16Array;
  /** Tags a word of the set may have. */
  candidates: readonly Uint8Array[];
}

/** Place of `hash` in the table, or -1. */
export function placeOf(lexicon: Lexicon, hash: number): number {
  const mask = lexicon.keys.length - 1;
  let place = (hash ^ (hash >>> 16)) & mask;
  for (;;) {
    const key = lexicon.keys[place];
    if (key === hash) return place;
    if (key === 0) return -1;
    place = (place + 1) & mask;
  }
}
