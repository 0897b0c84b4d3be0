/** Whatever tree the engine makes of "…, its minister, Cora Marden, said", putting the post right leaves a tree. */
import type { Sentence, Token, Upos } from '@casus/english';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPostOfSpeaker } from '../src/statement/post-of-speaker.js';

const TAGS: Readonly<Record<string, readonly [upos: Upos, xpos: string]>> = {
  ',': ['PUNCT', ','],
  its: ['PRON', 'PRP$'],
  minister: ['NOUN', 'NN'],
  to: ['ADP', 'IN'],
  League: ['PROPN', 'NNP'],
  Cora: ['PROPN', 'NNP'],
  Marden: ['PROPN', 'NNP'],
  said: ['VERB', 'VBD'],
  grain: ['NOUN', 'NN'],
};

/** A sentence of such words whose heads are chosen by `ranks`: each word hangs on the one of those before it in a random order. */
function sentenceOf(words: readonly string[], ranks: readonly number[]): Sentence {
  const order = words.map((_, i) => i).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const tokens = words.map((text, i): Token => {
    const place = order.indexOf(i);
    const [upos, xpos] = TAGS[text] ?? ['X', 'FW'];
    const head = place === 0 ? -1 : (order[(ranks[i] ?? 0) % place] ?? -1);
    const deprel = head < 0 ? 'root' : (['nsubj', 'conj', 'acl:relcl', 'obl'][(ranks[i] ?? 0) % 4] ?? 'dep');
    return { start: i, end: i + 1, text, lemma: text === 'said' ? 'say' : text, upos, xpos, head, deprel };
  });
  return { start: 0, end: words.length, tokens };
}

const ENDS = [
  ['its', 'minister', 'Cora', 'Marden', 'said'],
  ['its', 'minister', ',', 'Cora', 'Marden', ',', 'said'],
  ['its', 'minister', 'to', 'League', ',', 'Cora', 'Marden', ',', 'said'],
];

const shape = fc
  .tuple(
    fc.array(fc.constantFrom(...Object.keys(TAGS)), { maxLength: 8 }),
    fc.array(fc.constantFrom(...ENDS), { maxLength: 2 }),
  )
  .map(([lead, ends]) => ['grain', ...lead, ...ends.flatMap((end) => [',', ...end])]);

describe('the post of a speaker', () => {
  it('is put right without a word that hangs on itself, by whatever way', () => {
    fc.assert(
      fc.property(shape, fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (words, ranks) => {
        const { tokens } = withPostOfSpeaker(sentenceOf(words, ranks));
        expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
        for (let i = 0; i < tokens.length; i++) {
          let at = i;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(tokens.length);
            at = tokens[at]?.head ?? -1;
          }
        }
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('is left alone where the name begins another clause', () => {
    const words = ['grain', ',', 'its', 'minister', 'Cora', 'said'];
    const sentence = sentenceOf(words, [0, 1, 2, 3, 4, 5]);
    // "The minister *Cora said* …": the verb hangs on the noun.
    const tokens = sentence.tokens.map((token, i) => ({
      ...token,
      head: [-1, 0, 3, 0, 5, 3][i] ?? -1,
      deprel: ['root', 'punct', 'nmod:poss', 'appos', 'nsubj', 'acl:relcl'][i] ?? 'dep',
    }));
    expect(withPostOfSpeaker({ ...sentence, tokens })).toEqual({ ...sentence, tokens });
  });
});
