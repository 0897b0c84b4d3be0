/** What holds for every text: spans lie in the article, in order, with content; and the same text gives the same statements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import type { Range } from '../src/quote/range.js';
import { readStatements } from '../src/statement/read-statements.js';

const pieces = [
  'Cora Marden',
  'she',
  'the Harbour Ministry',
  'officials',
  'who',
  'said',
  'told reporters',
  'promised to',
  'called',
  'according to',
  'is expected to',
  'the claim that',
  'that the truce was over',
  'sign the pact',
  'a fraud',
  'and',
  'but',
  ',',
  '.',
  ':',
  '“',
  '”',
  '"',
  "''",
  '\n\n',
  '—',
  'MARDEN:',
  'as',
  '🙂',
  ' ',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' '));

const read = (words: string, article: readonly Range[]) =>
  readStatements({ text: words, article: [...article], published: null }, loadEnglish().read(words, article));

describe('statements of any text', () => {
  it('lie in the article, ascending, with content and a cue', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (words, skipped) => {
        const article: Range[] = words.length > skipped ? [[skipped, words.length]] : [[0, words.length]];
        const [[from, to] = [0, 0]] = article;
        for (const { source, cue, content } of read(words, article)) {
          expect(content.length).toBeGreaterThan(0);
          expect(cue.length).toBeGreaterThan(0);
          for (const ranges of [source, cue, content]) {
            let last = from;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(to);
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(text, (words) => {
        const article: Range[] = [[0, words.length]];
        expect(read(words, article)).toEqual(read(words, article));
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['one long line of quotation marks', '"'.repeat(100_000)],
    ['marks that never close', '“Marden said '.repeat(4_000)],
    ['thousands of statements', '“We wait,” Marden said, adding that the truce was over. '.repeat(2_000)],
    [
      'a speaker named anew each time',
      Array.from({ length: 3_000 }, (_, i) => `Cora Marden${i} said it was over. `).join(''),
    ],
  ])('is read to its end within the time a test has: %s', (_, words) => {
    expect(Array.isArray(read(words, [[0, words.length]]))).toBe(true);
  });
});
