/** "15 years", "decades", "60-day", "two to three weeks", "decades-long", "two years and three months": lengths of time. */

import type { Unit } from '../../scan/lexicon.js';
import type { Words } from '../../scan/words.js';
import { isoDuration } from '../iso-duration.js';
import type { Match, Parser } from '../meaning.js';
import { readSpan, type SpanRead } from '../read-span.js';

/** Words before a bare plural that make it a length: "for years", "after decades". */
const measuring = new Set(
  'for in over after within through during of by takes take took taking lasting last lasted spent spend spending many about'.split(
    ' ',
  ),
);

/** Words that make "a day" a rate, which the set parser reads, or an idiom. */
const bigger = ['Y', 'M', 'W', 'D', 'H', 'MIN', 'S'];

const joined = new Map<string, Unit>([
  ['yearlong', 'Y'],
  ['monthlong', 'M'],
  ['weeklong', 'W'],
  ['daylong', 'D'],
  ['decadelong', 'DE'],
]);

/** "-long" and "-old" glued to a unit belong to it. */
function withLong(words: Words, to: number): number {
  const isTail = words.word(to + 1) === 'long' || words.word(to + 1) === 'old';
  return words.word(to) === '-' && words.isGlued(to) && isTail ? to + 2 : to;
}

/** "Six-Day War", "Five-Year Plan", "Seven Years' War": names. */
function isName(words: Words, to: number): boolean {
  if (!words.isCapital(to - 1)) return false;
  const at = /^['’]$/.test(words.word(to)) ? to + 1 : to;
  return words.isCapital(at) && /^(war|wars|plan|rule|game|revolution|crisis)$/.test(words.word(at));
}

/** "2 hours and 30 minutes", "one year, six months": smaller units that go on with a length. */
function readCompound(words: Words, first: SpanRead): { to: number; value: string } | undefined {
  let { to } = first;
  const parts = [first];
  for (let n = 0; n < 3; n++) {
    const at = /^(and|,)$/.test(words.word(to)) ? to + 1 : to;
    const next = words.joins(at) ? readSpan(words, at) : undefined;
    const last = parts[parts.length - 1];
    if (next === undefined || next.low === undefined || next.high !== undefined || next.hyphened || next.article) break;
    if (bigger.indexOf(next.unit) <= bigger.indexOf(last.unit) || bigger.indexOf(last.unit) < 0) break;
    parts.push(next);
    to = next.to;
  }
  if (parts.length === 1 || first.low === undefined || first.high !== undefined) return undefined;
  const said = parts.map(({ unit, low }) => isoDuration(unit, low));
  const days = said.filter((value) => !value.startsWith('PT')).map((value) => value.slice(1));
  const hours = said.filter((value) => value.startsWith('PT')).map((value) => value.slice(2));
  return { to, value: `P${days.join('')}${hours.length > 0 ? `T${hours.join('')}` : ''}` };
}

/** A unit in the plural without a count: "decades of war", "for years", "decades-long". */
function readBare(words: Words, i: number): Match | undefined {
  const { unit, plural, word } = words.entry(i);
  const long = withLong(words, i + 1);
  if (unit === '' || word === 'seconds' || (words.isCapital(i) && !words.isFirst(i))) return undefined;
  if (long > i + 1 && (words.word(i - 1) === '-' || words.word(long - 1) === 'old')) return undefined;
  if (long > i + 1)
    return { from: i, to: long, meaning: plural ? { kind: 'span', unit } : { kind: 'span', unit, low: 1 } };
  if (!plural || unit === 'WE') return undefined;
  if (words.isGlued(i) || words.word(i + 1) === '-') return undefined;
  const before = words.word(i - 1);
  const after = words.word(i + 1);
  const isLength = (measuring.has(before) && words.joins(i)) || /^(ago|later|earlier)$/.test(after);
  const isLed = words.isFirst(i) && /^(of|after|before)$/.test(after);
  if (!isLength && !isLed) return undefined;
  return { from: i, to: i + 1, meaning: { kind: 'span', unit } };
}

export const duration: Parser = {
  name: 'duration',
  starts: ({ kind, number, scale, unit, word }) =>
    kind === 'digits' || number >= 0 || scale > 0 || unit !== '' || counting.has(word) || joined.has(word),
  read(words, i): Match | undefined {
    const whole = joined.get(words.word(i));
    if (whole !== undefined) return { from: i, to: i + 1, meaning: { kind: 'span', unit: whole, low: 1 } };
    if (words.entry(i).unit !== '') return readBare(words, i);
    const read = readSpan(words, i);
    if (read === undefined || isName(words, read.to)) return undefined;
    if (isNoLength(words, i, read)) return undefined;
    const compound = readCompound(words, read);
    if (compound !== undefined)
      return { from: i, to: compound.to, meaning: { kind: 'plain', type: 'DURATION', value: compound.value } };
    const { unit, low, high } = read;
    // "from two to three weeks": both ends are marked, by the range refiner; "within two to three weeks" is one expression.
    if (high !== undefined && !read.hyphened && /^(from|between)$/.test(words.word(i - 1))) return undefined;
    return { from: i, to: withLong(words, read.to), meaning: { kind: 'span', unit, low, high } };
  },
};

const counting = new Set(
  'a an half several few couple many some dozens hundreds thousands tens countless multiple numerous another various ½'.split(
    ' ',
  ),
);

/** People, whose ages are no lengths that a text reckons with; a "30-year-old treaty" is told by its own age. */
const persons = new Set(
  'man woman boy girl child son daughter brother sister student teacher mother father suspect soldier driver citizen resident victim actor singer player politician lawyer journalist veteran american briton who'.split(
    ' ',
  ),
);

/** Whether a thing, not a person, follows "N-year-old". */
function isThing(words: Words, i: number): boolean {
  return (
    words.joins(i) &&
    words.isWord(i) &&
    !words.isCapital(i) &&
    !persons.has(words.word(i)) &&
    !/^(was|is|has|had|said|from|in|told|and|with|of|at|also)$/.test(words.word(i))
  );
}

function isNoLength(words: Words, i: number, { to, unit, singular, hyphened, low, article }: SpanRead): boolean {
  const before = words.joins(i) ? words.word(i - 1) : '';
  const after = words.joins(to) ? words.word(to) : '';
  const word = words.word(i);
  if (low === 0 || (before === 'wait' && article)) return true;
  // "a night club", "some day", "one day": a date that nobody knows, or a name.
  if (word === 'some' && singular) return true;
  if (
    word === 'one' &&
    unit === 'D' &&
    singular &&
    !/^(for|in|within|after|than|least|just|only|over|lasts|lasted)$/.test(before)
  )
    return !/^(before|after|later|earlier|ago)$/.test(after);
  if (unit === 'NIGHT' || unit === 'WE') return article && !/^(for|after|spent|spend)$/.test(before);
  // Quarters are also fourths and districts: "three-quarters of", "in some quarters", "a quarter".
  if (unit === 'Q' && (hyphened || after === 'of' || low === undefined || !words.entry(to - 1).plural)) return true;
  // "a Century speedboat": a name.
  if (words.isCapital(to - 1) && !words.isCapital(i) && !words.isDigits(i) && !/^[A-Z]+$/.test(words.raw(to - 1)))
    return true;
  // "per cent a year" and "twice a day" are sets; "kilometres an hour" a speed.
  if (/^(miles|kilometres|kilometers|km|knots|metres|meters|m)$/.test(before)) return true;
  // Ages: "a 32-year-old", "32 years old", "aged 32 years".
  if (words.word(to) === '-' && words.word(to + 1) === 'old') return !isThing(words, to + 2);
  if (after === 'old' && unit === 'Y') return true;
  // "a year-end", "a day-to-day": the adjective is another word; "20 year" is a length only before a noun.
  if (article && words.word(to) === '-' && words.isGlued(to) && words.word(to + 1) !== 'long') return true;
  return singular && !article && !hyphened && low !== undefined && low !== 1 && low !== 0.5 && !words.isWord(to);
}
