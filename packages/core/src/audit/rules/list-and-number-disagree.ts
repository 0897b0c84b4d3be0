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
 * Norway shall pay within forty-eight (48) hours.
 * @good
 * The Chamber consists of the following three members:
 *
 * (a) two members chosen by Norway;
 *
 * (b) one member chosen by Chile.
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
      // "Seven members: five of the one, two of the other".
      if (items.reduce((sum, item) => sum + countedIn(text.slice(item.start, item.end)), 0) === told) return [];
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
// "Forty-eight (48)" is no eight.
const BOTH = new RegExp(`(?<![-‐‑]\\s?)\\b(${WORD})\\s\\((\\d{1,2})\\)`, 'gi');
const ANNOUNCED = new RegExp(
  `\\bfollowing\\s(${WORD})\\s|\\b(${WORD})\\s(?:\\p{L}+\\s){0,3}(?:as\\sfollows)?:\\s*$`,
  'iu',
);

/** The number with which an item begins, behind its label; 0 where there is none. */
function countedIn(item: string): number {
  const [, word = ''] = /^\W*(?:\p{L}{1,4}[).]|\(\p{L}{1,4}\)|\d+[).])?\s*(?:the\s)?(\p{L}+)/iu.exec(item) ?? [];
  return Math.max(0, NUMBERS.indexOf(word.toLowerCase()));
}
