import { describe, expect, test } from 'vitest';
import { assertQuotes } from '../src/quote/assert-quotes.js';
import { within } from '../src/quote/within.js';
import type { Reading } from '../src/reading.js';

const text = 'Odo Lund said 🕊 holds.';

function readingWith(changes: Partial<Reading>): Reading {
  return {
    document: 'dove.txt',
    sha256: '0'.repeat(64),
    format: 'text',
    kind: 'news',
    language: 'en',
    title: null,
    author: null,
    publisher: null,
    republishedBy: null,
    published: null,
    publishedDates: [],
    url: null,
    text,
    article: [[0, text.length]],
    statements: [],
    times: [],
    instrument: null,
    commitments: [],
    positions: [],
    events: [],
    ...changes,
  };
}

const statement = { source: [], cue: [], content: [], party: null, speaker: null };

describe('the words of every item', () => {
  test('stand in the text', () => {
    const whole = {
      ...statement,
      source: [[0, 8]],
      cue: [[9, 13]],
      content: [
        [14, 16],
        [17, 23],
      ],
    } satisfies Reading['statements'][number];
    expect(() => assertQuotes(readingWith({ statements: [whole] }))).not.toThrow();
  });

  test.each<[string, Partial<Reading>]>([
    ['beyond the end of the text', { article: [[0, text.length + 1]] }],
    ['before its beginning', { article: [[-1, 4]] }],
    ['without a word', { statements: [{ ...statement, source: [[4, 4]] }] }],
    ['turned round', { times: [{ start: 8, end: 4, type: 'DATE', value: '2026' }] }],
    [
      'out of order',
      {
        statements: [
          {
            ...statement,
            content: [
              [9, 13],
              [0, 8],
            ],
          },
        ],
      },
    ],
    [
      'over one another',
      {
        statements: [
          {
            ...statement,
            cue: [
              [0, 8],
              [7, 13],
            ],
          },
        ],
      },
    ],
    ['through the middle of a character', { statements: [{ ...statement, content: [[14, 15]] }] }],
    ['at no whole number', { times: [{ start: 0.5, end: 3, type: 'DATE', value: '2026' }] }],
  ])('are refused %s', (_, changes) => {
    expect(() => assertQuotes(readingWith(changes))).toThrow('of dove.txt does not lie in its text');
  });
});

describe('ranges kept to the article', () => {
  const page = 'The [envoy](http://a.b) said so. Advertisement. She left.';
  const at = (words: string): [number, number] => [page.indexOf(words), page.indexOf(words) + words.length];
  const article = [at('The '), at('envoy'), at(' said so.'), at(' She left.')];

  test('leave out what is no word of it, and the space at their ends', () => {
    const kept = within([at('The [envoy](http://a.b) said'), at('so. Advertisement. She left.')], article, page);
    expect(kept.map(([start, end]) => page.slice(start, end))).toEqual(['The', 'envoy', 'said', 'so.', 'She left.']);
  });

  test('nothing is left of what lies outside', () => {
    expect(within([at('http://a.b'), at('Advertisement.')], article, page)).toEqual([]);
    expect(within([], article, page)).toEqual([]);
    expect(within([at('envoy')], [], page)).toEqual([]);
  });
});
