import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, isDay, weekdayOf, weekOf } from '../src/times/calendar.js';
import { isoDuration } from '../src/times/iso-duration.js';
import { readTimes } from '../src/times/read-times.js';
import { reference } from './times-phrases.js';

/** Pieces that time expressions are made of, and what stands between them; joined at random they make every near miss. */
// biome-ignore format: formatted, each of these hundred pieces would have a line of its own
const pieces = fc.constantFrom(
  'January', 'May', 'Mar.', 'Monday', 'Sat', 'week', 'years', 'decade', 'quarter', 'second', 'hours', 'the', 'a', 'an', 'last', 'next',
  'this', 'past', 'first', 'fifth', 'day', 'of', 'two', 'thirty', '(30)', 'hundred', 'and', 'half', 'to', 'between', 'from', 'until',
  'on', 'in', 'early', 'mid-', 'late', 'end', 'ago', 'later', 'every', 'twice', 'now', 'today', 'morning', 'spring', 'fall', 'noon',
  'p.m.', 'UTC', 'GMT +4', '5', '31', '2026', '1999', '14:00', '1/5/2026', '2026-01-05', '3-5', '1990s', "'73", 'Q3', '$5', '%', ',',
  '.', '-', '–', '\n', '\n\n', ' ', '’s', 'year-old', 'will', 'met', 'more than', 'up to', '😀', '\u00a0',
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

/** What is wrong with the expressions read from a text; one expectation a text keeps the test quick. */
function faults(text: string): string[] {
  const wrong: string[] = [];
  let free = 0;
  for (const time of readTimes(text, { reference })) {
    const { start, end, value, range } = time;
    const words = text.slice(start, end);
    const isInOrder = start >= free && end > start && end <= text.length;
    const isInRange = range === undefined || (range.start <= start && range.end >= end && range.end <= text.length);
    if (!isInOrder || !isInRange || words.trim() !== words || !/^[A-Z0-9_:./+-]+$/.test(value))
      wrong.push(JSON.stringify(time));
    free = end;
  }
  return wrong;
}

describe('whatever the text', () => {
  test('expressions are in order, apart, not empty, inside the text, and begin and end with a word or sign', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        expect(faults(text)).toEqual([]);
      }),
      { seed: 20260103, numRuns: 600 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readTimes(text, { reference })).toEqual(readTimes(text, { reference }));
      }),
      { seed: 20260103, numRuns: 300 },
    );
  });

  test('what is read in a range is what is read in its text alone, moved', () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const whole = `${before}|${text}|${before}`;
        const start = before.length + 1;
        const inside = readTimes(whole, { reference, ranges: [[start, start + text.length]] });
        const alone = readTimes(text, { reference });
        expect(inside.map((time) => [time.start - start, time.end - start, time.value])).toEqual(
          alone.map((time) => [time.start, time.end, time.value]),
        );
      }),
      { seed: 20260103, numRuns: 300 },
    );
  });
});

describe('days', () => {
  const days = fc.integer({ min: -700_000, max: 700_000 });
  test('a day and its number are one', () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = dayOf(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
      }),
      { seed: 1 },
    );
  });
  test('a week has seven days and begins on Monday', () => {
    fc.assert(
      fc.property(days, (number) => {
        const [day, next] = [dayOf(number), dayOf(number + 1)];
        expect(weekdayOf(next)).toBe((weekdayOf(day) % 7) + 1);
        const isNewWeek = weekdayOf(next) === 1;
        expect(weekOf(next).week !== weekOf(day).week).toBe(isNewWeek);
      }),
      { seed: 1 },
    );
  });
  test.each([
    ['2026-01-03', 6, 2026, 1],
    ['2024-12-30', 1, 2025, 1],
    ['2021-01-03', 7, 2020, 53],
    ['2000-02-29', 2, 2000, 9],
  ])('%s', (iso, weekday, year, week) => {
    const [y, month, day] = iso.split('-').map(Number);
    expect(weekdayOf({ year: y, month, day })).toBe(weekday);
    expect(weekOf({ year: y, month, day })).toEqual({ year, week });
  });
  test('days that no month has are none', () => {
    for (const [year, month, day] of [
      [2026, 2, 29],
      [1900, 2, 29],
      [2026, 4, 31],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 1, 0],
    ])
      expect(isDay({ year, month, day })).toBe(false);
  });
});

test.each([
  ['Y', 15, undefined, 'P15Y'],
  ['H', 72, undefined, 'PT72H'],
  ['MIN', 5, undefined, 'PT5M'],
  ['Y', undefined, undefined, 'PXY'],
  ['DE', undefined, undefined, 'PXDE'],
  ['W', 2, 3, 'P2W/P3W'],
  ['H', 0.5, undefined, 'PT30M'],
  ['Y', 2.5, undefined, 'P2.5Y'],
] as const)('%s %s to %s is %s', (unit, count, upTo, value) => {
  expect(isoDuration(unit, count, upTo)).toBe(value);
});

describe('long hostile lines are read to their end; reading in square time would not come back', () => {
  const hostile: Record<string, string> = {
    digits: '9',
    hyphens: '5-',
    numbers: 'twenty ',
    articles: 'a ',
    months: 'May ',
    'lists of numbers': '1,',
    brackets: '(',
    apostrophes: "'7",
    'slash dates': '1/2/2026 ',
    'relative words': 'the next of the last ',
    'opened ranges': 'between 5 and ',
    'one long word': 'x',
  };
  test.each(Object.entries(hostile))('%s', (_, unit) => {
    expect(faults(unit.repeat(Math.ceil(100_000 / unit.length)))).toEqual([]);
  });
});
