/** The finishing touches on trees: whatever the tree and the tags, what comes out is a tree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../src/hash.js';
import * as touches from '../src/tree.js';
import { Words } from '../src/words.js';

const { bareTag, commaTag, joiningTag, markTag, modalTag, nameTag, pastTag, presentTag, toTag } = touches;
const roles = Uint8Array.of(0, modalTag, pastTag, nameTag, bareTag, presentTag, joiningTag, toTag, markTag, commaTag);

/** Places in `roles`; those that the touches look for come most often. */
const often = [0, 1, 2, 2, 3, 4, 4, 4, 5, 6, 6, 6, 7, 8, 9];

/** A tree over `n` words: the words in an order, each but the first hung on one before it in that order. */
const tree = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc.record({
    order: fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
    above: fc.array(fc.nat(), { minLength: n, maxLength: n }),
    tags: fc.array(fc.constantFrom(...often), { minLength: n, maxLength: n }),
  }),
);

function isTree(heads: Int32Array): boolean {
  const n = heads.length;
  return heads.every((_, i) => {
    let at: number = i;
    for (let steps = 0; steps <= n && at < n; steps++) at = heads[at] ?? n;
    return at === n;
  });
}

describe('finishing touches', () => {
  it.each([
    ['free finite verbs', touches.freeFiniteVerbs],
    ['free the main clause', touches.freeMainClause],
    ['list bare verbs', touches.listBareVerbs],
    ['complete nouns', touches.completeNouns],
  ])('%s in any tree, and it stays one', (_, touch) => {
    fc.assert(
      fc.property(tree, ({ order, above, tags }) => {
        const n = order.length;
        const heads = new Int32Array(n);
        order.forEach((word, k) => {
          heads[word] = k === 0 ? n : (order[(above[k] ?? 0) % k] ?? n);
        });
        const words = new Words();
        words.length = n;
        words.tag = Int32Array.from(tags);
        // Every noun is one that an infinitive completes, so that all touches have something to do.
        words.lower = new Int32Array(n).fill(hashOf('right'));
        touch(words, heads, roles);
        expect(isTree(heads)).toBe(true);
        expect(heads.filter((head) => head === n)).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });
});
