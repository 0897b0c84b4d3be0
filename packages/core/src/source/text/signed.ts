/** Reads the day from the closing formula of an agreement: "Done at Lissa, this fourth day of March 2021". */
import { MONTHS } from '../../generated/months.js';
import { findDates, isoDate } from '../written-date.js';

const FORMULA =
  /\b(?:Done|DONE|Signed|SIGNED|Given|GIVEN|Concluded|CONCLUDED|Adopted|ADOPTED)\b[^.;\n]{0,80}?\b(?:at|in|on|this|AT|IN|ON|THIS)\b/gu;
/** How much text behind the formula may hold its day, and how far from the end the formula may stand. */
const REACH = 220;
const CLOSING = 60_000;

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const TEENS = [
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const ORDINALS = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 11]),
  ...ONES.slice(0, 9).map((word, i): [string, number] => [`twenty-${word}`, i + 21]),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const SMALL = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "nineteen hundred and forty-nine", "two thousand and five"; null for what is no year in words. */
function yearInWords(text: string): number | null {
  const found =
    /^(?:(?:one thousand )?(\w+) hundred|(two|one) thousand)(?:,? (?:and )?([a-z]+)(?:[- ]([a-z]+))?)?/iu.exec(text);
  if (found === null) return null;
  const small = (word: string | undefined) => {
    if (word === undefined) return 0;
    const lower = word.toLowerCase();
    if (UNITS.includes(lower)) return UNITS.indexOf(lower) + 1;
    if (SMALL.includes(lower)) return SMALL.indexOf(lower) + 10;
    return TENS.includes(lower) ? (TENS.indexOf(lower) + 2) * 10 : 0;
  };
  const hundreds = small(found[1]);
  const base =
    found[2] === undefined ? (hundreds < 10 ? 1000 + hundreds * 100 : hundreds * 100) : small(found[2]) * 1000;
  const tens = small(found[3]);
  return base + tens + (tens >= 20 ? small(found[4]) : 0);
}

/** "4th day of March 2021", "fourth day of March, nineteen hundred and forty-nine". */
const DAY_OF =
  /\b(\d{1,2}|[a-z]+(?:-[a-z]+)?)(?:st|nd|rd|th)?\s+day\s+of(?:\s+the\s+month\s+of)?\s+(\p{L}{3,9}),?\s+(?:in\s+the\s+year(?:\s+of\s+our\s+lord)?,?\s+)?(?:(\d{4})|((?:one|two|nineteen|eighteen|twenty)\b[\p{L}, -]{4,60}))/iu;

function dayOf(text: string): string | null {
  const found = DAY_OF.exec(text);
  if (found === null) return null;
  const [, day = '', month = '', figures, words] = found;
  const number = /^\d/u.test(day) ? Number(day) : (ORDINALS.get(day.toLowerCase()) ?? 0);
  const year = figures === undefined ? yearInWords(words ?? '') : Number(figures);
  return year === null ? null : isoDate(year, MONTHS.get(month.toLowerCase()) ?? 0, number);
}

/** The ISO date and the words it was read from, or null. The last formula counts: annexes are signed with the text. */
export function signedDate(text: string): { date: string; words: string } | null {
  const closing = text.slice(Math.max(0, text.length - CLOSING));
  let best: { date: string; words: string } | null = null;
  for (const match of closing.matchAll(FORMULA)) {
    const words = closing.slice(match.index, match.index + REACH).replace(/\s+/gu, ' ');
    const written = findDates(words, 'dmy')[0];
    const date = dayOf(words) ?? written?.date ?? null;
    if (date !== null) best = { date, words: words.slice(0, 120) };
  }
  return best;
}
