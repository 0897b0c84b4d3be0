/** "the 1990s", "the '90s", "the nineties", "mid-1990s": TIMEX3 gives a decade by its first three digits. */
import { beginsNumber } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import type { Match, Parser } from '../meaning.js';

const spelled = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
]);

/** "the", "early", "late", "mid-": without one, "90s" may be seconds and "nineties" temperatures. */
function isLed(words: Words, i: number): boolean {
  const at = words.word(i - 1) === '-' ? i - 2 : i - 1;
  // "his mid-20s" is an age.
  return words.word(at) === 'the' || (/^(early|late|mid)$/.test(words.word(at)) && words.word(at - 1) === 'the');
}

function decade(from: number, to: number, first: number): Match {
  return { from, to, meaning: { kind: 'plain', type: 'DATE', value: `${first}` } };
}

export const decadeName: Parser = {
  name: 'decade',
  starts: ({ kind, word }) => kind === 'digits' || word === "'" || word === '’' || word === '‘' || spelled.has(word),
  read(words, i): Match | undefined {
    const name = spelled.get(words.word(i));
    // "in her seventies" is an age.
    if (name !== undefined) return isLed(words, i) ? decade(i, i + 1, name) : undefined;
    const at = words.isDigits(i) ? i : i + 1;
    const value = words.integer(at);
    const size = words.digitCount(at);
    if (value < 0 || value % 10 !== 0 || (at > i && !words.isGlued(at)) || (at === i && !beginsNumber(words, i)))
      return undefined;
    const apostrophe = words.isGlued(at + 1) && /^['’]$/.test(words.word(at + 1));
    const end = apostrophe ? at + 2 : at + 1;
    if (words.word(end) !== 's' || !words.isGlued(end)) return undefined;
    // "1990's" may be the possessive of the year.
    if ((apostrophe || size === 2) && at === i && !isLed(words, i)) return undefined;
    if (/^(his|her|their|my|our|your)$/.test(words.word(i - 1))) return undefined;
    if (size === 4 && value >= 1000 && value < 2200) return decade(i, end + 1, value / 10);
    return size === 2 && value >= 20 ? decade(i, end + 1, 190 + value / 10) : undefined;
  },
};
