/** "now", "currently", "recently", "in the future", "at the moment", "nowadays": TIMEX3's references without a date. */
import type { Words } from '../../scan/words.js';
import type { Match, Parser } from '../meaning.js';

const single = new Map([
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
]);

function reference(from: number, to: number, value: string): Match {
  return { from, to, meaning: { kind: 'plain', type: 'DATE', value } };
}

/** "now": not "now that", and not the head of a compound ("now-defunct"). */
function readNow(words: Words, i: number): Match | undefined {
  if (words.word(i + 1) === '-' && words.isGlued(i + 1)) return undefined;
  if (words.word(i + 1) === 'that' && words.joins(i + 1)) return undefined;
  const before = words.joins(i) ? words.word(i - 1) : '';
  const from = before === 'right' || before === 'just' ? i - 1 : i;
  return reference(from, i + 1, 'PRESENT_REF');
}

/** "current": an adjective of time, not the sea's or the wire's. */
function readCurrent(words: Words, i: number): Match | undefined {
  const next = words.joins(i + 1) ? words.word(i + 1) : '';
  if (
    !words.isWord(i + 1) ||
    words.isCapital(i) ||
    /^(and|or|of|in|that|which|was|is|to|from|account|accounts|affairs)$/.test(next)
  )
    return undefined;
  if (/^(electric|electrical|ocean|alternating|direct|strong|a)$/.test(words.word(i - 1))) return undefined;
  return reference(i, i + 1, 'PRESENT_REF');
}

/** "the future", "the near future", "the past", "the present", "the long term": with "the", and for nothing else. */
function readNoun(words: Words, i: number): Match | undefined {
  const word = words.word(i);
  let at = i - 1;
  const adjective = words.word(at);
  if (/^(near|foreseeable|distant|immediate|recent|long|short|medium)$/.test(adjective)) at--;
  if (word === 'term') {
    return /^(long|short|medium|near)$/.test(adjective) && words.word(at) === 'the' && words.word(i + 1) !== '-'
      ? reference(at, i + 1, 'FUTURE_REF')
      : undefined;
  }
  if (words.word(at) !== 'the') return undefined;
  const next = words.joins(i + 1) && words.isWord(i + 1) ? words.word(i + 1) : '';
  // "the future of Europe", "the past president": the noun's own sense, or an adjective.
  if (
    next !== '' &&
    !/^(and|or|but|to|is|was|as|when|if|that|with|for|by|on|at|from|he|she|it|they|we|the|after)$/.test(next)
  )
    return undefined;
  const before = words.word(at - 1);
  if (!/^(in|for|from|of|at|into|over|during|until|about)$/.test(before)) return undefined;
  if (word === 'present')
    return before === 'at' || before === 'in' || before === 'for' || before === 'until'
      ? reference(i, i + 1, 'PRESENT_REF')
      : undefined;
  return reference(at, i + 1, word === 'past' ? 'PAST_REF' : 'FUTURE_REF');
}

export const vague: Parser = {
  name: 'vague',
  starts: ({ word }) => single.has(word) || /^(now|current|moment|future|past|present|term)$/.test(word),
  read(words, i): Match | undefined {
    const word = words.word(i);
    const value = single.get(word);
    if (value !== undefined) return reference(words.joins(i) && words.word(i - 1) === 'more' ? i - 1 : i, i + 1, value);
    if (word === 'now') return readNow(words, i);
    if (word === 'current') return readCurrent(words, i);
    if (word === 'moment')
      return words.word(i - 1) === 'the' && words.word(i - 2) === 'at' && !words.isWord(i + 1)
        ? reference(i - 1, i + 1, 'PRESENT_REF')
        : undefined;
    if (word === 'present' && words.word(i - 1) === 'at' && !/^(in|at|the)$/.test(words.word(i + 1)))
      return reference(i, i + 1, 'PRESENT_REF');
    return readNoun(words, i);
  },
};
