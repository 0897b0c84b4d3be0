/** Eats a word as written; gives the spelling under which it is compared: lower case, without accents and apostrophes. */

const MARKS = /[\u0300-\u036f'\u2018\u2019\u02bb\u02bc\u00ad]/g;
/** Letters that have no decomposition in Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};
const PLAIN = /[øłđıßæœðþə]/g;

export function fold(word: string): string {
  return isPlain(word) ? word.toLowerCase() : foldMarks(word);
}

/** Most words are ASCII without an apostrophe, for which lower case is all there is to do. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c > 127 || c === 39) return false;
  }
  return true;
}

function foldMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(PLAIN, (letter) => LETTERS[letter] ?? letter);
}
