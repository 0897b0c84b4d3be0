/** "the 19th century", "twenty-first-century": TIMEX3 gives a century by its first two digits. */
import { readOrdinal } from '../../scan/number.js';
import { two } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';

export const century: Parser = {
  name: 'century',
  starts: (entry) => entry.kind === 'digits' || entry.ordinal > 0 || entry.number === 20,
  read(words, i): Match | undefined {
    const ordinal = readOrdinal(words, i);
    if (ordinal === undefined || ordinal.value > 30) return undefined;
    const at = words.word(ordinal.to) === '-' ? ordinal.to + 1 : ordinal.to;
    if (words.word(at) !== 'century' || !words.joins(at)) return undefined;
    return { from: i, to: at + 1, meaning: { kind: 'plain', type: 'DATE', value: two(ordinal.value - 1) } };
  },
};
