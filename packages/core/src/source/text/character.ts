/** From a unit of a text to what its character is: letter, figure, mark, sign of a script that writes without spaces. */

export const LETTER = 1;
export const FIGURE = 2;
export const MARK = 4;
export const UNSPACED = 8;
const ASKED = 128;

const KINDS: readonly (readonly [kind: number, characters: RegExp])[] = [
  [LETTER, /^\p{L}$/u],
  [FIGURE, /^\p{N}$/u],
  [MARK, /^\p{M}$/u],
  [UNSPACED, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u],
];

/** By code point; filled as characters are met, since a look-up costs a tenth of what a pattern costs. */
const table = new Uint8Array(0x110000);

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  // Both units of a pair are the character.
  const before = text.codePointAt(at - 1) ?? 0;
  return before > 0xffff ? before : (text.codePointAt(at) ?? unit);
}

/** The sum of the kinds above that fit the character at an offset; both halves of a surrogate pair are its character. */
export function kindAt(text: string, at: number): number {
  const code = codeAt(text, at);
  const known = table[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCodePoint(code);
  const found = KINDS.reduce((sum, [kind, characters]) => sum + (characters.test(character) ? kind : 0), ASKED);
  table[code] = found;
  return found;
}
