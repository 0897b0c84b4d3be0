import { describe, expect, test } from 'vitest';
import { readTimes } from '../src/times/read-times.js';
import { loadEnglish } from './load-english.js';
import { reference } from './times-phrases.js';

const values = (text: string, withTrees: boolean): string[] =>
  readTimes(text, withTrees ? { reference, sentences: loadEnglish().read(text) } : { reference }).map(
    ({ value }) => value,
  );

/** The document is of Saturday 3 January 2026: the Monday behind is 29 December, the Monday ahead 5 January. */
const byBoth: [sentence: string, ...values: string[]][] = [
  ['The envoy said on Monday that the talks had failed.', '2025-12-29'],
  ['Leaders will meet on Monday in Velmar.', '2026-01-05'],
  ['Leaders met on Monday in Velmar.', '2025-12-29'],
  ['The vote is scheduled for Monday.', '2026-01-05'],
  ['The truce holds until Monday.', '2026-01-05'],
  ['Nobody has slept since Monday.', '2025-12-29'],
  ['She did not answer until Monday.', '2025-12-29'],
  ['The two sides plan to meet on Monday.', '2026-01-05'],
  ['The minister said on Monday that they would meet again on Thursday.', '2025-12-29', '2026-01-08'],
  ['It paves the way for a meeting on Monday in Karsk.', '2026-01-05'],
  ['A summit on Monday could settle it.', '2026-01-05'],
  ['The plan was agreed at a meeting on Monday.', '2025-12-29'],
  ['Last Monday the bridge fell.', '2025-12-29'],
  ['Next Monday the bridge opens.', '2026-01-05'],
  ['On Saturday they gathered.', '2026-01-03'],
];

describe('a weekday is behind or ahead by the tense of its sentence', () => {
  test.each(byBoth.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) => {
    expect(values(sentence, true)).toEqual(found);
    expect(values(sentence, false)).toEqual(found);
  });
});

/** What words alone cannot tell. */
const byTree: [sentence: string, ...values: string[]][] = [
  ['Ministers meet on Monday.', '2026-01-05'],
  ['The cabinet is meeting on Monday.', '2026-01-05'],
  ['The president announced a summit on Monday.', '2026-01-05'],
  ['The minister traveled to Karsk to see the envoy on Monday.', '2025-12-29'],
  ['The floods forced the port to close on Monday.', '2025-12-29'],
];

describe('a tree tells more than words', () => {
  test.each(byTree.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) => {
    expect(values(sentence, true)).toEqual(found);
  });
});

describe('months turn with the tense near New Year', () => {
  test.each([
    ['The pact was signed in December.', '2025-12'],
    ['The pact will be signed in December.', '2026-12'],
    ['The pact was signed in January.', '2026-01'],
    ['Elections will be held in March.', '2026-03'],
    ['Elections were held in March.', '2025-03'],
  ])('%s', (sentence, value) => {
    expect(values(sentence, true)).toEqual([value]);
    expect(values(sentence, false)).toEqual([value]);
  });
});

test('sentences that do not cover the text are no harm', () => {
  const text = 'They met on Monday.';
  expect(readTimes(text, { reference, sentences: [{ start: 40, end: 50, tokens: [] }] })).toHaveLength(1);
});
