import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cells } from '../src/output/cells.js';
import { count } from '../src/output/count.js';
import { isDay, timeInWords } from '../src/output/day.js';
import { harmless, harmlessProse } from '../src/output/harmless.js';
import { inert } from '../src/output/inert.js';
import { meaningOf } from '../src/output/meaning.js';
import { cutEnd, cutStart, pad, wrap } from '../src/output/wrap.js';

describe('text of a document on a terminal', () => {
  test.each([
    ['an escape sequence that clears the screen', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a title change ended by a bell', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['the one-character form of an escape sequence', 'a\u009b31mb', 'a\ufffd31mb'],
    ['a backspace', 'safe\b\b\b\bevil', 'safe␈␈␈␈evil'],
    ['a direction override', 'a\u202egnp.exe', 'a\ufffdgnp.exe'],
    ['invisible tag characters', 'a\u{e0041}b', 'a\ufffdb'],
    ['half of a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('%s does nothing and can be seen', (_, hostile, shown) => expect(harmless(hostile)).toBe(shown));

  test('letters of all scripts, accents and emoji stay as they are', () => {
    const text = 'Žluťoučký — “Київ” 東京 مرحبا e\u0301 👩‍👧 🇺🇦';
    expect(harmless(text)).toBe(text);
  });

  test('nothing that a terminal acts upon is left of any text, and the same again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = harmlessProse(text);
        expect(safe).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(harmlessProse(safe)).toBe(safe);
      }),
    );
  });
});

describe('width in cells', () => {
  test.each([
    ['peace', 5],
    ['e\u0301', 1],
    ['東京', 4],
    ['평화', 4],
    ['שָׁלוֹם', 4],
    ['👍', 2],
    ['☎\ufe0f', 2],
    ['a\u200bb', 2],
    ['', 0],
  ])('%s takes %i', (text, width) => expect(cells(text)).toBe(width));
});

describe('wrapping', () => {
  test('breaks at spaces and never inside a word that fits', () => {
    expect(wrap('the ceasefire holds for now', 13)).toEqual(['the ceasefire', 'holds for now']);
  });

  test('breaks a word without spaces by its cells, and keeps marks on their letters', () => {
    expect(wrap('東京東京東京', 8)).toEqual(['東京東京', '東京']);
    expect(wrap('e\u0301'.repeat(10), 8)).toEqual(['e\u0301'.repeat(8), 'e\u0301'.repeat(2)]);
  });

  test('no line is too wide, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 40 }), (raw, width) => {
        const text = harmlessProse(raw);
        const lines = wrap(text, width);
        for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });

  test('cuts from either end and says so', () => {
    expect(cutEnd('within fifteen years', 10)).toBe('within…');
    expect(cutStart('within fifteen years', 10)).toBe('…years');
    expect(cutEnd('東京都庁', 6)).toBe('東京…');
    expect(cutEnd('short', 10)).toBe('short');
    expect(pad('東', 4)).toBe('東  ');
  });
});

describe('time values in words', () => {
  test.each([
    ['2026-01-05', 'Monday 5 January 2026'],
    ['2026-01', 'January 2026'],
    ['2026', '2026'],
    ['2026-W02', 'the week of Monday 5 January 2026'],
    ['2021-W01', 'the week of Monday 4 January 2021'],
    ['2020-W53', 'the week of Monday 28 December 2020'],
    ['2026-Q3', 'quarter 3 of 2026'],
    ['2025-SU', 'summer 2025'],
    ['XXXX-WXX-1', 'Monday, of which week is not known'],
    ['XXXX-01-05', '5 January, of which year is not known'],
    ['P15Y', '15 years'],
    ['P1M', '1 month'],
    ['PT72H', '72 hours'],
    ['PXY', 'years, number not stated'],
    ['2026/2030', '2026 to 2030'],
    ['2026-01-05T14:00', 'Monday 5 January 2026, 14:00'],
    ['2026-01-05TEV', 'Monday 5 January 2026, evening'],
    ['PRESENT_REF', 'now'],
  ])('%s is %s', (value, words) => expect(timeInWords(value)).toBe(words));

  test('what is repeated and what bends a value are said', () => {
    const time = { start: 0, end: 1, type: 'SET', value: 'P3M' } as const;
    expect(meaningOf(time, 'quarterly')).toBe('every 3 months');
    expect(meaningOf({ ...time, value: 'P1W' }, 'weekly')).toBe('every week');
    expect(meaningOf({ ...time, type: 'DURATION', value: 'P15Y', mod: 'MORE_THAN' }, 'over 15 years')).toBe(
      'more than 15 years',
    );
    expect(meaningOf({ ...time, type: 'DURATION', value: 'P15Y' }, '15 years')).toBeNull();
  });

  test.each(['2026-W60', '2026-13-40', 'XXXX-13', 'XXXX-WXX-8', 'P15', 'about a year', '', '2026/', '1/2/3'])(
    '%j is left alone',
    (value) => {
      expect(timeInWords(value)).toBeNull();
    },
  );

  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-1-3', false],
    ['0000-01-01', false],
    ['2026-01-03T00:00', false],
  ])('%s is a day of the calendar: %s', (date, is) => expect(isDay(date)).toBe(is));
});

describe('Markdown of a document’s words', () => {
  test.each([
    ['[here](javascript:alert(1))', '\\[here\\](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['a | b', 'a \\| b'],
    ['see https://example.org', 'see https&#58;//example.org'],
    ['![pixel](http://example.org/p.gif)', '\\!\\[pixel\\](http&#58;//example.org/p.gif)'],
    ['&lt;script&gt;', '&amp;lt;script&amp;gt;'],
  ])('%s is no markup', (text, shown) => expect(inert(text)).toBe(shown));

  test('ordinary prose is left as it is', () => {
    expect(inert('“We will sign,” she said - in 2026.')).toBe('“We will sign,” she said - in 2026.');
  });
});

test('numbers of things are told in words', () => {
  expect([count(0, 'statement'), count(1, 'statement'), count(1204, 'statement')]).toEqual([
    'no statements',
    '1 statement',
    '1,204 statements',
  ]);
});
