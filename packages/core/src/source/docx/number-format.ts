/** From a number and the name of a Word number format to how Word writes it. */

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
const MOST_ROMAN = 3_999;
const LETTERS = 26;
/** Word goes on with `aa`, `bb`; nobody letters points further than this. */
const MOST_LETTERED = 10 * LETTERS;

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) written += letters;
  }
  return written;
}

const letter = (number: number) =>
  String.fromCharCode(97 + ((number - 1) % LETTERS)).repeat(Math.ceil(number / LETTERS));

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** Formats of other scripts, and numbers that a format does not reach, come as figures. */
export function formatNumber(number: number, format: string): string {
  const isRoman = number >= 1 && number <= MOST_ROMAN;
  const isLettered = number >= 1 && number <= MOST_LETTERED;
  switch (format) {
    case 'lowerRoman':
      return isRoman ? roman(number) : String(number);
    case 'upperRoman':
      return isRoman ? roman(number).toUpperCase() : String(number);
    case 'lowerLetter':
      return isLettered ? letter(number) : String(number);
    case 'upperLetter':
      return isLettered ? letter(number).toUpperCase() : String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'ordinal':
      return ordinal(number);
    case 'none':
      return '';
    default:
      return String(number);
  }
}
