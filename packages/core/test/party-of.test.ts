// For whom a noun phrase speaks.
import { findParties, partiesIn, partiesOf, partyOf } from '@casus/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const date = '2022-06-01';

describe('one party', () => {
  test.each([
    ['Norwegian officials', 'NOR'],
    ['a senior U.S. official', 'USA'],
    ['the Kremlin', 'RUS'],
    ['Oslo', 'NOR'],
    ['the Iranian foreign minister', 'IRN'],
    ['the Danish deputy foreign minister', 'DNK'],
    ['French digital affairs minister Orla Brandvik', 'FRA'],
    ["Peru's chief negotiator", 'PER'],
    ["the head of Chile's delegation", 'CHL'],
    ['the president of Ghana', 'GHA'],
    ['a spokesman for the Japanese government', 'JPN'],
    ['officials in Tokyo', 'JPN'],
    ['one of the Swedish negotiators', 'SWE'],
    ['the Russian foreign ministry spokeswoman, Orla Brandvik', 'RUS'],
    ["Ghana's ambassador to the United Nations", 'GHA'],
    ['U.S. special envoy for Peru Orla Brandvik', 'USA'],
    ['Secretary-General António Guterres', 'UN'],
    ['NATO Secretary General Jens Stoltenberg', 'NATO'],
    ['European leaders', 'european-states'],
    ["Europe's foreign ministers", 'european-states'],
    ['the coalition of the willing', 'coalition-of-the-willing'],
    ['Houthi rebels', 'houthis'],
    ['his Ukrainian counterpart', 'UKR'],
    ['the Government of the Republic of South Sudan', 'SSD'],
    ['the French', 'FRA'],
    ['Macron', 'FRA'],
    ['Vietnamese troops', 'VNM'],
  ])('%s', (words, party) => {
    expect(partyOf(words, date)).toBe(party);
  });
});

describe('several parties', () => {
  test.each([
    ['the United States, NATO and European states', ['USA', 'NATO', 'european-states']],
    ['Norwegian and Danish negotiators', ['NOR', 'DNK']],
    ['the presidents of Ghana and Togo', ['GHA', 'TGO']],
    ["Chile's and Peru's foreign ministers", ['CHL', 'PER']],
    ['a U.S.-Japanese delegation', ['USA', 'JPN']],
    ['the Foreign Ministers of France, Germany and Poland', ['FRA', 'DEU', 'POL']],
    ['Bosnia and Herzegovina and Serbia', ['BIH', 'SRB']],
    ['Macron and Zelensky', ['FRA', 'UKR']],
    ['U.S. and European officials', ['USA', 'european-states']],
  ])('%s', (words, parties) => {
    expect(partiesOf(words, date)).toEqual(parties);
    expect(partyOf(words, date)).toBeNull();
  });
});

describe('no party', () => {
  test.each([
    'us',
    'officials',
    'both sides',
    'the foreign minister',
    'a critic of the Kremlin',
    'people close to Macron',
    "Macron's gardener",
    "the Kremlin's critics",
    'many Ukrainians',
    'a Russian',
    'the former Norwegian prime minister Orla Brandvik',
    'a retired U.S. general',
    'the Venezuelan dissident leader',
    'Libyan militants',
    'Turkish-backed officials',
    'Russian gas company officials',
    'the ambassador to Ghana',
    'an envoy for Peru',
    'an analyst at the Oslo School of Peace',
    'a Norwegian baker',
    'turkey farmers',
    'the Georgia governor',
    '',
    ' , and ',
  ])('"%s"', (words) => {
    expect(partiesOf(words, date)).toEqual([]);
  });
});

describe('in a text', () => {
  test('a short name means whom the text introduced', () => {
    const text = 'Ash Carter flew to Oslo. Carter and Norwegian officials agreed.';
    const mentions = findParties(text, undefined, '2016-06-01');
    const start = text.indexOf('Carter and');
    const phrase = 'Carter and Norwegian officials';
    expect(partiesIn(text, [start, start + phrase.length], mentions)).toEqual(['USA', 'NOR']);
    expect(partiesOf(phrase, '2016-06-01')).toEqual(['NOR']);
  });

  test('each party is named once, whatever the words', () => {
    const piece = fc.constantFrom(
      'Norway',
      'and',
      ',',
      'the',
      'Danish',
      'officials',
      'of',
      'president',
      "'s",
      'former',
      'in',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (words) => {
        const parties = partiesOf(words.join(' '));
        expect(new Set(parties).size).toBe(parties.length);
      }),
    );
  });
});
