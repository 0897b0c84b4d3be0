/** "today", "yesterday", "tomorrow", "tonight", "the day before yesterday", "the day after tomorrow". */
import type { Match, Meaning, Parser } from '../meaning.js';

const distances = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const day = (by: number): Meaning => ({ kind: 'shift', unit: 'D', by, anchor: 'reference' });

export const dayWord: Parser = {
  name: 'day-word',
  starts: ({ word }) => distances.has(word) || word === 'day',
  read(words, i): Match | undefined {
    const word = words.word(i);
    if (word === 'day') {
      const isBefore = words.word(i + 1) === 'before' && words.word(i + 2) === 'yesterday';
      const isAfter = words.word(i + 1) === 'after' && words.word(i + 2) === 'tomorrow';
      const from = words.word(i - 1) === 'the' ? i - 1 : i;
      return isBefore || isAfter ? { from, to: i + 3, meaning: day(isBefore ? -2 : 2) } : undefined;
    }
    // "USA Today", "Russia Today": a paper.
    if (words.isCapital(i) && words.joins(i) && words.isCapital(i - 1) && !words.isFirst(i)) return undefined;
    const by = distances.get(word) ?? 0;
    if (word === 'tonight') return { from: i, to: i + 1, meaning: { kind: 'part', part: 'NI', day: day(0) } };
    return { from: i, to: i + 1, meaning: day(by) };
  },
};
