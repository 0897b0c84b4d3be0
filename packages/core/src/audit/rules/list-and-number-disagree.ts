/**
 * list-and-number-disagree — Is one missing?
 *
 * ## Why it matters
 * A number that does not fit its list means that something was struck or added late, and nobody can say which of the two
 * counts.
 *
 * ## What strengthens it
 * Count again, and correct the number or the list.
 *
 * ## Known limitations
 * Compares a number word before “following” or a colon with the numbered items below it, and words with figures in
 * brackets.
 *
 * ## When it may be meant
 * Never meant.
 *
 * @bad
 * Norway shall pay five (6) million euros to Peru. <!-- finds: "five (6)" -->
 * @bad
 * Chile shall take the following three measures:
 *
 * (a) release all prisoners;
 *
 * (b) withdraw its forces. <!-- finds: "three" -->
 * @good
 * Norway shall pay five (5) million euros to Peru.
 * @good
 * Chile shall take the following two measures:
 *
 * (a) release all prisoners;
 *
 * (b) withdraw its forces.
 */
import { walk } from '../../instrument/part.js';
import type { Rule } from '../rule.js';

export const listAndNumberDisagree: Rule = {
  id: 'list-and-number-disagree',
  element: 'text',
  level: 'gap',
  check: ({ text, article, structure }) => [
    ...article.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(BOTH)].flatMap((match) => {
        const word = NUMBERS.indexOf((match[1] ?? '').toLowerCase());
        if (word < 0 || word === Number(match[2])) return [];
        return [
          {
            range: [start + match.index, start + match.index + match[0].length] as const,
            what: 'word and figure differ',
          },
        ];
      }),
    ),
    ...[...walk(structure.parts)].flatMap(([part]) => {
      const items = part.children.filter(({ head, labelled }) => head !== null && labelled);
      const [first] = items;
      if (first?.head == null) return [];
      const match = ANNOUNCED.exec(text.slice(...first.head));
      const told = match === null ? -1 : NUMBERS.indexOf((match[1] ?? match[2] ?? '').toLowerCase());
      if (match === null || told < 2 || told === items.length) return [];
      const word = match[1] ?? match[2] ?? '';
      const at = first.head[0] + match.index + match[0].indexOf(word);
      return [{ range: [at, at + word.length] as const, what: `${word} are announced, ${items.length} follow` }];
    }),
  ],
};

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const WORD = NUMBERS.join('|');
const BOTH = new RegExp(`\\b(${WORD})\\s\\((\\d{1,2})\\)`, 'gi');
const ANNOUNCED = new RegExp(
  `\\bfollowing\\s(${WORD})\\s|\\b(${WORD})\\s(?:\\p{L}+\\s){0,3}(?:as\\sfollows)?:\\s*$`,
  'iu',
);
