/** Stretches of a source's text. All offsets are UTF-16 units into the immutable text version of the source. */

/** Half-open `[start, end)`. */
export type Range = readonly [start: number, end: number];
