/**
 * Eats a text and gives its time expressions with their TIMEX3 types and values. Parsers find expressions and what their words
 * say; refiners join and widen them; then each is resolved against the document's date, the dates named before it and the
 * tense of its sentence. The span rules are TimeML's (Saurí et al., "TimeML Annotation Guidelines 1.2.1", 2006).
 */
import type { Words } from '../scan/words.js';
import type { TimeExpression } from '../time.js';
import type { Range, Sentence } from '../token.js';
import { type Day, isoDay, parseDay } from './calendar.js';
import type { Context, Direction } from './context.js';
import type { Match } from './meaning.js';
import { dropTagged } from './refiners/drop-tagged.js';
import { mergeDay } from './refiners/merge-day.js';
import { mergeWeek } from './refiners/merge-week.js';
import { mergeWeekday } from './refiners/merge-weekday.js';
import { mergeYear } from './refiners/merge-year.js';
import { pairRanges } from './refiners/pair-ranges.js';
import { widen } from './refiners/widen.js';
import { resolve, resolveRange } from './resolve.js';
import { type Scanned, scanTimes } from './scan-times.js';
import { headOf } from './sentence-index.js';
import { tenseOfTree } from './tense-of-tree.js';
import { tenseOfPreposition, tenseOfWords } from './tense-of-words.js';

export interface TimeOptions {
  /**
   * The document's date, `2026-01-03` or a timestamp that begins so. Without one, the first full date that stands alone on a
   * line is taken; without that too, what is relative keeps `X`.
   */
  reference?: string;
  /** Stretches of the text to read, ascending and disjoint; all of it where absent. */
  ranges?: readonly Range[];
  /** Sentences of the text with tags and trees, which tell tense better than words alone. */
  sentences?: readonly Sentence[];
  /** What `scanTimes` found in the same text and ranges, where somebody needs it as well. */
  scanned?: Scanned;
}

type Refiner = (words: Words, matches: readonly Match[], sentences: readonly Sentence[]) => Match[];

const refiners: readonly Refiner[] = [
  // First, so that a verb "may" joins no year.
  dropTagged,
  // Before the days: "Wednesday of last week" is a day only with its week.
  mergeYear,
  // Before parts of days: "Monday, January 5, 14:00" has one day.
  mergeWeekday,
  mergeWeek,
  mergeDay,
  // Before the ranges, so that "the end of" is not between two ends.
  widen,
  pairRanges,
];

/**
 * Reads the time expressions of `text`: in text order, none overlapping another; `text.slice(start, end)` is the expression.
 * Offsets are UTF-16 units into the whole text. A reference that is no date is passed over.
 */
export function readTimes(text: string, options: TimeOptions = {}): TimeExpression[] {
  const { reference: said, ranges, sentences = [], scanned = scanTimes(text, ranges) } = options;
  const { words } = scanned;
  let matches: readonly Match[] = scanned.matches;
  if (matches.length === 0) return [];
  for (const refine of refiners) matches = refine(words, matches, sentences);
  const reference = (said === undefined ? undefined : parseDay(said)) ?? dateline(words, matches);
  return resolveAll(words, matches, reference, sentences);
}

function resolveAll(
  words: Words,
  matches: readonly Match[],
  reference: Day | undefined,
  sentences: readonly Sentence[],
): TimeExpression[] {
  const times: TimeExpression[] = [];
  let mention: string | undefined;
  let mentionDay: string | undefined;
  let mentionMonth: string | undefined;
  let sentenceDay: string | undefined;
  let sentenceYear: number | undefined;
  let last = 0;
  for (const match of matches) {
    if (endsBetween(words, last, match.from)) {
      sentenceDay = undefined;
      sentenceYear = undefined;
    }
    last = match.to;
    const start = words.starts[match.from];
    const end = words.ends[match.to - 1];
    let known: Direction | undefined;
    const direction = (): Direction => {
      known ??= directionOf(words, match, start, end, sentences);
      return known;
    };
    const context: Context = { reference, mention, mentionDay, mentionMonth, sentenceDay, sentenceYear, direction };
    const { type, value } = resolve(match.meaning, context);
    const time: TimeExpression = { start, end, type, value };
    if (match.mod !== undefined) time.mod = match.mod;
    if (match.range !== undefined) {
      const { from, to, low, high } = match.range;
      time.range = { start: words.starts[from], end: words.ends[to - 1], value: resolveRange(low, high, context) };
    }
    times.push(time);
    if ((type !== 'DATE' && type !== 'TIME') || !/^\d{4}/.test(value)) continue;
    mention = value.slice(-11, -10) === '/' ? value.slice(-10) : value;
    if (/^\d{4}-\d\d/.test(mention)) mentionMonth = mention;
    if (/^\d{4}-\d\d-\d\d/.test(mention)) {
      mentionDay = mention.slice(0, 10);
      sentenceDay = mentionDay;
    }
    if (
      match.meaning.kind === 'calendar' &&
      match.meaning.month !== undefined &&
      typeof match.meaning.year === 'number'
    )
      sentenceYear = match.meaning.year;
  }
  return times;
}

function directionOf(
  words: Words,
  { from, to }: Match,
  start: number,
  end: number,
  sentences: readonly Sentence[],
): Direction {
  const led = tenseOfPreposition(words, from);
  if (led !== undefined) return led;
  const place = sentences.length === 0 ? undefined : headOf(sentences, start, end);
  const told = place === undefined ? 'none' : tenseOfTree(place.sentence, place.index);
  return told === 'none' ? tenseOfWords(words, from, to) : told;
}

/** Whether a sentence ends between two words, as far as signs and line breaks tell. */
function endsBetween(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!words.joins(i + 1)) return true;
    if (/^[.!?]$/.test(words.raw(i)) && !words.isGlued(i + 1)) return true;
  }
  return false;
}

/** The first full date that stands alone on a line near the head of the text: the day most pages print under their title. */
function dateline(words: Words, matches: readonly Match[]): Day | undefined {
  for (const { from, to, meaning } of matches.slice(0, 12)) {
    if (meaning.kind !== 'calendar' || words.joins(from) || words.joins(to)) continue;
    const { year, month, day } = meaning;
    if (typeof year === 'number' && month !== undefined && day !== undefined)
      return parseDay(isoDay({ year, month, day }));
  }
  return undefined;
}
