/** "Monday, January 5", "Monday 5 January 2026", "Monday, the 5th of January": a weekday and its date are one expression. */
import type { Words } from '../../scan/words.js';
import type { Match } from '../meaning.js';

export function mergeWeekday(words: Words, matches: readonly Match[]): Match[] {
  const merged: Match[] = [];
  for (const match of matches) {
    const last = merged[merged.length - 1];
    if (last?.meaning.kind === 'weekday' && match.meaning.kind === 'calendar' && match.meaning.day !== undefined) {
      let at = last.to;
      if (words.word(at) === ',') at++;
      if (words.word(at) === 'the') at++;
      if (at === match.from && words.joins(at) && words.joins(last.to)) {
        const meaning = { ...match.meaning, weekday: last.meaning.weekday };
        merged[merged.length - 1] = { from: last.from, to: match.to, meaning };
        continue;
      }
    }
    merged.push(match);
  }
  return merged;
}
