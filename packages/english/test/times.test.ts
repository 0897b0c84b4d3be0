import { describe, expect, test } from 'vitest';
import { readTimes } from '../src/times/read-times.js';
import { reference, shown } from './times-phrases.js';

/** Sentence, then every expression in it. The document's date is Saturday 3 January 2026 unless the name says otherwise. */
type Row = [sentence: string, ...found: string[]];

function table(name: string, rows: Row[], date: string | null = reference): void {
  describe(name, () => {
    test.each(rows.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) => {
      expect(shown(sentence, date === null ? {} : { reference: date })).toEqual(found);
    });
  });
}

table('full dates', [
  ['Signed on 5 January 2026 in Velmar.', '5 January 2026 | DATE 2026-01-05'],
  ['Signed on January 5, 2026, in Velmar.', 'January 5, 2026 | DATE 2026-01-05'],
  ['Signed on Jan. 5, 2026.', 'Jan. 5, 2026 | DATE 2026-01-05'],
  ['Signed on the 5th of January, 2026.', 'the 5th of January, 2026 | DATE 2026-01-05'],
  ['It opens Monday, 5 January 2026.', 'Monday, 5 January 2026 | DATE 2026-01-05'],
  ['It opens Tuesday, Jan. 6.', 'Tuesday, Jan. 6 | DATE 2026-01-06'],
  ['The day was June ninth.', 'June ninth | DATE 2025-06-09'],
  ['Dated 5-Jan-2026.', '5-Jan-2026 | DATE 2026-01-05'],
  ['Posted 2026-01-05.', '2026-01-05 | DATE 2026-01-05'],
  ['Posted 2026-01-05T14:30:00+02:00.', '2026-01-05T14:30:00+02:00 | TIME 2026-01-05T14:30:00+02:00'],
  ['Due in 2026-W02.', '2026-W02 | DATE 2026-W02'],
  ['The September 11 attacks changed this.', 'September 11 | DATE 2001-09-11'],
  ['They left on New Year’s Eve.', 'New Year’s Eve | DATE 2025-12-31'],
]);

table('dates as agreements write them', [
  ['DONE at Velmar this sixth day of October, 1993.', 'this sixth day of October, 1993 | DATE 1993-10-06'],
  ['Signed on the 9th day of May 2011.', 'the 9th day of May 2011 | DATE 2011-05-09'],
  [
    'DONE the second day of May, one thousand nine hundred and seventy-one.',
    'the second day of May, one thousand nine hundred and seventy-one | DATE 1971-05-02',
  ],
  ['the notes of May 6 and 9, 1983', 'May 6 | DATE 1983-05-06', '9, 1983 | DATE 1983-05-09'],
  ['resolutions of 12 April and 3 June 1951', '12 April | DATE 1951-04-12', '3 June 1951 | DATE 1951-06-03'],
  ['the year two thousand and twenty-five', 'the year two thousand and twenty-five | DATE 2025'],
]);

table('dates in digits', [
  // Slashes: month first, unless a number or another slash date of the text says otherwise.
  ['On 1/5/2026 and 2/6/2026.', '1/5/2026 | DATE 2026-01-05', '2/6/2026 | DATE 2026-02-06'],
  ['On 1/5/2026 and 25/6/2026.', '1/5/2026 | DATE 2026-05-01', '25/6/2026 | DATE 2026-06-25'],
  ['On 7/28/25.', '7/28/25 | DATE 2025-07-28'],
  // Stops and hyphens: day first.
  ['On 1.5.2026 and 01-05-2026.', '1.5.2026 | DATE 2026-05-01', '01-05-2026 | DATE 2026-05-01'],
  ['On 2026/01/05.', '2026/01/05 | DATE 2026-01-05'],
]);

table('days and months without their year take the nearest', [
  ['The pact was signed on 28 December.', '28 December | DATE 2025-12-28'],
  ['The pact will be signed on 28 January.', '28 January | DATE 2026-01-28'],
  ['It fell in December.', 'December | DATE 2025-12'],
  ['It will open in February.', 'February | DATE 2026-02'],
  ['It fell last December.', 'last December | DATE 2025-12'],
  ['It opens next May.', 'next May | DATE 2026-05'],
  ['It opened in early January.', 'early January | DATE 2026-01 START'],
  ['It ended by late November.', 'late November | DATE 2025-11 END'],
  ['He left in July 2014, returned in September and died.', 'July 2014 | DATE 2014-07', 'September | DATE 2014-09'],
  ['The October of last year was cold.', 'October of last year | DATE 2025-10'],
]);

table('years, decades, centuries', [
  ['Since 2014 nothing moved.', '2014 | DATE 2014'],
  ['The 1994 memorandum failed.', '1994 | DATE 1994'],
  ['Resolution 2202 (2015) stands.', '2015 | DATE 2015'],
  ["Its worst loss since '73.", "'73 | DATE 1973"],
  ['In the 1990s and the late 1980s.', 'the 1990s | DATE 199', 'the late 1980s | DATE 198 END'],
  ['Before the mid-nineties.', 'the mid-nineties | DATE 199 MID'],
  ['In the 21st century.', 'the 21st century | DATE 20'],
  ['In fiscal 2026.', 'fiscal 2026 | DATE FY2026'],
  ['The budget for 2026-2030.', '2026-2030 | DATE 2026/2030'],
  ['The season 2014-15.', '2014-15 | DATE 2014/2015'],
]);

table('relative periods', [
  ['They met last week and this year.', 'last week | DATE 2025-W52', 'this year | DATE 2026'],
  ['They meet next week.', 'next week | DATE 2026-W02'],
  ['Exports fell last month.', 'last month | DATE 2025-12'],
  ['By the end of this year.', 'the end of this year | DATE 2026 END'],
  ['At the beginning of the year.', 'the beginning of the year | DATE 2026 START'],
  ['In the first quarter of last year.', 'the first quarter of last year | DATE 2025-Q1'],
  ['In the second half of 2026.', 'the second half of 2026 | DATE 2026-H2'],
  ['The port posted third-quarter losses.', 'third-quarter | DATE 2025-Q3'],
  ['By late next week.', 'late next week | DATE 2026-W02 END'],
  ['Earlier this year.', 'Earlier this year | DATE 2026 START'],
  ['Over the weekend.', 'the weekend | DATE 2026-W01-WE'],
  ['Last summer, this winter.', 'Last summer | DATE 2025-SU', 'this winter | DATE 2025-WI'],
  ['In the spring of 2025.', 'the spring of 2025 | DATE 2025-SP'],
  ['It must be paid by end-March.', 'end-March | DATE 2026-03 END'],
  ['It must be paid by year-end.', 'year-end | DATE 2026 END'],
  ['For the third straight day shells fell.', 'the third straight day | DATE 2026-01-03'],
  ['Prices fell for a fourth week in a row.', 'fourth week | DATE 2026-W01'],
  ['In the week of 12 January.', 'the week of 12 January | DATE 2026-W03'],
  ['Two Sundays ago.', 'Two Sundays ago | DATE 2025-12-21'],
  ['He left on 5 May 2025. That night it burned.', '5 May 2025 | DATE 2025-05-05', 'That night | TIME 2025-05-05TNI'],
  ['They spoke yesterday.', 'yesterday | DATE 2026-01-02'],
  ['The day before yesterday.', 'The day before yesterday | DATE 2026-01-01'],
  ['Two years ago.', 'Two years ago | DATE 2024'],
  ['A week ago.', 'A week ago | DATE 2025-12-27'],
  ['Ten days ago.', 'Ten days ago | DATE 2025-12-24'],
  ['A decade ago.', 'A decade ago | DATE 2016'],
  ['Several years ago.', 'Several years ago | DATE PAST_REF'],
  ['It was signed in 2009 and broken two years later.', '2009 | DATE 2009', 'two years later | DATE 2011'],
  ['It was signed on 30 May 2025 and broken that day.', '30 May 2025 | DATE 2025-05-30', 'that day | DATE 2025-05-30'],
  [
    'Losses rose in March 2025 from the same month a year ago.',
    'March 2025 | DATE 2025-03',
    'the same month a year ago | DATE 2024-03',
  ],
]);

table('lengths of time', [
  ['A term of 15 years.', '15 years | DURATION P15Y'],
  ['It lasted for decades.', 'decades | DURATION PXDE'],
  ['It lasted for years, then weeks.', 'years | DURATION PXY'],
  ['A 60-day ceasefire.', '60-day | DURATION P60D'],
  ['The 24-hour truce.', '24-hour | DURATION PT24H'],
  ['Within thirty (30) days.', 'thirty (30) days | DURATION P30D'],
  ['Within 30 calendar days.', '30 calendar days | DURATION P30D'],
  ['Within 72 hours of an attack.', '72 hours | DURATION PT72H'],
  ['Within two to three weeks.', 'two to three weeks | DURATION P2W/P3W'],
  ['A 10-15 year term.', '10-15 year | DURATION P10Y/P15Y'],
  ['Not later than six (6) months after entry.', 'six (6) months | DURATION P6M'],
  ['More than two and a half years.', 'More than two and a half years | DURATION P2.5Y MORE_THAN'],
  ['Up to 180 days.', 'Up to 180 days | DURATION P180D EQUAL_OR_LESS'],
  ['For about a year and a half.', 'about a year and a half | DURATION P1.5Y APPROX'],
  ['At least half an hour.', 'At least half an hour | DURATION PT30M EQUAL_OR_MORE'],
  ['Over the next four years.', 'the next four years | DURATION P4Y'],
  ['In the past decade.', 'the past decade | DURATION P1DE'],
  ['In the coming days.', 'the coming days | DURATION PXD'],
  ['In recent years.', 'recent years | DURATION PXY'],
  ['Several years of talks.', 'Several years | DURATION PXY'],
  ['A decades-long dispute.', 'decades-long | DURATION PXDE'],
  ['2 hours and 30 minutes.', '2 hours and 30 minutes | DURATION PT2H30M'],
  ['An additional 30 days.', 'An additional 30 days | DURATION P30D'],
  ['A fortnight of talks.', 'A fortnight | DURATION P2W'],
  ['A 30-year-old treaty.', '30-year-old | DURATION P30Y'],
  ['Five years after its launch.', 'Five years | DURATION P5Y'],
]);

table('what returns', [
  ['They meet every year.', 'every year | SET P1Y'],
  ['They report annually, meet monthly.', 'annually | SET P1Y', 'monthly | SET P1M'],
  ['Talks twice a week.', 'twice a week | SET P1W'],
  ['Every two weeks.', 'Every two weeks | SET P2W'],
  ['Every Monday and on Fridays.', 'Every Monday | SET XXXX-WXX-1', 'Fridays | SET XXXX-WXX-5'],
  ['Each July.', 'Each July | SET XXXX-07'],
  ['It costs $90 billion a year.', 'a year | SET P1Y'],
]);

table('parts of a day and clock times', [
  ['They arrived Tuesday evening.', 'Tuesday evening | TIME 2025-12-30TEV'],
  ['They arrived last night.', 'last night | TIME 2026-01-02TNI'],
  ['They will speak this morning.', 'this morning | TIME 2026-01-03TMO'],
  ['On the morning of 5 January.', 'the morning of 5 January | TIME 2026-01-05TMO'],
  ['The guns fell silent at 14:00.', '14:00 | TIME 2026-01-03T14:00'],
  ['At 2:30 p.m. it began.', '2:30 p.m. | TIME 2026-01-03T14:30'],
  ['At 13:40 UTC it began.', '13:40 UTC | TIME 2026-01-03T13:40Z'],
  ['At 9 a.m. EST it began.', '9 a.m. EST | TIME 2026-01-03T09:00-05:00'],
  ['At 7:25 p.m. (GMT +4) it landed.', '7:25 p.m. (GMT +4) | TIME 2026-01-03T19:25+04:00'],
  ['It began at noon.', 'noon | TIME 2026-01-03T12:00'],
  ['It ends at midnight.', 'midnight | TIME 2026-01-03T24:00'],
  ['It was filed at 09:00 UTC Thursday.', '09:00 UTC Thursday | TIME 2026-01-01T09:00Z'],
  ['It sailed Tuesday from Velmar at 05:30 UTC.', 'Tuesday | DATE 2025-12-30', '05:30 UTC | TIME 2025-12-30T05:30Z'],
  ['It will start at 2 p.m. on Monday.', '2 p.m. | TIME 2026-01-05T14:00', 'Monday | DATE 2026-01-05'],
  ['Office hours 2-4 p.m.', '2-4 p.m. | TIME 2026-01-03T14:00/2026-01-03T16:00'],
  ['By 1400 GMT.', '1400 GMT | TIME 2026-01-03T14:00Z'],
]);

table('without a number or a date', [
  ['It is now so.', 'now | DATE PRESENT_REF'],
  ['It currently stands.', 'currently | DATE PRESENT_REF'],
  ['It was recently signed.', 'recently | DATE PAST_REF'],
  ['In the near future.', 'the near future | DATE FUTURE_REF'],
  ['As in the past.', 'the past | DATE PAST_REF'],
  ['At the moment.', 'the moment | DATE PRESENT_REF'],
]);

table(
  'without a document date what is relative stays unknown',
  [
    ['They met on Monday.', 'Monday | DATE XXXX-WXX-1'],
    ['They met on 5 May.', '5 May | DATE XXXX-05-05'],
    ['They met last week.', 'last week | DATE XXXX-WXX'],
    ['They met in 2014.', '2014 | DATE 2014'],
  ],
  null,
);

describe('ranges', () => {
  const ranges = (text: string) =>
    readTimes(text, { reference }).map(({ start, end, value, range }) => [
      text.slice(start, end),
      value,
      range && text.slice(range.start, range.end),
      range?.value,
    ]);

  test('both ends of a range of years carry it', () => {
    expect(ranges('Paid between 2026 and 2030.')).toEqual([
      ['2026', '2026', 'between 2026 and 2030', '2026/2030'],
      ['2030', '2030', 'between 2026 and 2030', '2026/2030'],
    ]);
  });
  test('an end that is only a number takes the month or unit of the other', () => {
    expect(ranges('Open from 3 to 5 January.')).toEqual([
      ['3', '2026-01-03', 'from 3 to 5 January', '2026-01-03/2026-01-05'],
      ['5 January', '2026-01-05', 'from 3 to 5 January', '2026-01-03/2026-01-05'],
    ]);
    expect(ranges('Between 60 and 90 days.').map(([, value, , range]) => [value, range])).toEqual([
      ['P60D', 'P60D/P90D'],
      ['P90D', 'P60D/P90D'],
    ]);
  });
  test('a year said once belongs to both ends', () => {
    expect(ranges('From January to March 2025.').map(([, value]) => value)).toEqual(['2025-01', '2025-03']);
    expect(ranges('From November to March 2025.').map(([, value]) => value)).toEqual(['2024-11', '2025-03']);
  });
  test('days that share a month in one expression give an interval', () => {
    expect(ranges('January 3-5, 2026')).toEqual([['January 3-5, 2026', '2026-01-03/2026-01-05', undefined, undefined]]);
    expect(ranges('3–5 January 2026')).toEqual([['3–5 January 2026', '2026-01-03/2026-01-05', undefined, undefined]]);
  });
  test('two dates that only stand side by side make no range', () => {
    expect(ranges('In 2014 and 2022.').map(([, , range]) => range)).toEqual([undefined, undefined]);
    expect(ranges('Two years to 2030.').map(([, , range]) => range)).toEqual([undefined, undefined]);
  });
});

test('the date alone on a line under the title is the reference where none is given', () => {
  const text = 'Velmar and Karsk sign a truce\n3 January 2026\nThe two sides met on Friday and will meet next week.';
  expect(shown(text, {}).slice(1)).toEqual(['Friday | DATE 2026-01-02', 'next week | DATE 2026-W02']);
});

test('an expression may run over the end of a printed line, not into the next paragraph', () => {
  const wrapped = 'The parties, having met several times in Velmar, signed it on 5\nJanuary 2025 in three copies.';
  expect(shown(wrapped)).toEqual(['5\nJanuary 2025 | DATE 2025-01-05']);
  expect(shown('Ports stay shut until Friday\nOctober 2, 2025\nText.')).toEqual([
    'Friday | DATE 2026-01-09',
    'October 2, 2025 | DATE 2025-10-02',
  ]);
});

test('only the ranges asked for are read, with offsets into the whole text', () => {
  const text = 'Menu 2024 | They met in 2025. | Footer 2026';
  const start = text.indexOf('They');
  const times = readTimes(text, { reference, ranges: [[start, start + 'They met in 2025.'.length]] });
  expect(times.map((time) => text.slice(time.start, time.end))).toEqual(['2025']);
});
