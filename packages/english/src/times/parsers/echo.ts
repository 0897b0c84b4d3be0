/** "that day", "the same month", "that time", "the same period last year": dates told by the date named last. */
import type { Match, Parser } from '../meaning.js';

export const echo: Parser = {
  name: 'echo',
  starts: ({ word }) => word === 'that' || word === 'same',
  read(words, i): Match | undefined {
    const isSame = words.word(i) === 'same';
    if (isSame && words.word(i - 1) !== 'the') return undefined;
    const { unit, plural } = words.entry(i + 1);
    const word = words.word(i + 1);
    if (!words.joins(i + 1)) return undefined;
    const to = i + 2;
    const before = words.word(i - 1);
    if (word === 'time') {
      // "at the same time" is an adverb of its own.
      const isDate = !isSame && /^(by|at|since|until|from|before|after)$/.test(before);
      return isDate && !/^(he|she|it|they|the|when|of)$/.test(words.word(to))
        ? { from: i, to, meaning: { kind: 'echo' } }
        : undefined;
    }
    const isPeriod = isSame && word === 'period';
    if (!isPeriod && (unit === '' || plural || /^(H|MIN|S|NIGHT|WE|DE|CE|ML)$/.test(unit))) return undefined;
    const year = yearBack(i + 2);
    if (isPeriod && year === 0) return undefined;
    if (!isSame && words.isWord(to) && /^(that|the|he|she|it|they|we)$/.test(words.word(to))) return undefined;
    const meaning = isPeriod
      ? { kind: 'echo' as const, years: -1 }
      : { kind: 'echo' as const, unit: unit === '' ? undefined : unit };
    return year === 0 ? { from: i, to, meaning } : { from: i, to: year, meaning: { ...meaning, years: -1 } };

    /** One past "last year", "a year ago", "a year earlier" at `at`, or 0. */
    function yearBack(at: number): number {
      const of = words.word(at) === 'of' || words.word(at) === 'in' ? at + 1 : at;
      if (/^(last|previous)$/.test(words.word(of)) && words.word(of + 1) === 'year') return of + 2;
      const isYear = /^(a|one)$/.test(words.word(of)) && words.word(of + 1) === 'year';
      return isYear && /^(ago|earlier|before)$/.test(words.word(of + 2)) ? of + 3 : 0;
    }
  },
};
