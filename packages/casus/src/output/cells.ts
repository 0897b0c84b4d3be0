/** How many cells of a terminal a text takes: none for combining marks, two for wide characters. */

/** Width of text that has been made harmless; a character followed by the emoji presentation selector counts two. */
export function cells(text: string): number {
  let width = 0;
  let last = 0;
  for (const character of text) {
    if (character === '\ufe0f' && last === 1) {
      width += 1;
      last = 2;
      continue;
    }
    const own = cellsOf(character);
    width += own;
    if (own > 0) last = own;
  }
  return width;
}

/** Width of one code point. */
export function cellsOf(character: string): 0 | 1 | 2 {
  if (character <= '\u02ff') return character === '\u00ad' ? 0 : 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

// Marks that sit on the letter before, format characters, and the Hangul vowels and finals that join the syllable before.
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
// East Asian Wide and Fullwidth of Unicode's EastAsianWidth.txt in round blocks, and what is drawn as an emoji by default.
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
