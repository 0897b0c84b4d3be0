/** "Christmas", "New Year's Eve", "9/11", "the September 11 attacks": days that have a name and no date beside it. */
import type { Words } from '../../scan/words.js';
import type { Match, Meaning, Parser } from '../meaning.js';
import { sideStart, sides } from './weekday.js';

const attacks: Meaning = { kind: 'calendar', year: 2001, month: 9, day: 11 };

/** "New Year's Day", "New Year's Eve", "New Year's" */
function readNewYear(words: Words, i: number): Match | undefined {
  if (words.word(i + 1) !== 'year' || !words.isCapital(i + 1)) return undefined;
  const possessive = /^['’]$/.test(words.word(i + 2)) && words.word(i + 3) === 's';
  if (!possessive) return undefined;
  const name = words.word(i + 4);
  if (name === 'eve' || name === 'day')
    return {
      from: i,
      to: i + 5,
      meaning: name === 'eve' ? { kind: 'calendar', month: 12, day: 31 } : { kind: 'calendar', month: 1, day: 1 },
    };
  return words.isWord(i + 4) && words.joins(i + 4) && words.isCapital(i + 4)
    ? undefined
    : { from: i, to: i + 4, meaning: { kind: 'calendar', month: 1, day: 1 } };
}

export const namedDay: Parser = {
  name: 'named-day',
  starts: ({ kind, month, word }) => kind === 'digits' || month === 9 || word === 'christmas' || word === 'new',
  read(words, i): Match | undefined {
    const word = words.word(i);
    if (!words.joins(i + 1) && word !== 'christmas') return undefined;
    if (words.isDigits(i)) {
      const isAttack =
        words.raw(i) === '9' &&
        words.word(i + 1) === '/' &&
        words.raw(i + 2) === '11' &&
        words.isGlued(i + 1) &&
        words.isGlued(i + 2);
      return isAttack && !(words.isGlued(i + 3) && words.word(i + 3) === '/') && !words.isGlued(i)
        ? { from: i, to: i + 3, meaning: attacks }
        : undefined;
    }
    if (words.entry(i).month === 9) {
      const at = words.word(i + 1) === '.' ? i + 2 : i + 1;
      const isAttack =
        words.raw(at) === '11' &&
        words.joins(at) &&
        /^(attack|attacks|terrorist|hijackers|commission)$/.test(words.word(at + 1));
      return isAttack ? { from: i, to: at + 1, meaning: attacks } : undefined;
    }
    if (!words.isCapital(i)) return undefined;
    if (word === 'new') return readNewYear(words, i);
    const day = words.word(i + 1);
    const isNamed = words.joins(i + 1) && (day === 'eve' || day === 'day') && words.isCapital(i + 1);
    if (
      !isNamed &&
      words.isWord(i + 1) &&
      words.joins(i + 1) &&
      !/^(and|in|on|but|with|to|as|after|when|of|or|by)$/.test(day)
    )
      return undefined;
    const side = words.joins(i) ? sides.get(words.word(i - 1)) : undefined;
    const from = side === undefined ? i : sideStart(words, i);
    const eve = day === 'eve' && isNamed;
    return { from, to: isNamed ? i + 2 : i + 1, meaning: { kind: 'calendar', month: 12, day: eve ? 24 : 25, side } };
  },
};
