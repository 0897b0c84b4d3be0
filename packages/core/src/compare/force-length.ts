/** Eats the words of an old and a new clause; gives the change of how long the text stays in force, which belongs to no commitment. */
import type { Range } from '../quote/range.js';
import type { ElementChange } from './element-change.js';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  fifty: 50,
  ninety: 90,
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };
const LENGTH =
  /\b(?:remain|continue|stay|be|is|are)\s(?:valid|in\s(?:force|effect))\s(?:for\s)?(?:an?\s)?(?:initial\s)?(?:(?:period|term)\sof\s)?(?:at\sleast\s)?((\d{1,3}|[a-z]+(?:-[a-z]+)?)\s(?:\(\d{1,3}\)\s)?(month|year|decade)s?|indefinitely|without\slimit(?:\sof\stime)?)\b/iu;

interface Length {
  words: string;
  range: Range;
  months: number;
}

function lengthIn(text: string, [from, to]: Range): Length | null {
  const match = LENGTH.exec(text.slice(from, to));
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const unit = MONTHS[match[3]?.toLowerCase() ?? ''];
  const number = /^\d/.test(match[2] ?? '') ? Number(match[2]) : NUMBERS[match[2]?.toLowerCase() ?? ''];
  if (unit !== undefined && number === undefined) return null;
  const start = from + match.index + match[0].length - words.length;
  return {
    words: words.replace(/\s+/g, ' '),
    range: [start, start + words.length],
    months: unit === undefined || number === undefined ? Number.POSITIVE_INFINITY : number * unit,
  };
}

/** Null where one of the two says nothing of it, or both say as long. */
export function forceLengthChange(old: string, was: Range, fresh: string, is: Range): ElementChange | null {
  const [before, after] = [lengthIn(old, was), lengthIn(fresh, is)];
  if (before === null || after === null || before.months === after.months) return null;
  return {
    element: 'term',
    old: { words: before.words, range: before.range },
    new: { words: after.words, range: after.range },
    direction: after.months > before.months ? 'stronger' : 'weaker',
    reason: 'a longer term binds for longer',
  };
}
