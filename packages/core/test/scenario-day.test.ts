import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  dayOf,
  dayRange,
  firstOfMonth,
  hoursOf,
  isoDay,
  lastOfMonth,
  periodOf,
} from '../src/scenario/day.js';
import { complement, holdsOn, intersect, type Spans, spansOf, union, without } from '../src/scenario/interval.js';

const vectors = new URL('../../../../shared/bench/dates/', import.meta.url);

function rows(name: string): string[][] {
  return readFileSync(new URL(name, vectors), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));
}

function day(iso: string | undefined): number {
  const number = dayOf(iso ?? '');
  if (number === null) throw new Error(`no day: ${iso}`);
  return number;
}

function period(words: string | undefined) {
  const [years = 0, months = 0, days = 0] = (words?.match(/\d+/g) ?? []).map(Number);
  return { years, months, days };
}

describe('days', () => {
  it('numbers days from 1970 and writes them back', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2000-03-01') - day('2000-02-28')).toBe(2);
    expect(day('1900-03-01') - day('1900-02-28')).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        expect(day(isoDay(number))).toBe(number);
      }),
    );
  });

  it('takes months and years for all their days, and refuses what no calendar has', () => {
    expect(dayRange('1949-02')).toEqual({ first: day('1949-02-01'), last: day('1949-02-28') });
    expect(dayRange('1949')).toEqual({ first: day('1949-01-01'), last: day('1949-12-31') });
    for (const wrong of [
      '1949-02-29',
      '1949-13',
      '1949-00-01',
      '1949-1-1',
      '49',
      '',
      'P1Y',
      '1949-04-31',
      '1949-04-04T00:00Z',
    ]) {
      expect(dayRange(wrong), wrong).toBeNull();
    }
    expect(dayOf('1949-04')).toBeNull();
  });

  it('reads durations and refuses others', () => {
    expect(periodOf('P1Y6M')).toEqual({ years: 1, months: 6, days: 0 });
    expect(periodOf('P2W')).toEqual({ years: 0, months: 0, days: 14 });
    expect(hoursOf('PT72H')).toBe(72);
    for (const wrong of ['P', '15Y', 'PT24H', 'P1.5Y', '-P1Y', 'P1D2Y']) expect(periodOf(wrong), wrong).toBeNull();
  });

  it('adds months with the rounding that is told, and refuses to guess one', () => {
    const month = { years: 0, months: 1, days: 0 };
    expect(addPeriod(day('2041-01-30'), month, 'refuse')).toBeNull();
    expect(isoDay(addPeriod(day('2041-01-30'), month, 'down') ?? 0)).toBe('2041-02-28');
    expect(isoDay(addPeriod(day('2041-01-30'), month, 'up') ?? 0)).toBe('2041-03-01');
    expect(isoDay(addPeriod(day('2040-02-29'), { years: 1, months: 12, days: 1 }, 'down') ?? 0)).toBe('2042-03-01');
    expect(isoDay(addPeriod(day('2041-03-31'), { years: 0, months: -1, days: 0 }, 'down') ?? 0)).toBe('2041-02-28');
    expect(addPeriod(Infinity, month, 'refuse')).toBe(Infinity);
  });
});

if (!existsSync(vectors))
  console.warn('The date vectors are not here (../shared/bench/dates); their checks do not run.');

describe.runIf(existsSync(vectors))('the published vectors of date sums', () => {
  it('adds exactly what is not ambiguous, whatever the rounding', () => {
    for (const [from, length, sum] of rows('exact_computations.csv')) {
      for (const rounding of ['up', 'down', 'refuse'] as const) {
        expect(isoDay(addPeriod(day(from), period(length), rounding) ?? Infinity), `${from} ${length}`).toBe(sum);
      }
    }
  });

  it('refuses or rounds what is ambiguous', () => {
    for (const [from, length, up, down] of rows('ambiguous_computations.csv')) {
      expect(isoDay(addPeriod(day(from), period(length), 'up') ?? Infinity)).toBe(up);
      expect(isoDay(addPeriod(day(from), period(length), 'down') ?? Infinity)).toBe(down);
      expect(addPeriod(day(from), period(length), 'refuse')).toBeNull();
    }
  });

  it('knows the first and last day of a month', () => {
    for (const [from, first, last] of rows('first_last_day_of_month.csv')) {
      expect([isoDay(firstOfMonth(day(from))), isoDay(lastOfMonth(day(from)))]).toEqual([first, last]);
    }
  });
});

describe('sets of days', () => {
  const edge = fc.integer({ min: 0, max: 30 });
  const spans = fc.array(fc.tuple(edge, edge), { maxLength: 6 }).map(spansOf);
  const has = (set: Spans) => Array.from({ length: 33 }, (_, index) => holdsOn(set, index - 1));

  it('unites, intersects and complements as sets do', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [inA, inB] = [has(a), has(b)];
        expect(has(union(a, b))).toEqual(inA.map((held, index) => held || inB[index]));
        expect(has(intersect(a, b))).toEqual(inA.map((held, index) => held && inB[index]));
        expect(has(without(a, b))).toEqual(inA.map((held, index) => held && !inB[index]));
        expect(has(complement(a))).toEqual(inA.map((held) => !held));
        expect(complement(complement(a))).toEqual(a);
      }),
    );
  });

  it('keeps pairs apart and in order, and drops empty and backward ones', () => {
    expect(
      spansOf([
        [5, 9],
        [1, 3],
        [3, 4],
        [8, 8],
        [12, 11],
      ]),
    ).toEqual([1, 4, 5, 9]);
    expect(union([1, 3], [3, 5])).toEqual([1, 5]);
    expect(intersect([1, 3], [3, 5])).toEqual([]);
  });
});
