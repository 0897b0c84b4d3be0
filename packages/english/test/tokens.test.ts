/** How words are divided: as the English UD treebanks do it, with exact places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Spans } from '../src/spans.js';
import { tokenize } from '../src/tokenize.js';

function words(text: string): string[] {
  const spans = new Spans();
  tokenize(text, 0, text.length, spans);
  return Array.from({ length: spans.length }, (_, i) => text.slice(spans.starts[i], spans.ends[i]));
}

describe('words that are divided', () => {
  it.each([
    ["They don't know.", "They do n't know ."],
    ['They don’t know.', 'They do n’t know .'],
    ["Orlova's plan", "Orlova 's plan"],
    ["the states' plan", "the states ' plan"],
    ['We cannot sign', 'We can not sign'],
    ["they'd've gone", "they 'd 've gone"],
    ['a 15-year guarantee', 'a 15 - year guarantee'],
    ['and/or', 'and / or'],
    ['It costs $5.50, or 20%.', 'It costs $ 5.50 , or 20 % .'],
    ['at 5pm sharp', 'at 5 pm sharp'],
    ['(see below)', '( see below )'],
    ['“Never,” he said—twice.', '“ Never , ” he said — twice .'],
    ['pages 5-10', 'pages 5 - 10'],
    ['Wait... what?!', 'Wait ... what ?!'],
    ['Plan B. The end', 'Plan B . The end'],
    ['the end.', 'the end .'],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });
});

describe('words that stay whole', () => {
  it.each([
    'U.S.',
    'e.g.',
    'a.m.',
    'Mr.',
    'Gen.',
    '1,200.50',
    '12:30',
    '9/11',
    '2026-01-03',
    '20th',
    '1990s',
    "O'Hara",
    'e-mail',
    'non-aligned',
    'AT&T',
    'https://example.org/a-b?c=d',
    'press@example.org',
    'www.example.org',
    '...',
    '--',
  ])('%s', (word) => {
    expect(words(`We saw ${word} there`)).toEqual(['We', 'saw', word, 'there']);
  });

  it('leaves the mark after an address out of it', () => {
    expect(words('See https://example.org/pact.')).toEqual(['See', 'https://example.org/pact', '.']);
  });

  it('does not take an answer for a number sign', () => {
    expect(words('He said no. Then')).toEqual(['He', 'said', 'no', '.', 'Then']);
    expect(words('Decree No. 5 fell')).toEqual(['Decree', 'No.', '5', 'fell']);
  });
});

describe('any text', () => {
  it('is covered by its words but for the spaces, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const spans = new Spans();
        tokenize(text, 0, text.length, spans);
        let at = 0;
        for (let i = 0; i < spans.length; i++) {
          const start = spans.starts[i] ?? 0;
          const end = spans.ends[i] ?? 0;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).replace(/[\s\u0085\u200b\ufeff]/g, '')).toBe('');
          at = end;
        }
        expect(text.slice(at).replace(/[\s\u0085\u200b\ufeff]/g, '')).toBe('');
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('takes a megabyte without spaces in its stride', () => {
    for (const part of ["a'", '1.', 'a-', '@a', '://', '"a', 'U.']) {
      const text = part.repeat(500_000);
      const spans = new Spans();
      tokenize(text, 0, text.length, spans);
      expect(spans.ends[spans.length - 1]).toBe(text.length);
    }
  });
});
