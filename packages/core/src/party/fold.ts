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
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(PLAIN, (letter) => LETTERS[letter] ?? letter);
}
