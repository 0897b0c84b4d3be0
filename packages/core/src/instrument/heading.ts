/** From a block to whether it is a heading and not a sentence of the text. */
import type { Block } from './block.js';

const LONGEST = 250;
const LONGEST_PLAIN = 100;
/** A line with one of these is a sentence. */
export const VERB = /\b(?:shall|will|must|may|should|is|are|was|were|has|have|had|agrees?|reaffirms?|undertakes?)\b/;
const SMALL_WORDS = /^(?:of|the|and|on|in|for|to|a|an|by|with|or|from|at|its|de|van|het|la|le)$/;

const letters = (words: string) => words.replace(/[^\p{L}]/gu, '');

/** Nearly all capitals; an `s` or an `of` that a scanner has left small is forgiven. */
export function isShouted(words: string): boolean {
  const all = letters(words);
  if (all.length < 3 || words.length > LONGEST) return false;
  return all.replace(/\p{Lu}/gu, '').length <= all.length / 10;
}

/** Most of its long words begin with a capital. */
function isTitled(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL_WORDS.test(word.toLowerCase()));
  const capital = all.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return all.length > 0 && all.length <= 14 && capital >= 0.75 * all.length;
}

/** Words that could head the division that has just been named: short, no sentence, no end of one. */
export function couldHead(words: string): boolean {
  const line = words.trim();
  if (line === '' || line.length > LONGEST) return false;
  if (isShouted(line)) return !/;$/.test(line);
  if (/[.;,?!:]$/.test(line.replace(/\.{3,}\s*\d*$/, '')) || /^[\p{Ll}(]/u.test(line)) return false;
  return (line.length <= LONGEST_PLAIN || isTitled(line)) && !VERB.test(line) && !/[.;]\s+\p{Lu}/u.test(line);
}

/** How a heading without a label stands out; the smaller the number, the higher its rank. */
export type Standing = 'set' | 'strong' | 'shouted' | 'titled';

/** How a block stands out as a heading of its own, or null where it does not. */
export function standsOut(block: Block, words: string): Standing | null {
  const line = words.trim();
  if (block.level > 0) return line.length <= 2 * LONGEST ? 'set' : null;
  if (line.length > LONGEST) return null;
  if (block.strong) return /[.;]$/.test(line) && line.length > 100 ? null : 'strong';
  if (isShouted(line) && !/[;,]$/.test(line)) return 'shouted';
  if (!block.apart || line.length > LONGEST_PLAIN || /(?:[.;,?!:)\d]|\b(?:and|or))$/.test(line) || VERB.test(line))
    return null;
  return isTitled(line) && /^[\p{Lu}“"]/u.test(line) && !/^(?:The|For|And|Mr|Mrs|Ms|Dr|H\.E)\b/.test(line)
    ? 'titled'
    : null;
}
