import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../src/quantities/read-quantities.js';

/** "up to 800,000 troops | count 800000 troops, at most" */
const shown = (text: string): string[] =>
  readQuantities(text).map(({ start, end, kind, value, max, unit, hedge }) => {
    const range = max === undefined ? `${value}` : `${value}..${max}`;
    return `${text.slice(start, end)} | ${kind} ${range}${unit && ` ${unit}`}${hedge === undefined ? '' : `, ${hedge}`}`;
  });

const amounts: [sentence: string, ...found: string[]][] = [
  ['An army of up to 800,000 troops.', 'up to 800,000 troops | count 800000 troops, at most'],
  ['They ask for about $90 billion.', 'about $90 billion | money 90000000000 USD, about'],
  ['Europe gave €35bn.', '€35bn | money 35000000000 EUR'],
  ['It cost US$ 2.5 million or more.', 'US$ 2.5 million or more | money 2500000 USD, at least'],
  ['It cost A$3 million.', 'A$3 million | money 3000000 AUD'],
  ['A grant of EUR 300,000.', 'EUR 300,000 | money 300000 EUR'],
  ['A loan of 35 billion euros.', '35 billion euros | money 35000000000 EUR'],
  ['A loan of $60-90 billion.', '$60-90 billion | money 60000000000..90000000000 USD'],
  ['From $60 million to $90 million.', '$60 million to $90 million | money 60000000..90000000 USD'],
  ['At least 5 percent of output.', 'At least 5 percent | percent 5 percent, at least'],
  ['A rise of 3.5%.', '3.5% | percent 3.5 percent'],
  ['A rise of two percentage points.', 'two percentage points | percent 2 percentage point'],
  ['Between 5 and 7 per cent.', '5 and 7 per cent | percent 5..7 percent'],
  ['Within thirty (30) days.', 'thirty (30) days | duration 30 day'],
  ['Within two to three weeks.', 'two to three weeks | duration 2..3 week'],
  ['A 60-day truce.', '60-day | duration 60 day'],
  [
    'No more than 5,000-10,000 peacekeepers.',
    'No more than 5,000-10,000 peacekeepers | count 5000..10000 peacekeepers, at most',
  ],
  ['Ten to fifteen thousand soldiers.', 'Ten to fifteen thousand soldiers | count 10000..15000 soldiers'],
  ['Two hundred and fifty people fled.', 'Two hundred and fifty people | count 250 people'],
  ['Twenty-one members voted.', 'Twenty-one members | count 21 members'],
  ['A dozen ships.', 'A dozen ships | count 12 ships'],
  ['A million shells.', 'A million shells | count 1000000 shells'],
  ['15 new military observers came.', '15 new military observers | count 15 observers'],
  ['The 28 Member States agreed.', '28 Member States | count 28 states'],
  ['One brigade may stay.', 'One brigade | count 1 brigade'],
  ['A buffer of 30 km.', '30 km | count 30 km'],
  ['Rockets of 300km range.', '300km | count 300 km'],
  ['A 28-point plan.', '28-point | count 28 point'],
  ['By a two-thirds majority.', 'two-thirds | fraction 0.666666667'],
  ['One third of the seats.', 'One third | fraction 0.333333333'],
  ['Nearly half of the aid.', 'Nearly half | fraction 0.5, nearly'],
  ['In the third round and the 15th session.', 'third | ordinal 3', '15th | ordinal 15'],
  ['20 tanks, 30 guns.', '20 tanks | count 20 tanks', '30 guns | count 30 guns'],
  ['Some 2014 people died.', 'Some 2014 people | count 2014 people, about'],
];

describe('amounts', () => {
  test.each(amounts.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) => {
    expect(shown(sentence)).toEqual(found);
  });
});

describe('numbers that are no amounts', () => {
  test.each([
    'On 5 January 2026 at 14:00, in 2014.',
    'Under Article 5 and paragraphs 2 and 3 of Resolution 2202.',
    '3. The Parties shall meet.',
    '(4) the depositary;',
    'As noted.[12] And again.13 So.',
    'Version 2.0.14, build 7.1.2.',
    'They won 3-2 after 51-49.',
    'F-16 jets, a Su-27 and COVID-19.',
    'Call 555-2010 or +44 2010 3456.',
    'Open 24/7.',
    'No one came; one of them said so; this one did.',
    'Dozens of ships, hundreds of tanks, several men.',
    'At first, it held.',
    'A 32-year-old.',
    'The man at Channel 12.',
    'An army a day.',
    'S/2015/117',
  ])('%s', (sentence) => {
    expect(shown(sentence)).toEqual([]);
  });
});

test('offsets are in order, apart and inside the text, whatever the text', () => {
  const pieces = fc.constantFrom(
    '$',
    '€',
    '5',
    '5,000',
    '2.5',
    'bn',
    'million',
    'ten',
    'to',
    '-',
    'and',
    'half',
    'third',
    'percent',
    '%',
    'troops',
    'days',
    'a',
    'one',
    '(5)',
    'up to',
    'between',
    'Article',
    '.',
    '\n',
    'km',
  );
  const texts = fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '')), { maxLength: 25 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
      const read = readQuantities(text);
      let free = 0;
      const isSound = read.every(({ start, end, value, max }) => {
        const isInOrder = start >= free && end > start && end <= text.length;
        free = end;
        return isInOrder && Number.isFinite(value) && (max === undefined || max > value);
      });
      expect(isSound).toBe(true);
      expect(readQuantities(text)).toEqual(read);
    }),
    { seed: 20260103, numRuns: 300 },
  );
});

test('ranges of the text are read alone', () => {
  const text = '20 ships | 30 guns | 40 men';
  expect(readQuantities(text, [[11, 18]]).map(({ value, start }) => [value, start])).toEqual([[30, 11]]);
});
