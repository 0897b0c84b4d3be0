/** "January 2026", "Jan. 2026", "March, 2014", "December of 1994", and a month alone where it is one. */
import type { Match, Parser } from '../meaning.js';
import { isLoneMonth, monthEnd } from '../month-word.js';
import { readFollowingYear } from '../year-said.js';
import { sideStart, sides } from './weekday.js';

export const month: Parser = {
  name: 'month',
  starts: (entry) => entry.month > 0,
  read(words, i): Match | undefined {
    const end = monthEnd(words, i);
    if (end === 0) return undefined;
    const said = words.entry(i).month;
    const year = readFollowingYear(words, end);
    if (year !== undefined)
      return { from: i, to: year.to, meaning: { kind: 'calendar', year: year.year, month: said } };
    if (!isLoneMonth(words, i)) return undefined;
    const side = words.joins(i) ? sides.get(words.word(i - 1)) : undefined;
    return {
      from: side === undefined ? i : sideStart(words, i),
      to: end,
      meaning: { kind: 'calendar', month: said, side },
    };
  },
};
