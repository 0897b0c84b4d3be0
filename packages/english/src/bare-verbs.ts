/** Eats the tags of a sentence; puts right the verbs behind a modal verb that the tagger took for nouns: "may *station* troops". */
import type { Words } from './words.js';

export interface BareVerbTags {
  /** What each tag tells: `modal`, `noun` for a common noun in the singular, `before` for what a modal verb stands behind, `adverb`; else 0. */
  kinds: Uint8Array;
  /** The tag of a verb in its base form. */
  verb: number;
}

export const modal = 1;
export const noun = 2;
/** Nouns in the plural, names and pronouns. */
export const before = 3;
export const adverb = 4;

/**
 * Many verbs of this field are nouns nearly everywhere else ("station", "transit", "second"), and the treebanks know them as such. A
 * common noun right behind a modal verb that has its subject before it can only be its verb. "Will peace come?" has it behind.
 */
export function mendBareVerbs({ tag, length }: Words, { kinds, verb }: BareVerbTags): void {
  for (let i = 2; i < length; i++) {
    if (kinds[tag[i]] !== noun) continue;
    const at = kinds[tag[i - 1]] === adverb ? i - 2 : i - 1;
    if (at < 1 || kinds[tag[at]] !== modal) continue;
    const subject = kinds[tag[at - 1]];
    if (subject === noun || subject === before) tag[i] = verb;
  }
}
