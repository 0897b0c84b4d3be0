/** Eats a word and tells whether it is a month here: "May 5" and "in March" are, "may", "March on" and "Jan Kowal" are not. */
import type { Words } from '../scan/words.js';

/** One past a month at `i`, with the full stop of a short form; 0 where the word is no month beside a number. */
export function monthEnd(words: Words, i: number): number {
  const { month, short } = words.entry(i);
  if (month === 0) return 0;
  // "may 5" and "march 5 kilometres" are verbs; "january 5" is a month by any spelling.
  if (!words.isCapital(i) && (short || month === 5 || month === 3 || month === 8)) return 0;
  return short && words.word(i + 1) === '.' && words.isGlued(i + 1) ? i + 2 : i + 1;
}

/** Words that stand before a month without its day: "in March", "last May", "the March vote". */
const before = new Set(
  'in of since until till by last next this late early mid through throughout from to during before after between for each every previous following past coming around about'.split(
    ' ',
  ),
);

/** Words that join a month to another: as good as those, but not before a name ("and June Farrow"). */
const joining = new Set('and or than as versus vs'.split(' '));

/** Words after "March" that make it a march: "the March on", "March for". */
const marching = new Set('on for against to of by in with from past through towards toward'.split(' '));

/** Months that are also first names. */
const names = new Set([4, 5, 6, 8]);

/** Whether the month at `i`, which has neither day nor year beside it, is one. */
export function isLoneMonth(words: Words, i: number): boolean {
  const { month, short } = words.entry(i);
  if (!words.isCapital(i)) return false;
  const previous = words.joins(i) ? words.word(i - 1) : '';
  const next = words.joins(i + 1) ? words.word(i + 1) : '';
  const beforeName = words.isCapital(i + 1) && words.isWord(i + 1) && words.joins(i + 1);
  // "May%20", "May_2": an address or a key.
  if (words.isGlued(i + 1) && /^[%_=&@]$/.test(words.raw(i + 1))) return false;
  const led =
    before.has(previous) ||
    (joining.has(previous) && !beforeName) ||
    (previous === '-' && words.isGlued(i) && /^(early|mid|late|end)$/.test(words.word(i - 2)));
  if (short && (next !== '.' || !words.isGlued(i + 1) || !led)) return false;
  // "Theresa May", "Jean March": a name before it, but for the first word of a sentence ("Since May", "In March").
  const named = !led && words.isCapital(i - 1) && words.isWord(i - 1) && words.joins(i);
  if (named && !words.isFirst(i - 1)) return false;
  if (month === 3 && marching.has(next) && (previous === 'the' || !led)) return false;
  if (month === 5 || month === 3) return led || (previous === 'the' && !marching.has(next));
  if (!led && names.has(month) && beforeName) return false;
  return true;
}
