/**
 * "last week", "this year", "the next four years", "the past decade", "the coming days", "recent years", "the previous
 * month": periods by their distance from now. One period is a date; several, or "the past year", are a length of time.
 */
import type { Unit } from '../../scan/lexicon.js';
import type { Words } from '../../scan/words.js';
import type { Anchor, Match, Meaning, Parser } from '../meaning.js';
import { readSpan } from '../read-span.js';

const distances = new Map<string, { by: number; anchor: Anchor }>([
  ['last', { by: -1, anchor: 'reference' }],
  ['past', { by: -1, anchor: 'reference' }],
  ['this', { by: 0, anchor: 'reference' }],
  ['current', { by: 0, anchor: 'reference' }],
  ['next', { by: 1, anchor: 'reference' }],
  ['coming', { by: 1, anchor: 'reference' }],
  ['upcoming', { by: 1, anchor: 'reference' }],
  ['previous', { by: -1, anchor: 'mention' }],
  ['preceding', { by: -1, anchor: 'mention' }],
  ['following', { by: 1, anchor: 'mention' }],
  ['ensuing', { by: 1, anchor: 'mention' }],
]);

/** Words before several units that leave them a length: "the next four years", "recent years". */
const spanning = new Set(
  'last past next coming upcoming previous preceding following ensuing subsequent recent final first intervening these'.split(
    ' ',
  ),
);

const adjectives = new Set(
  'few several couple many fiscal financial calendar school academic trading working business full whole critical crucial'.split(
    ' ',
  ),
);

function readSeveral(words: Words, i: number): Match | undefined {
  let at = i + 1;
  const few = /^(few|several|many)$/.test(words.word(at));
  if (few) at++;
  else if (words.word(at) === 'couple') at += words.word(at + 1) === 'of' ? 2 : 1;
  else {
    const counted = readSpan(words, at);
    if (counted !== undefined && !counted.article && !counted.singular && words.joins(at)) {
      const { unit, low, high, to } = counted;
      return counted.hyphened ? undefined : { from: i, to, meaning: { kind: 'span', unit, low, high } };
    }
  }
  const two = at > i + 1 && !few ? 2 : undefined;
  for (let n = 0; n < 2 && adjectives.has(words.word(at)); n++) at++;
  const { unit, plural } = words.entry(at);
  if (unit === '' || !plural || !words.joins(at)) return undefined;
  if (words.word(i) === 'these' && unit !== 'D') return undefined;
  if (words.word(i) === 'these')
    return { from: i, to: at + 1, meaning: { kind: 'plain', type: 'DATE', value: 'PRESENT_REF' } };
  // "the first weeks of the war" and "the final days" measure nothing.
  if (/^(first|final)$/.test(words.word(i)) && two === undefined && !few) return undefined;
  return { from: i, to: at + 1, meaning: { kind: 'span', unit, low: two } };
}

/** "over the past year", "in the last decade": with "the", the length that ends now, not the calendar's last one. */
function isLength(words: Words, i: number, unit: Unit): boolean {
  const word = words.word(i);
  if (words.word(i - 1) !== 'the') return word === 'past' && words.word(i - 1) !== 'this';
  if (unit === 'Q') return false;
  if (word === 'past') return true;
  const before = words.word(i - 2);
  return (
    (word === 'last' || word === 'next' || word === 'coming') &&
    unit !== 'D' &&
    /^(over|during|within|in|for|throughout|across)$/.test(before)
  );
}

function readOne(words: Words, i: number): Match | undefined {
  const word = words.word(i);
  const distance = distances.get(word);
  // "than in any previous year"
  if (distance === undefined || /^(any|every|each|no)$/.test(words.word(i - 1))) return undefined;
  const isFiscal = /^(fiscal|financial|calendar|school|academic|business|trading|working)$/.test(words.word(i + 1));
  const at = isFiscal ? i + 2 : i + 1;
  const { unit, plural, word: said } = words.entry(at);
  if (unit === '' || plural || !words.joins(at) || said === 'second' || said === 'minute') return undefined;
  // "next-day", "last-minute"; "last-year" is not said.
  if (words.word(at - 1) === '-' || (words.word(at + 1) === '-' && words.isGlued(at + 1))) return undefined;
  if (unit === 'NIGHT' && word !== 'last') return undefined;
  const before = words.joins(i) ? words.word(i - 1) : '';
  // "the last day of talks" is the final one.
  if (word === 'last' && unit === 'D') return undefined;
  // "the next day", "the next year" go on from what was told; "next year" from now.
  const anchor: Anchor = word === 'next' && (before === 'the' || unit === 'D') ? 'mention' : distance.anchor;
  const from = before === 'this' && (word === 'past' || word === 'coming') ? i - 1 : i;
  const meaning: Meaning = isLength(words, i, unit)
    ? { kind: 'span', unit, low: 1 }
    : unit === 'NIGHT'
      ? { kind: 'part', part: 'NI', day: { kind: 'shift', unit: 'D', by: -1, anchor: 'reference' } }
      : { kind: 'shift', unit, by: distance.by, anchor };
  return { from, to: at + 1, meaning };
}

export const relativePeriod: Parser = {
  name: 'relative-period',
  starts: ({ word }) => distances.has(word) || spanning.has(word),
  read: (words, i) => readOne(words, i) ?? (spanning.has(words.word(i)) ? readSeveral(words, i) : undefined),
};
