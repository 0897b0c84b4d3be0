import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFocus } from '../src/configurations.js';
import { moveRows, moveRowsOf, packedRow } from '../src/move-rows.js';
import { PackedScorer } from '../src/move-scorer.js';
import { type Focus, parseCount } from '../src/parse-features.js';
import { Spans } from '../src/spans.js';
import { Words } from '../src/words.js';

const LENGTH = 12;

/** Words of a sentence whose tags and hashes come from `seed`. */
function wordsOf(seed: number): Words {
  const spans = new Spans();
  for (let i = 0; i < LENGTH; i++) spans.push(i * 2, i * 2 + 1);
  const lexicon = { keys: new Int32Array(8), clusters: new Uint8Array(8), tagSets: new Uint16Array(8), candidates: [] };
  const words = new Words();
  words.read('a b c d e f g h i j k l', spans, 0, LENGTH, lexicon);
  for (let i = 0; i < LENGTH; i++) {
    words.lower[i] = Math.imul(seed + i, 0x2c1b3c6d);
    words.tag[i] = (seed + i * 7) & 63;
    words.cluster[i] = (seed * 3 + i) & 255;
  }
  words.classify(Uint8Array.from({ length: 128 }, (_, tag) => tag % 17));
  return words;
}

/** A table of weights that differ from row to row, from -7 to 7. */
function weight(row: number, move: number): number {
  return (((Math.imul(row + 1, 0x9e3779b1) >>> (4 + move * 7)) & 0xff) % 15) - 7;
}

const table = Uint16Array.from({ length: moveRows }, (_, row) =>
  packedRow(weight(row, 0), weight(row, 1), weight(row, 2), weight(row, 3)),
);

const place = fc.integer({ min: 0, max: LENGTH });
const set = fc.integer({ min: 0, max: 0x1ffff });
const count = fc.integer({ min: 0, max: 9 });
const bit = fc.integer({ min: 0, max: 1 });
const focuses: fc.Arbitrary<Focus> = fc
  .tuple(fc.integer({ min: 0, max: LENGTH - 2 }), fc.integer({ min: 1, max: LENGTH - 1 }))
  .chain(([s0, gap]) =>
    fc.record({
      ...{ s0: fc.constant(s0), n0: fc.constant(Math.min(s0 + gap, LENGTH - 1)) },
      ...{ s1: place, s2: place, s0l: place, s0l2: place, s0r: place, n0l: place, n0l2: place },
      ...{ headed: bit, s1headed: bit, s0lv: count, s0rv: count, n0lv: count },
      ...{ s0ls: set, s0rs: set, n0ls: set, s1rs: set },
    }),
  );

describe('the sums of the moves', () => {
  it('are those of the rows that training gives the features, for every configuration', () => {
    const rows = new Int32Array(parseCount);
    const sums = new Float64Array(4);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.array(focuses, { minLength: 1, maxLength: 6 }), (seed, all) => {
        const words = wordsOf(seed);
        const scorer = new PackedScorer(table);
        scorer.begin();
        for (const focus of all) {
          scorer.score(words, focus, sums, 0);
          moveRowsOf(words, focus, rows);
          const expected = [0, 1, 2, 3].map((move) => rows.reduce((sum, row) => sum + weight(row, move), 0));
          expect([...sums]).toEqual(expected);
        }
      }),
    );
  });

  it('of a pair in one sentence are not taken for those of the same places in the next', () => {
    const focus = { ...emptyFocus(), n0: 3, s0: 1, s1: LENGTH, s2: LENGTH };
    const sums = new Float64Array(4);
    const scorer = new PackedScorer(table);
    const scored = (seed: number) => {
      scorer.begin();
      scorer.score(wordsOf(seed), focus, sums, 0);
      return [...sums];
    };
    const first = scored(1);
    expect(scored(2)).not.toEqual(first);
    expect(scored(1)).toEqual(first);
  });
});
