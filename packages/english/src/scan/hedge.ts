/** Eats the words before a number or a length of time and gives the hedge they make: "about", "up to", "at least". */
import type { Words } from './words.js';

export type Hedge = 'about' | 'nearly' | 'more than' | 'less than' | 'at least' | 'at most';

export interface HedgeRead {
  /** The hedge's first word. */
  from: number;
  hedge: Hedge;
}

/** The longer before the shorter: "no more than" is a bound above, "more than" one below. */
const hedges: readonly [words: readonly string[], hedge: Hedge][] = (
  [
    ['no more than', 'at most'],
    ['not more than', 'at most'],
    ['not exceeding', 'at most'],
    ['no less than', 'at least'],
    ['not less than', 'at least'],
    ['no fewer than', 'at least'],
    ['not fewer than', 'at least'],
    ['a minimum of', 'at least'],
    ['a maximum of', 'at most'],
    ['a little more than', 'more than'],
    ['a little over', 'more than'],
    ['more than', 'more than'],
    ['longer than', 'more than'],
    ['greater than', 'more than'],
    ['less than', 'less than'],
    ['fewer than', 'less than'],
    ['at least', 'at least'],
    ['at most', 'at most'],
    ['up to', 'at most'],
    ['just over', 'more than'],
    ['well over', 'more than'],
    ['just under', 'less than'],
    ['about', 'about'],
    ['around', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['some', 'about'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
  ] satisfies [string, Hedge][]
).map(([words, hedge]) => [words.split(' '), hedge]);

/** By the last word, the one right before the number: one look tells that most numbers have none. */
const byLastWord = new Map<string, (readonly [words: readonly string[], hedge: Hedge])[]>();
for (const hedge of hedges) {
  const last = hedge[0].at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), hedge]);
}

/** "over two years" is more than two after these; else ("jobs over two years") a preposition. */
const beforeOver = new Set(
  'in for of at after last lasted lasts lasting than take took takes spent reach reached reaches reaching by to a just well killed killing with has have had'.split(
    ' ',
  ),
);

/** The hedge right before word `from`, or undefined. */
export function readHedge(words: Words, from: number): HedgeRead | undefined {
  const last = words.word(from - 1);
  for (const [said, hedge] of byLastWord.get(last) ?? []) {
    const start = from - said.length;
    if (start < 0) continue;
    let fits = true;
    for (let n = 0; n < said.length && fits; n++)
      fits = words.word(start + n) === said[n] && words.joins(start + n + 1);
    if (fits) return { from: start, hedge };
  }
  const isOver = last === 'over' && words.joins(from) && beforeOver.has(words.word(from - 2));
  return isOver ? { from: from - 1, hedge: 'more than' } : undefined;
}
