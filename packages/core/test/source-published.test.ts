import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInAddress, givenDate, rankPublished } from '../src/source/published.js';
import { dayOrder, findDates, isoDate, readDate, readStamp } from '../src/source/written-date.js';

describe('readDate', () => {
  it.each([
    ['January 3, 2026'],
    ['Published Jan. 3rd, 2026 at 5:04 p.m.'],
    ['Saturday, 3 January 2026'],
    ['3-Jan-2026'],
    ['2026-01-03T23:30:00-05:00'],
    ['2026/1/3 14:05'],
    ['Sat, 03 Jan 2026 10:00:00 GMT'],
    ['Sat Jan 03 14:05:00 UTC 2026'],
    ['3. Januar 2026'],
    ['le 3 janvier 2026'],
    ['3 de enero de 2026'],
    ['3 de janeiro de 2026'],
    ['3 gennaio 2026'],
    ['3 stycznia 2026'],
    ['3 января 2026 г.'],
    ['3 січня 2026'],
    ['3 Ocak 2026'],
    ['2026. január 3.'],
    ['3.1.2026'],
    ['03.01.2026, 14:05 Uhr'],
    ['2026年1月3日'],
    ['2026년 1월 3일'],
    ['ngày 3 tháng 1 năm 2026'],
    ['3 يناير 2026'],
    ['2026/jan/3'],
  ])('reads %j', (text) => {
    expect(readDate(text)).toBe('2026-01-03');
  });

  it('goes by the order of the place where both are possible', () => {
    expect(readDate('3/4/2026', 'dmy')).toBe('2026-04-03');
    expect(readDate('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(readDate('25/4/2026', 'mdy')).toBe('2026-04-25');
  });

  it.each([
    ['30 February 2026'],
    ['version 2026.1.3.4'],
    ['10.1.2.2026'],
    ['January 2026'],
    ['3 January'],
    ['3 Harbour 2026'],
    ['1,200 May 2026'],
    ['2026-13-45'],
    ['call 555-1234-2026'],
    [''],
  ])('finds no date in %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('finds every date at its place', () => {
    const text = 'Signed on 3 January 2026, in force since 4 February 2027.';
    expect(findDates(text, 'dmy').map(({ start, end }) => text.slice(start, end))).toEqual([
      '3 January 2026',
      '4 February 2027',
    ]);
  });

  it('reads back every day it can write', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(iso)).toBe(iso);
        expect(readStamp(iso.replaceAll('-', ''))).toBe(iso);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        expect(isoDate(year ?? 0, month ?? 0, dayOfMonth ?? 0)).toBe(iso);
      }),
    );
  });

  it('comes to an end on long runs of half a date, and finds none in them', () => {
    for (const part of ['1 ', 'jan ', '2026-', '3 de ']) expect(findDates(part.repeat(2_000_000), 'dmy')).toEqual([]);
  });
});

describe('readStamp', () => {
  it('reads fields made for machines', () => {
    expect(readStamp('20260103')).toBe('2026-01-03');
    expect(readStamp('20260103T140500Z')).toBe('2026-01-03');
    expect(readStamp('1767398400')).toBe('2026-01-03');
    expect(readStamp('1767398400000')).toBe('2026-01-03');
  });
  it('does not take any number for a time', () => {
    for (const field of ['12345678', '20261399', '4217', '0', '99999999999999']) expect(readStamp(field)).toBeNull();
  });
});

describe('dayOrder', () => {
  it('follows language and country', () => {
    expect(dayOrder('en-US', 'example.co.uk')).toBe('mdy');
    expect(dayOrder('en-GB', 'example.com')).toBe('dmy');
    expect(dayOrder('de', 'example.com')).toBe('dmy');
    expect(dayOrder('en', 'example.com.au')).toBe('dmy');
    expect(dayOrder(null, null)).toBe('mdy');
  });
});

describe('dateInAddress', () => {
  it.each([
    ['https://merrow.example/2026/01/03/harbour-accord/'],
    ['https://merrow.example/world/2026/jan/03/harbour-accord'],
    ['https://merrow.example/news/harbour-accord-2026-01-03'],
    ['https://merrow.example/a/20260103_harbour.html'],
  ])('finds the day in %s', (address) => {
    expect(dateInAddress(address)).toMatchObject({ date: '2026-01-03', how: 'address' });
  });
  it.each([
    ['https://merrow.example/2026/01/harbour'],
    ['https://2026-01-03.example/x'],
    ['https://merrow.example/id/120260103999'],
    ['https://merrow.example/3-january-2026-was-a-day'],
    [null],
  ])('finds none in %s', (address) => {
    expect(dateInAddress(address)).toBeNull();
  });
});

describe('rankPublished', () => {
  it('puts what the user says first and drops repetitions', () => {
    const field = { date: '2026-01-03', how: 'metadata', from: 'datePublished' } as const;
    const address = { date: '2026-01-02', how: 'address', from: '2026/01/02' } as const;
    const given = givenDate('2026-01-05');
    expect(rankPublished([address, field, { ...field }, null, given])).toEqual([
      { date: '2026-01-05', how: 'given', from: '2026-01-05' },
      field,
      address,
    ]);
  });
  it('takes no date from what is none', () => {
    expect(givenDate('soon')).toBeNull();
    expect(givenDate(undefined)).toBeNull();
    expect(rankPublished([null])).toEqual([]);
  });
});
