/** "the first quarter of 2026", "third-quarter", "Q3 2025", "the second half of the year", "fiscal 2025": pieces of a year. */
import { readOrdinal } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import type { Match, Parser, PieceMeaning } from '../meaning.js';
import { clipped, readFollowingYear, readYear } from '../year-said.js';

type Piece = PieceMeaning['piece'];

function piece(words: Words, from: number, to: number, said: Piece): Match {
  const year = readFollowingYear(words, to);
  return { from, to: year?.to ?? to, meaning: { kind: 'piece', piece: said, year: year?.year } };
}

/** "Q3 2025", "H1 of 2026" */
function readLettered(words: Words, i: number): Match | undefined {
  const letter = words.raw(i);
  const number = words.integer(i + 1);
  if (!words.isGlued(i + 1) || words.digitCount(i + 1) !== 1 || number < 1 || number > (letter === 'Q' ? 4 : 2))
    return undefined;
  const read = piece(words, i, i + 2, `${letter}${number}` as Piece);
  // "Q1" alone may be a question; "H1" a heading.
  return read.to > i + 2 ? read : undefined;
}

/** "fiscal 2025", "fiscal year 2025", "FY2025", "FY25" */
function readFiscal(words: Words, i: number): Match | undefined {
  const fiscal = (year: number, to: number): Match => ({
    from: i,
    to,
    meaning: { kind: 'plain', type: 'DATE', value: `FY${year}` },
  });
  if (words.raw(i) === 'FY') {
    const size = words.digitCount(i + 1);
    if (size === 2 && words.isGlued(i + 1)) return fiscal(clipped(words.integer(i + 1)), i + 2);
    return size === 4 ? fiscal(words.integer(i + 1), i + 2) : undefined;
  }
  const at = words.word(i + 1) === 'year' ? i + 2 : i + 1;
  const year = words.isDigits(at) ? readYear(words, at) : undefined;
  return year === undefined ? undefined : fiscal(year.year, year.to);
}

export const quarter: Parser = {
  name: 'quarter',
  starts: ({ kind, ordinal, word }) =>
    kind === 'digits' || (ordinal > 0 && ordinal < 5) || /^(final|last|q|h|fiscal|fy)$/.test(word),
  read(words, i): Match | undefined {
    const word = words.word(i);
    if (words.raw(i) === 'Q' || words.raw(i) === 'H') return readLettered(words, i);
    if (word === 'fiscal' || word === 'fy') return readFiscal(words, i);
    const isFinal = word === 'final' || word === 'last';
    const ordinal = isFinal ? { to: i + 1, value: 4 } : readOrdinal(words, i);
    if (ordinal === undefined || ordinal.value > 4) return undefined;
    const hyphened = words.word(ordinal.to) === '-' && words.isGlued(ordinal.to);
    let at = hyphened ? ordinal.to + 1 : ordinal.to;
    if (words.word(at) === 'fiscal') at++;
    if (!words.joins(at)) return undefined;
    if (words.word(at) === 'quarter') {
      // "second quarter-final"
      if (words.word(at + 1) === '-' && words.isGlued(at + 1)) return undefined;
      const read = piece(words, i, at + 1, `Q${ordinal.value}` as Piece);
      // "the last quarter" without its year is the one before this; "final quarter" may be of a game.
      return isFinal && read.to === at + 1 && words.word(at + 1) !== 'of' ? undefined : read;
    }
    if (words.word(at) !== 'half' || (ordinal.value > 2 && !isFinal)) return undefined;
    const half = piece(words, i, at + 1, isFinal || ordinal.value === 2 ? 'H2' : 'H1');
    if (half.to > at + 1) return half;
    // A half without its year is a half of anything, but "of this year", "of the year".
    const end =
      words.word(at + 1) === 'of'
        ? words.word(at + 2) === 'the' || /^(this|last|next)$/.test(words.word(at + 2))
        : false;
    return end && /^year$/.test(words.word(at + 3)) ? half : undefined;
  },
};
