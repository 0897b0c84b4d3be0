import { describe, expect, test } from 'vitest';
import { shown } from './times-phrases.js';

const nothing: Record<string, string[]> = {
  'codes, versions and references': [
    'Version 2.0.14 and build 2015.3 shipped.',
    'See S/2015/117 and A/RES/68/262.',
    'Resolution 2202 and Resolution 1973.',
    'Resolutions 1973, 1975 and 2042.',
    'Under Article 1994 and paragraph 2015.',
    'Executive Order 2021 and Regulation No. 2016.',
    'Flight 2010 from gate B2015 to room 2014.',
    'The file report-2015.pdf and the key AB2019X.',
    'A model 1998 and a building 2000.',
    'Read https://example.org/2015/05/06/a-2014-report and www.example.org/2016.',
    'Encoded as May%202015%20a or x=2015&y=2014.',
    'ISBN 978-0-2014-1998-7.',
  ],
  'prices, measures and counts': [
    'It cost $2014, then €1999 and £2,010.',
    'In all 2014 people fled.',
    'They sent 2000 soldiers and 1500 troops.',
    'A road of 2015 km at 2010 metres.',
    'It rose 2015 percent, or 2015%.',
    'About 2000 were killed and more than 1990 hurt.',
    'A temperature in the region of 1990.5.',
    'One in 2,014 and 2.015.',
  ],
  'scores, votes, ratios, telephones': [
    'Velmar beat Karsk 3-2 and drew 1-1.',
    'The vote was 51-49.',
    'A ratio of 2:1 and a scale of 1:50.',
    'Call 555-2010 or +44 2010 3456 99.',
    'Odds of 5/2 and a half of 3/4.',
    'He scored 10/12.',
  ],
  'months and days that are other words': [
    'The Party may withdraw.',
    'May the Parties agree.',
    'Theresa May agreed.',
    'The March on Velmar was peaceful.',
    'They march on the capital.',
    'March said the plan was dead.',
    'April Jones and June Farrow left.',
    'An august assembly.',
    'The sun sat low; Jan Koval wed Mar Ilin.',
    'Bloody Sunday was remembered by the Sunday Times.',
    'Good Friday Agreement.',
  ],
  'units that are other words': [
    'He came second, for the third time, on the second day of talks.',
    'The second round and the second quarter-final.',
    'Three-quarters of the force stayed.',
    'Talks in some quarters stalled.',
    'At a speed of 80 miles an hour.',
    'Two light years and 30 kilowatt hours.',
    'The Six-Day War and the Seven Years’ War.',
    'The Daily Herald and the Annual Review wrote.',
    'USA Today reported it.',
    'A 32-year-old man, 45 years old, spoke.',
    'He is in his mid-20s.',
    'At the same time it rained.',
    'One day this will end.',
    'The last day of talks.',
    'Wait a minute.',
  ],
  'seasons, past, future and now as other words': [
    'Prices fall and hopes spring.',
    'The fall of Velmar shook them.',
    'Spring water and the Winter Olympics.',
    'The future of Europe and the past president.',
    'Now that it is over.',
    'A now-defunct body.',
    'An electric current flowed.',
  ],
  'dates that are none': ['On 2026-13-01 and 45/45/2026.', 'At 25:00 and 12:75.', 'In 0999 or 9999.', 'This is 1/2.'],
};

describe('what names no time', () => {
  for (const [name, sentences] of Object.entries(nothing))
    describe(name, () => {
      test.each(sentences)('%s', (sentence) => expect(shown(sentence)).toEqual([]));
    });
});

describe('what only looks like more than it is', () => {
  test.each([
    ['The 14th Division arrived in 2015.', ['2015 | DATE 2015']],
    ['Article 5 may be invoked in 2026.', ['2026 | DATE 2026']],
    ['Two years to 2030.', ['Two years | DURATION P2Y', '2030 | DATE 2030']],
    ['Sales of 2,014 units in 2014.', ['2014 | DATE 2014']],
    ['He met the man from Monday Books on Monday.', ['Monday | DATE 2025-12-29', 'Monday | DATE 2025-12-29']],
  ])('%s', (sentence, found) => expect(shown(sentence)).toEqual(found));
});

test.each(['tomorrow', '2026-02-30', '', '3 January 2026', '2026-1-3'])(
  'a reference that is no date (%s) is passed over',
  (reference) => {
    expect(shown('They met on Monday.', { reference })).toEqual(['Monday | DATE XXXX-WXX-1']);
  },
);

test.each(['', ' ', '\n\n', '....', '\u0000', '\ud800'])('a text without words gives nothing', (text) => {
  expect(shown(text)).toEqual([]);
});
