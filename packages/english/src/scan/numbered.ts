/** Eats a place and tells whether the number there is the number of something: "Article 5", "resolutions 1973 and 2042". */
import type { Words } from './words.js';

/** Words before a number that name what it numbers. */
const numbered = new Set(
  'resolution resolutions article articles art arts section sections sec paragraph paragraphs para paras subparagraph clause clauses item items point points phase stage step tier rule rules no nos number numbers chapter chapters annex annexes appendix schedule protocol part parts volume vol room flight route highway page pages p pp line lines building box suite unit case docket law order decision regulation directive bill act version ver v model figure table footnote note basket track option group zone area sector category type class'.split(
    ' ',
  ),
);

/** Of these, the ones that a year follows as well: "the Act 2014", "Part 2014" are rare, "phase 2026" is not. */
const beforeYear = new Set(
  'resolution resolutions article articles art section sections paragraph paragraphs para rule rules no nos number numbers chapter annex room flight route highway page pages p pp line lines building box suite unit case docket law order decision regulation directive bill version ver v model'.split(
    ' ',
  ),
);

/** How far a list of numbers is followed back to its noun. */
const reach = 12;

/** Whether word `i` stands in a list after such a noun. With `isYear` only nouns that no year follows count. */
export function isNumbered(words: Words, i: number, isYear = false): boolean {
  const nouns = isYear ? beforeYear : numbered;
  for (let at = i - 1; at > i - reach && words.joins(at + 1); at--) {
    const word = words.word(at);
    if (nouns.has(word)) return true;
    if (!words.isDigits(at) && word !== ',' && word !== 'and' && word !== 'or' && word !== 'to' && word !== '.')
      return false;
  }
  return false;
}
