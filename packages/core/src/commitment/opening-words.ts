/** The words of `data/marker/` that open an element of a commitment, each with its element. */
import { markers } from '../generated/markers.js';

export const opening = new Map(markers.flatMap(({ element, words }) => words.map((word) => [word, element] as const)));
/** Those words alone with which one begins. */
export const FIRST_WORDS = new Set([...opening.keys()].map((phrase) => phrase.split(/[ -]/)[0] ?? phrase));
/** How many words the longest has, and one more for a hyphen. */
export const LONGEST = Math.max(...[...opening.keys()].map((phrase) => phrase.split(/[ -]/).length + 1));
