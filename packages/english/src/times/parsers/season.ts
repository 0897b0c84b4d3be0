/** "last summer", "the spring of 2025", "summer 2026", "this winter": seasons, where the word is one. */
import type { Match, Parser } from '../meaning.js';
import { readFollowingYear } from '../year-said.js';
import { sideStart, sides } from './weekday.js';

/** Words after a season that make it a name or another thing: "Summer Olympics", "spring water". */
const named = /^(olympics|olympic|games|paralympics|palace|revolution|water|rolls|onion|camp|house)$/;

export const season: Parser = {
  name: 'season',
  starts: (entry) => entry.season !== '',
  read(words, i): Match | undefined {
    const { season: piece, word } = words.entry(i);
    if (piece === '' || named.test(words.word(i + 1))) return undefined;
    const before = words.joins(i) ? words.word(i - 1) : '';
    const side = sides.get(before);
    if (side !== undefined) return { from: sideStart(words, i), to: i + 1, meaning: { kind: 'piece', piece, side } };
    const year = readFollowingYear(words, i + 1);
    const isVerb = word === 'fall' || word === 'spring';
    if (year !== undefined) {
      // "the fall of 1500 metres" aside, a fall with its year is a season; "troops fall 2014 metres" is not read.
      if (
        isVerb &&
        words.word(i + 1) !== 'of' &&
        !words.isCapital(i) &&
        !/^(in|by|since|until|the|of|late|early)$/.test(before)
      )
        return undefined;
      return { from: i, to: year.to, meaning: { kind: 'piece', piece, year: year.year } };
    }
    const after = words.joins(i + 1) ? words.word(i + 1) : '';
    if (after === 'of') return undefined;
    const isLed =
      before === 'the' &&
      /^(in|by|during|since|until|over|through|throughout|for|of|into|before|after)$/.test(words.word(i - 2));
    const isBare =
      /^(in|by|until|since|during|every|early|late|mid)$/.test(before) &&
      (!isVerb || before !== 'in' || !words.isWord(i + 1));
    // "the Autumn meetings": a capital in mid-sentence makes the word a name for the season's event.
    const isCapital =
      word === 'autumn' && words.isCapital(i) && words.isWord(i + 1) && !words.isCapital(i + 1) && !words.isFirst(i);
    return isLed || isBare || isCapital ? { from: i, to: i + 1, meaning: { kind: 'piece', piece } } : undefined;
  },
};
