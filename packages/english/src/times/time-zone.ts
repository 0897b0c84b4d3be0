/**
 * Eats the words after a clock time and gives the zone they name: "UTC", "(GMT +4)", "EST", "local time". Only zones that
 * are one offset the world over have a suffix; IST, CST and local time are read and left without.
 */
import type { Words } from '../scan/words.js';

/** Offsets from the IANA time zone database (public domain), for abbreviations in common use. */
const offsets = new Map([
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['wet', '+00:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['ist', ''],
  ['cst', ''],
  ['bst', '+01:00'],
  ['et', ''],
  ['pt', ''],
  ['ct', ''],
]);

export interface ZoneRead {
  to: number;
  suffix: string;
}

/** The zone at word `i`; one that is not there ends at `i`. */
export function readZone(words: Words, i: number): ZoneRead {
  const none = { to: i, suffix: '' };
  if (!words.joins(i)) return none;
  const opened = words.word(i) === '(';
  const at = opened ? i + 1 : i;
  const read = readName(words, at);
  if (read === undefined) return none;
  if (!opened) return read;
  return words.word(read.to) === ')' ? { to: read.to + 1, suffix: read.suffix } : none;
}

function readName(words: Words, i: number): ZoneRead | undefined {
  const word = words.word(i);
  // "+0000", as mail writes it
  if ((word === '+' || word === '-') && words.digitCount(i + 1) === 4 && words.isGlued(i + 1)) {
    const digits = words.raw(i + 1);
    const suffix = digits === '0000' ? 'Z' : `${word}${digits.slice(0, 2)}:${digits.slice(2)}`;
    return words.gap(i) > 0 ? { to: i + 2, suffix } : undefined;
  }
  const isLocal =
    (word === 'local' || word === 'eastern' || word === 'pacific' || word === 'central') &&
    /^(standard|daylight|time)$/.test(words.word(i + 1));
  if (isLocal)
    return { to: words.word(i + 1) === 'time' ? i + 2 : words.word(i + 2) === 'time' ? i + 3 : i + 2, suffix: '' };
  if (words.isCapital(i) && words.word(i + 1) === 'time' && words.joins(i + 1)) return { to: i + 2, suffix: '' };
  // In capitals only: "et", "pt", "est" are words of other kinds.
  const suffix = /^[A-Z]+$/.test(words.raw(i)) || word === 'gmt' || word === 'utc' ? offsets.get(word) : undefined;
  if (suffix === undefined) return undefined;
  const sign = words.word(i + 1);
  if (suffix === 'Z' && (sign === '+' || sign === '-') && words.digitCount(i + 2) > 0 && words.digitCount(i + 2) < 3) {
    const hours = words.integer(i + 2);
    const minutes = words.word(i + 3) === ':' && words.digitCount(i + 4) === 2 ? words.raw(i + 4) : '00';
    const to = minutes === '00' && words.word(i + 3) !== ':' ? i + 3 : i + 5;
    if (hours <= 14) return { to, suffix: `${sign}${`${hours}`.padStart(2, '0')}:${minutes}` };
  }
  return { to: i + 1, suffix };
}
