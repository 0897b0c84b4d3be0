/** What holds for the positions of any text: exact places, one telling for each stand, the same reading twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from './positions-of.js';

const piece = fc.constantFrom(
  'Norway',
  'Iceland',
  'the Icelandic minister',
  'it',
  'they',
  'said',
  'rejected',
  'demands',
  'wants',
  'must',
  'would not',
  'is ready to',
  'accept',
  'such terms',
  'a condition',
  'which',
  'the plan',
  'calls for',
  'a ceasefire',
  'sanctions',
  'the border',
  'without',
  'only if',
  'and',
  ', saying',
  ',',
  '—',
  '.',
  '"',
  '?',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('the positions of any text', () => {
  it('stand in it, in its order, and are the same when read again', () => {
    fc.assert(
      fc.property(text, (words) => {
        const positions = positionsOf(words);
        for (const { quote, party } of positions) {
          expect(party).not.toBe('');
          let at = 0;
          for (const stretch of quote.split(' … ')) {
            expect(stretch.trim()).toBe(stretch);
            expect(stretch).not.toBe('');
            const found = words.indexOf(stretch, at);
            expect(found).toBeGreaterThanOrEqual(0);
            at = found + stretch.length;
          }
        }
        expect(positionsOf(words)).toEqual(positions);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('are none in text of no language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        expect(positionsOf(words)).toEqual([]);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('are few where one sentence says the same over and over', () => {
    const words = `Norway wants ${'a ceasefire and it demands '.repeat(300)}peace.`;
    expect(positionsOf(words).length).toBeLessThan(20);
  });
});
