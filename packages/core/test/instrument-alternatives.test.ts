import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlternatives } from '../src/index.js';

const read = (text: string, draft?: boolean) =>
  readAlternatives(text, [[0, text.length]], draft === undefined ? {} : { draft });
const variants = (text: string, draft?: boolean) =>
  read(text, draft).map((one) => one.variants.map(({ words }) => words));

describe('readAlternatives', () => {
  it.each([
    ['neighbouring brackets', 'Aldera [shall] [should] withdraw.', [['shall', 'should']]],
    ['a slash within brackets', 'Aldera [shall / should] withdraw.', [['shall', 'should']]],
    ['brackets that "or" joins', 'within [30] or [60] days', [['30', '60']]],
    [
      'a number of days',
      'Guns go within [30] days.\n\nAldera shall/should pay.',
      [
        ['30', ''],
        ['shall', 'should'],
      ],
    ],
    ['modal words beside one another', 'Velia will/may assist.', [['will', 'may']]],
    ['three of them', 'Velia shall/should/may not assist.', [['shall', 'should', 'may not']]],
    [
      'numbered alternatives',
      'Alt 1: Guns go at once.\n\nAlt 2: Guns go by May.\n\nThe rest stands.',
      [['Guns go at once.', 'Guns go by May.']],
    ],
    [
      'options with letters',
      'Option A. Velia watches.\nOption B. The League watches.',
      [['Velia watches.', 'The League watches.']],
    ],
    ['struck and inserted words', 'Aldera ~~shall~~ ++should++ withdraw.', [['shall', 'should']]],
    ['tags of change', 'for <del>ten</del><ins>five</ins> years', [['ten', 'five']]],
    ['a substitution', 'for {~~ten~>five~~} years', [['ten', 'five']]],
    ['words that are struck alone', 'Aldera ~~alone~~ shall pay.', [['alone', '']]],
  ])('keeps %s', (_, text, expected) => expect(variants(text)).toEqual(expected));

  it('keeps a bracket alone as words that may be left out, where the text is a draft', () => {
    const text = 'The Parties [and their allies] shall cease fire.';
    expect(variants(text, true)).toEqual([['and their allies', '']]);
    expect(variants(`DRAFT\n\n${text}`)).toEqual([['and their allies', '']]);
    expect(variants(text)).toEqual([]);
  });

  it('keeps brackets within brackets apart', () => {
    expect(variants('Guns [shall go [at once] from the bridge] by May.', true)).toEqual([
      ['shall go [at once] from the bridge', ''],
      ['at once', ''],
    ]);
  });

  it('says which words were put in and which were struck', () => {
    expect(read('a {--big--}{++small++} gun')[0]?.variants.map(({ change }) => change)).toEqual([
      'deleted',
      'inserted',
    ]);
  });

  it.each([
    ['a note number', 'Guns go.[2] They stay.[^3]'],
    ['an editor', 'They was [sic] there. [Signature] [signed]'],
    ['a blank to fill', 'Done at [place], [date] by [    ] and [...].'],
    ['a name spelled out', 'run by the [International Grain Board] and the League'],
    ['a letter put in', 'Among other[s], the [t]own is spared.'],
    ['a link', 'See the [old treaty](http://velia.example/treaty).'],
    ['an editor’s remark', '[Ed: the seal is lost in the original.]'],
    ['and/or', 'guns and/or mines'],
    ['either sex', 'his/her duty on 12/05/2031 at 5 km/h'],
    ['one alternative alone', 'Alt 1: Guns go at once.\n\nThe rest stands.'],
    ['an option that is spoken of', 'Option 2 was dropped. So was option 3.'],
    ['a dash', 'the guns -- all of them -- and C++ code'],
    ['underlined words', 'the <u>guns</u> go'],
  ])('passes over %s', (_, text) => expect(variants(text, true)).toEqual([]));

  it('gives ranges that hold their variants, for any text', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '[shall]',
      '/',
      'should',
      ' ',
      '~~',
      '++',
      '{--',
      '--}',
      '<del>',
      '</del>',
      'Alt 1: ',
      'Alt 2: ',
      '\n\n',
      'words',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, draft) => {
        const text = pieces.join('');
        for (const { start, end, variants: all } of read(text, draft)) {
          expect(all.length).toBeGreaterThan(1);
          for (const one of all) {
            expect(one.start >= start && one.end <= end && one.start <= one.end).toBe(true);
            expect(text.slice(one.start, one.end).trim()).toBe(one.words);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
