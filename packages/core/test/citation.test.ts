// The day of a source in brackets is no day of what is told.
import { describe, expect, test } from 'vitest';
import { withoutCitations } from '../src/words/citation.js';

function left(text: string, ...days: string[]): string[] {
  let from = 0;
  const stretches = days.map((day) => {
    const start = text.indexOf(day, from);
    from = start + day.length;
    return { start, end: from };
  });
  return withoutCitations(text, stretches).map(({ start, end }) => text.slice(start, end));
}

describe('days of sources', () => {
  const cited =
    'The envoys met on 2 March (Daily Herald, March 3). Talks go on (Wire, March 4; Evening Post, March 5). A bridge fell (Gazette, March 6).';

  test('those of an analysis that cites again and again are left out', () => {
    expect(left(cited, '2 March', 'March 3', 'March 4', 'March 5', 'March 6')).toEqual(['2 March']);
  });

  test('a place and its day stay', () => {
    const text = 'The envoys met (Vesturvogur, March 3) and met again (on March 4).';
    expect(left(text, 'March 3', 'March 4')).toEqual(['March 3', 'March 4']);
  });

  test('a text without times has none', () => {
    expect(left('Nothing happened.')).toEqual([]);
  });
});
