/** "the year", "the week", "the day", "the weekend": the period that the document or the sentence is in. */
import type { Words } from '../../scan/words.js';
import type { Match, Parser } from '../meaning.js';

const open =
  /^(for|in|during|of|throughout|over|through|ending|end|ended|finish|finished|close|closed|closing|on|by|later|earlier)$/;

/** Words after "the year" that say which year it is, or make it part of another word. */
const defined =
  /^(of|in|that|which|when|before|after|since|to|ended|ending|until|long|round|old|he|she|it|they|we|i|a|the)$/;

function isPartOf(words: Words, i: number): boolean {
  const before = words.word(i - 1);
  return (
    before === 'of' &&
    /^(end|beginning|start|middle|rest|remainder|half|quarter|course|part|close|most|much|time)$/.test(
      words.word(i - 2),
    )
  );
}

export const thePeriod: Parser = {
  name: 'the-period',
  starts: ({ unit }) => unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Q' || unit === 'Y' || unit === 'WE',
  read(words, i): Match | undefined {
    const { unit, plural } = words.entry(i);
    // "year-end", "month-end"
    const isEnd =
      words.word(i + 1) === '-' && words.isGlued(i + 1) && words.word(i + 2) === 'end' && words.isGlued(i + 2);
    if (isEnd && (unit === 'Y' || unit === 'M' || unit === 'Q') && !words.isGlued(i))
      return { from: i, to: i + 3, mod: 'END', meaning: { kind: 'shift', unit, by: 0, anchor: 'reference' } };
    if (plural || unit === '' || !words.joins(i) || words.word(i - 1) !== 'the' || !words.joins(i - 1))
      return undefined;
    const to = i + 1;
    if (words.word(to) === '-' && words.isGlued(to)) return undefined;
    // "the year before", "the year previous", "the day before": counted from the date named last.
    const after = words.joins(to) ? words.word(to) : '';
    const isClosed = !words.isWord(to + 1) || !words.joins(to + 1);
    if (unit !== 'WE' && ((after === 'before' && isClosed) || after === 'previous' || after === 'earlier'))
      return { from: i, to: to + 1, meaning: { kind: 'shift', unit, by: -1, anchor: 'mention' } };
    if (unit !== 'WE' && after === 'after' && isClosed)
      return { from: i, to: to + 1, meaning: { kind: 'shift', unit, by: 1, anchor: 'mention' } };
    const before = words.word(i - 2);
    if (defined.test(after) || (words.isDigits(to) && words.joins(to))) return undefined;
    if (unit === 'WE')
      return /^(over|during|on|at|for|of|in|this|through|throughout)$/.test(before)
        ? { from: i, to, meaning: { kind: 'weekend' } }
        : undefined;
    if (unit === 'D') return isDay(words, i, after) ? { from: i, to, meaning: { kind: 'echo', unit } } : undefined;
    if (!open.test(before) || (before === 'of' && !isPartOf(words, i - 1))) return undefined;
    if (before === 'of' && /^(rest|remainder)$/.test(words.word(i - 3)) && unit === 'W')
      return { from: i, to, meaning: { kind: 'span', unit, low: 1 } };
    return { from: i, to, meaning: { kind: 'shift', unit, by: 0, anchor: 'reference' } };
  },
};

/** "for the day", "ended the day": the day that is told of. "the day of the vote" is no date. */
function isDay(words: Words, i: number, after: string): boolean {
  const before = words.word(i - 2);
  // "At the end of the day," is no evening.
  if (before === 'of') return isPartOf(words, i - 1) && words.word(i - 4) === 'the' && words.word(i - 5) !== 'at';
  return (
    /^(for|end|ends|ended|ending|finish|finished|finishing|close|closed|closing|earlier|later)$/.test(before) &&
    (after === '' || !words.isWord(i + 1) || /^(with|at|down|up|and|but|as|on)$/.test(after))
  );
}
