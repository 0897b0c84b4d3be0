import { describe, expect, it } from 'vitest';
import { partiesOfTerm, placeOf, readDefinitions, readReferences, readStructure, resolveTerm } from '../src/index.js';

const defined = (text: string) => readDefinitions(text, readStructure(text, [[0, text.length]]));
const terms = (text: string) => defined(text).map(({ term, meaning }) => `${term} ← ${text.slice(...meaning)}`);

describe('readDefinitions', () => {
  it.each([
    [
      'a name in brackets',
      'The Republic of Aldera and the Kingdom of Borvania (the “Parties”) shall meet.',
      'Parties ← The Republic of Aldera and the Kingdom of Borvania',
    ],
    [
      'hereinafter',
      'Velia, Norrland and the League (hereinafter “the Guarantors”) shall assist.',
      'Guarantors ← Velia, Norrland and the League',
    ],
    [
      'hereinafter without quotation marks',
      'Aldera and Borvania (hereinafter referred to as the Two Sides) agree.',
      'Two Sides ← Aldera and Borvania',
    ],
    [
      'a running sentence',
      'The Harbour Front and the Government, herein referred to as the Parties to this Accord, agree.',
      'Parties ← The Harbour Front and the Government',
    ],
    [
      'a definition',
      'The term “frontier zone” means the land within two miles of the line.',
      'frontier zone ←  the land within two miles of the line.',
    ],
    ['a short form', 'The Velian Frontier Commission (VFC) shall report.', 'VFC ← Velian Frontier Commission '],
    [
      'two names for one thing',
      'The Assembly of Elders (“the Assembly” or “AE”) shall sit.',
      'Assembly ← The Assembly of Elders',
    ],
    ['a name that is given', 'They set up a body called the “Bridge Council”.', 'Bridge Council ← They set up a body'],
  ])('knows %s', (_, text, expected) => expect(terms(text)).toContain(expected));

  it('gives the exact place of the term', () => {
    const text = 'Aldera and Borvania (the “Parties”) agree.';
    expect(defined(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Parties']);
  });

  it.each([
    ['a quotation', 'The envoy said that “the Parties” had met.'],
    ['a number in brackets', 'Within thirty (30) days they shall meet.'],
    ['a roman number in brackets', 'Resolution 28 (XX) of the Assembly stands.'],
    ['letters that the words before do not spell', 'They shall meet at the bridge (SOON).'],
    ['an aside', 'The guns (of both sides) shall go.'],
    ['means as a noun', 'By all means of transport they shall return.'],
  ])('passes over %s', (_, text) => expect(terms(text)).toEqual([]));
});

describe('resolveTerm', () => {
  const text = 'Aldera and Borvania (the “Parties”) and Velia (the “Guarantor”) agree.';

  it.each(['the Parties', 'Party', 'each Party', 'both Parties', 'PARTIES', 'either of the Parties'])(
    'finds the parties by "%s"',
    (words) => expect(resolveTerm(defined(text), words)?.term).toBe('Parties'),
  );

  it.each(['the partisans', 'the Council', ''])('finds nothing by "%s"', (words) =>
    expect(resolveTerm(defined(text), words)).toBeNull(),
  );
});

describe('partiesOfTerm', () => {
  const partiesOf = (text: string) => defined(text).map((definition) => partiesOfTerm(text, definition));
  it('names the parties a term stands for, known and unknown', () => {
    expect(partiesOf('Chile and the Government of Aldera (the “Parties”) shall meet.')).toEqual([['CHL', 'aldera']]);
  });
  it('names none for a thing', () => {
    expect(partiesOf('The term “frontier zone” means the land within two miles.')).toEqual([[]]);
  });
});

const TREATY = `Article 1

1. Fire shall cease as set out in Annex II.

2. Guns shall go within the days named in paragraph 1 of this Article.

Article 2

The measures in Article 1 (2) and in Articles 3 and 9 are joint; Article 51 of the Charter is not affected.

ARTICLE III

(a) The Council shall watch.

(b) It shall report under subparagraph (a).

Annex II

1. The line runs north.

2. It is marked as stated in paragraph 1 and in Article 3.
`;

describe('readReferences', () => {
  const structure = readStructure(TREATY, [[0, TREATY.length]]);
  const found = readReferences(TREATY, structure).map(({ start, end, target, external }) => [
    TREATY.slice(start, end),
    target === null ? (external ? 'another text' : 'not here') : placeOf(structure, target.start),
  ]);

  it.each([
    ['Annex II', 'Annex II'],
    ['paragraph 1', 'Art. 1 ¶ 1'],
    ['Article 1 (2)', 'Art. 1 ¶ 2'],
    ['Articles 3', 'Art. III'],
    ['9', 'not here'],
    ['Article 51', 'another text'],
    ['subparagraph (a)', 'Art. III (a)'],
  ])('%s is %s', (words, place) => expect(found).toContainEqual([words, place]));

  it('looks in the annex first for a paragraph, and in the treaty for an article that the annex lacks', () => {
    expect(found.slice(-2)).toEqual([
      ['paragraph 1', 'Annex II, point 1'],
      ['Article 3', 'Art. III'],
    ]);
  });

  it('finds decimal points by the word article', () => {
    const text = '1. Guns\n\n1.1. They shall go.\n\n1.2. They go as Article 1.1 says.';
    const tree = readStructure(text, [[0, text.length]]);
    expect(readReferences(text, tree).map(({ target }) => target?.label)).toEqual(['1.1']);
  });

  it.each([
    'The Party or Parties so attacked shall act.',
    'A part I like.',
    'The articles of clothing were sold.',
    'Sections of the army left.',
    'In point of fact they met.',
  ])('finds none in "%s"', (text) => expect(readReferences(text, readStructure(text, [[0, text.length]]))).toEqual([]));
});
