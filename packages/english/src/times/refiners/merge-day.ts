/**
 * "Tuesday evening", "09:00 UTC Thursday", "the night of 3 January": a part of a day or a clock time and its day are one
 * expression where they touch. Where a preposition or comma parts them ("2 p.m. on Monday") they stay two, and the clock time
 * is of that day.
 */
import type { Words } from '../../scan/words.js';
import type { Match, Meaning } from '../meaning.js';

/** Whether a meaning names one day. */
export function isDayMeaning(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  return (
    meaning.kind === 'weekday' ||
    (meaning.kind === 'shift' && meaning.unit === 'D') ||
    (meaning.kind === 'echo' && meaning.unit === 'D')
  );
}

/** The part of the day right after a day: "Tuesday evening", "5 January evening". */
function withPart(words: Words, match: Match): Match {
  const { part, word } = words.entry(match.to);
  if (part === '' || word.endsWith('s') || !words.joins(match.to) || !isDayMeaning(match.meaning)) return match;
  return { ...match, to: match.to + 1, meaning: { kind: 'part', part, day: match.meaning } };
}

function isDayless(meaning: Meaning): meaning is Extract<Meaning, { kind: 'clock' | 'part' }> {
  return (meaning.kind === 'clock' || meaning.kind === 'part') && meaning.day === undefined;
}

/** "the night of 3 January": one past the words between a part of the day and its day. */
function afterOf(words: Words, match: Match): number {
  if (match.meaning.kind !== 'part' || words.word(match.to) !== 'of') return match.to;
  return words.word(match.to + 1) === 'the' ? match.to + 2 : match.to + 1;
}

/** Whether only "on", a comma or a bracket stands between two matches. */
function isNear(words: Words, from: number, to: number): boolean {
  if (to - from > 2 || !words.joins(to)) return false;
  for (let at = from; at < to; at++) if (!/^(on|,|\(|of|the)$/.test(words.word(at)) || !words.joins(at)) return false;
  return true;
}

export function mergeDay(words: Words, matches: readonly Match[]): Match[] {
  const merged: Match[] = [];
  for (const found of matches) {
    const match = withPart(words, found);
    const last = merged[merged.length - 1];
    if (last !== undefined && words.joins(match.from)) {
      // "the night of 7-8 December" begins on the first.
      const day = match.meaning.kind === 'interval' ? match.meaning.from : match.meaning;
      const isDay = isDayMeaning(day);
      if (isDayless(last.meaning) && isDay) {
        last.meaning = { ...last.meaning, day };
        if (afterOf(words, last) === match.from) {
          last.to = match.to;
          continue;
        }
        if (!isNear(words, last.to, match.from)) last.meaning = { ...last.meaning, day: undefined };
      } else if (isDayless(match.meaning) && isDayMeaning(last.meaning) && last.to === match.from) {
        merged[merged.length - 1] = { ...last, to: match.to, meaning: { ...match.meaning, day: last.meaning } };
        continue;
      }
    }
    merged.push({ ...match });
  }
  return merged;
}
