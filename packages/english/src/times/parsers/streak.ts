/** "a third straight day", "fourth week in a row", "the second consecutive month": the day or period that a row has come to. */
import { readOrdinal } from '../../scan/number.js';
import type { Match, Parser } from '../meaning.js';

const straight = new Set(['straight', 'consecutive', 'successive', 'running']);

export const streak: Parser = {
  name: 'streak',
  starts: (entry) => entry.kind === 'digits' || entry.ordinal > 1 || entry.number >= 20,
  read(words, i): Match | undefined {
    const ordinal = readOrdinal(words, i);
    if (ordinal === undefined || !words.joins(ordinal.to)) return undefined;
    const isStraight = straight.has(words.word(ordinal.to));
    const at = isStraight ? ordinal.to + 1 : ordinal.to;
    const { unit, plural } = words.entry(at);
    if (plural || !/^(D|NIGHT|WE|W|M|Q|Y)$/.test(unit) || unit === '' || !words.joins(at)) return undefined;
    const isRow = words.word(at + 1) === 'in' && words.word(at + 2) === 'a' && words.word(at + 3) === 'row';
    if (!isStraight && !isRow && words.word(at + 1) !== 'running') return undefined;
    return { from: i, to: at + 1, meaning: { kind: 'shift', unit, by: 0, anchor: 'reference' } };
  },
};
