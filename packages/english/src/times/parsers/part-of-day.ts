/** "this morning", "in the evening", "at night", "overnight", "the morning of 5 January": parts of a day. */
import type { Words } from '../../scan/words.js';
import type { Match, Meaning, Parser } from '../meaning.js';

const today: Meaning = { kind: 'shift', unit: 'D', by: 0, anchor: 'reference' };

const told: Meaning = { kind: 'echo', unit: 'D' };
const dayAfter: Meaning = { kind: 'shift', unit: 'D', by: 1, anchor: 'mention' };

/** What may follow a part of the day that stands for itself; before a noun it is part of another word ("night vision"). */
function isFree(words: Words, i: number): boolean {
  if (!words.joins(i) || !words.isWord(i)) return words.word(i) !== '-' || !words.isGlued(i);
  return /^(of|on|in|at|to|after|before|when|while|as|and|or|but|that|which|who|with|by|for|from|until|the|a|an|he|she|it|they|we|i|his|her|its|their|local|was|were|is|had|has|said)$/.test(
    words.word(i),
  );
}

export const partOfDay: Parser = {
  name: 'part-of-day',
  starts: (entry) => entry.part !== '' || entry.word === 'lunchtime',
  read(words, i): Match | undefined {
    const { part, word } = words.entry(i);
    if (part === '') return undefined;
    const to = i + 1;
    const before = words.joins(i) ? words.word(i - 1) : '';
    if (before === 'this') return { from: i - 1, to, meaning: { kind: 'part', part, day: today } };
    if (before === 'that' && isFree(words, to)) return { from: i - 1, to, meaning: { kind: 'part', part, day: told } };
    if ((before === 'next' || before === 'following') && words.word(i - 2) === 'the')
      return { from: i - 1, to, meaning: { kind: 'part', part, day: dayAfter } };
    const isPlural = word.endsWith('s');
    if (word === 'overnight') return isFree(words, to) ? { from: i, to, meaning: { kind: 'part', part } } : undefined;
    if (isPlural || !isFree(words, to)) return undefined;
    const isLed = before === 'the' && /^(in|during|on|by|into|of|for|throughout|late|early)$/.test(words.word(i - 2));
    const isNamed = before === 'the' && words.word(to) === 'of';
    const isAt =
      (before === 'at' || before === 'by') && (word === 'night' || word === 'midday' || word === 'lunchtime');
    if (!isLed && !isNamed && !isAt) return undefined;
    return { from: i, to, meaning: { kind: 'part', part, generic: isAt } };
  },
};
