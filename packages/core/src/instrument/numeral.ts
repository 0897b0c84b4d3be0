/** From the label of a division — `5`, `IV`, `(b)`, `Twelve` — to the numbers it may stand for. */

export interface Numeral {
  /** How it counts. */
  system: 'arabic' | 'roman' | 'letter' | 'word';
  /** Upper or lower case, for roman numerals and letters; they are series of their own. */
  upper: boolean;
  value: number;
}

const UNITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const WELL_FORMED = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** `iv` → 4; null for what is no well-formed numeral below 400. */
export function romanValue(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === '' || lower.length > 12 || !WELL_FORMED.test(lower)) return null;
  let total = 0;
  for (let i = 0; i < lower.length; i++) {
    const at = UNITS[lower[i] ?? ''] ?? 0;
    total += at < (UNITS[lower[i + 1] ?? ''] ?? 0) ? -at : at;
  }
  return total;
}

/** `twelve`, `twelfth`, `twenty-third`, `forty two` → their number; null for other words and for a hundred and more. */
export function wordValue(word: string): number | null {
  const [first = '', second = '', more] = word.toLowerCase().split(/[\s-]+/);
  if (more !== undefined) return null;
  const one = (of: string) => Math.max(ONES.indexOf(of), ORDINALS.indexOf(of)) + 1;
  if (second === '') {
    const ten = Math.max(TENS.indexOf(first), ORDINAL_TENS.indexOf(first));
    return one(first) > 0 ? one(first) : ten >= 0 ? 10 * (ten + 2) : null;
  }
  const unit = one(second);
  return TENS.includes(first) && unit > 0 && unit < 10 ? 10 * (TENS.indexOf(first) + 2) + unit : null;
}

/**
 * What a label may count as, the likeliest first: `i` is the roman one before it is a letter, `c` the letter before it is a
 * hundred. Empty for what is no label, years and other large numbers among them.
 */
export function numeralsOf(label: string): Numeral[] {
  if (/^\d{1,3}$/.test(label)) return [{ system: 'arabic', upper: false, value: Number(label) }];
  const upper = label !== label.toLowerCase();
  // Scanned capitals read `Ill` and `Il` for `III` and `II`.
  const roman = romanValue(/^I[Il]{1,2}$/.test(label) ? 'I'.repeat(label.length) : label);
  const uniform = upper ? /^(?:[A-Z]+|I[Il]{1,2})$/.test(label) : true;
  const readings: Numeral[] = [];
  if (roman !== null && uniform) readings.push({ system: 'roman', upper, value: roman });
  if (/^[a-z]$/i.test(label)) {
    const letter: Numeral = { system: 'letter', upper, value: label.toLowerCase().charCodeAt(0) - 96 };
    if (/^[ivx]$/i.test(label)) readings.push(letter);
    else readings.unshift(letter);
  } else if (/^([a-z])\1$/i.test(label) && !/^(?:ii|xx|cc)$/i.test(label)) {
    readings.push({ system: 'letter', upper, value: label.toLowerCase().charCodeAt(0) - 96 + 26 });
  }
  // A scanned `l` is an `I`; it can only go on with a series, as the twelfth letter.
  if (label === 'I') readings.push({ system: 'letter', upper: false, value: 12 });
  if (readings.length > 0) return readings;
  const word = /^\p{L}+(?:-\p{L}+)?$/u.test(label) ? wordValue(label) : null;
  return word === null ? [] : [{ system: 'word', upper: false, value: word }];
}
