/** "the week of January 5", "the week beginning 5 January": a week named by one of its days. */
import type { Words } from '../../scan/words.js';
import type { Match } from '../meaning.js';
import { isDayMeaning } from './merge-day.js';

export function mergeWeek(words: Words, matches: readonly Match[]): Match[] {
  return matches.map((match) => {
    const link = words.word(match.from - 1);
    const isWeek = words.word(match.from - 2) === 'week' && /^(of|beginning|starting|ending|commencing)$/.test(link);
    if (!isWeek || !words.joins(match.from) || !words.joins(match.from - 1) || !isDayMeaning(match.meaning))
      return match;
    return { ...match, from: match.from - 2, meaning: { kind: 'week', day: match.meaning } };
  });
}
