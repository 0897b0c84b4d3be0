// The numbers that Word makes and does not write into the text: articles, points and bullets come out as the page shows them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../src/source/docx/number-format.js';
import { readDocx } from '../src/source/docx.js';
import { Refused } from '../src/source/refused.js';
import { docxOf, paragraph, table } from './zip-fixture.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const part = (numbering: string, styles = '') => ({
  more: [
    { name: 'word/numbering.xml', data: `<w:numbering ${W}>${numbering}</w:numbering>` },
    ...(styles === '' ? [] : [{ name: 'word/styles.xml', data: `<w:styles ${W}>${styles}</w:styles>` }]),
  ],
});
const point = (words: string, of: number | string = 1, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${of}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const texts = async (body: string, numbering: string, styles = '') =>
  (await readDocx(docxOf(body, part(numbering, styles)))).blocks.map(({ text }) => text);

const TREATY = definition(
  7,
  level(0, 'decimal', 'Article %1'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '(%4)'),
);

describe('the labels of numbered paragraphs', () => {
  it('are written as the document shows them, each level below its own', async () => {
    const body = [
      point('Purpose'),
      point('The Parties keep the strait open.', 1, 1),
      point('This holds for', 1, 1),
      point('ferries, by', 1, 2),
      point('day and', 1, 3),
      point('night;', 1, 3),
      point('ships of war.', 1, 2),
      point('Duration'),
      point('Fifteen years.', 1, 1),
    ].join('');
    expect(await texts(body, TREATY + list(1, 7))).toEqual([
      'Article 1 Purpose',
      '1.1 The Parties keep the strait open.',
      '1.2 This holds for',
      '(a) ferries, by',
      '(i) day and',
      '(ii) night;',
      '(b) ships of war.',
      'Article 2 Duration',
      '2.1 Fifteen years.',
    ]);
  });

  it('go on over paragraphs, headings and tables between them', async () => {
    const body = point('First.') + paragraph('A note on the first.') + table([['Party', 'Boats']]) + point('Second.');
    expect(await texts(body, TREATY + list(1, 7))).toEqual([
      'Article 1 First.',
      'A note on the first.',
      'Party\tBoats',
      'Article 2 Second.',
    ]);
  });

  it('begin where the list says, and anew where a list of the same definition says so', async () => {
    const numbering =
      definition(7, level(0, 'upperRoman', '%1.').replace('w:val="1"', 'w:val="4"')) +
      list(1, 7) +
      list(2, 7) +
      list(3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = point('a') + point('b', 2) + point('c', 3) + point('d', 3);
    expect(await texts(body, numbering)).toEqual(['IV. a', 'V. b', 'I. c', 'II. d']);
  });

  it('do not begin anew at a level that never does', async () => {
    const numbering =
      definition(7, level(0, 'upperRoman', 'Part %1'), level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>')) +
      list(1, 7);
    const body = point('A') + point('x', 1, 1) + point('B') + point('y', 1, 1);
    expect(await texts(body, numbering)).toEqual(['Part I A', 'Article 1 x', 'Part II B', 'Article 2 y']);
  });

  it('are figures throughout where a legal style asks for it', async () => {
    const numbering =
      definition(7, level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')) + list(1, 7);
    expect(await texts(point('A') + point('x', 1, 1), numbering)).toEqual(['I. A', '1.1 x']);
  });

  it('are bullets for lists without an order, whatever sign their font shows', async () => {
    expect(
      await texts(point('ferries') + point('boats'), definition(7, level(0, 'bullet', '\uf0b7')) + list(1, 7)),
    ).toEqual(['• ferries', '• boats']);
  });

  it('come from the style of a paragraph, and from the one it is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Art"/></w:style>';
    const { blocks } = await readDocx(
      docxOf(paragraph('Purpose', 'Art') + paragraph('Duration', 'Own'), part(TREATY + list(1, 7), styles)),
    );
    expect(blocks).toEqual([
      { text: 'Article 1 Purpose', level: 2 },
      { text: 'Article 2 Duration', level: 0 },
    ]);
  });

  it('count paragraphs without words, as Word does', async () => {
    expect(
      await texts(point('a') + point('') + point('b'), definition(7, level(0, 'decimal', '%1.')) + list(1, 7)),
    ).toEqual(['1. a', '3. b']);
  });

  it('may stand without a gap', async () => {
    const numbering = definition(7, level(0, 'decimal', '%1)', '<w:suff w:val="nothing"/>')) + list(1, 7);
    expect(await texts(point('a'), numbering)).toEqual(['1)a']);
  });
});

describe('paragraphs without a label', () => {
  it('are those that are taken out of the list of their style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="Art"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const out =
      '<w:p><w:pPr><w:pStyle w:val="Art"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Between.</w:t></w:r></w:p>';
    const body = paragraph('First.', 'Art') + out + paragraph('Second.', 'Art');
    expect(await texts(body, TREATY + list(1, 7), styles)).toEqual([
      'Article 1 First.',
      'Between.',
      'Article 2 Second.',
    ]);
  });

  it.each([
    ['a list that is nowhere defined', TREATY + list(2, 7)],
    ['a definition that is missing', list(1, 7)],
    ['a level that is missing', definition(7, level(3, 'decimal', '%1.')) + list(1, 7)],
    ['a list that numbers nothing', definition(7, level(0, 'none', '')) + list(1, 7)],
  ])('are those of %s', async (_, numbering) => {
    const [text] = await texts(point('Words of the point.'), numbering);
    expect(text?.replace(/^(?:- |1\. )/, '')).toBe('Words of the point.');
    expect(text).not.toContain('Article');
  });

  it('are those that only an earlier version of the document numbered', async () => {
    const changed =
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Was numbered.</w:t></w:r></w:p>';
    expect(await texts(changed + point('Is numbered.'), TREATY + list(1, 7))).toEqual([
      'Was numbered.',
      'Article 1 Is numbered.',
    ]);
  });

  it('do not make two labels for words that are written twice', async () => {
    const body = paragraph('The same words.') + point('The same words.') + paragraph('The same words.');
    expect(await texts(body, TREATY + list(1, 7))).toEqual([
      'The same words.',
      'Article 1 The same words.',
      'The same words.',
    ]);
  });
});

describe('hostile numbering', () => {
  it('goes round no circle of styles and definitions', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await texts(paragraph('Words.', 'A'), TREATY + list(1, 7), styles)).toEqual(['Words.']);
  });

  it('makes no long labels', async () => {
    const numbering = definition(7, level(0, 'lowerRoman', '%1'.repeat(10_000))) + list(1, 7);
    const [text] = await texts(point('Words.'), numbering);
    expect(text?.length).toBeLessThan(200);
  });

  it('refuses a definition nested without end', async () => {
    await expect(texts(point('Words.'), '<w:abstractNum>'.repeat(50_000))).rejects.toThrow(Refused);
  });

  it('reads starts that are no numbers as one', async () => {
    const numbering = definition(7, level(0, 'decimal', '%1.').replace('w:val="1"', 'w:val="1e99"')) + list(1, 7);
    expect(await texts(point('Words.'), numbering)).toEqual(['1. Words.']);
  });
});

describe('formatNumber', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [9, 'lowerRoman', 'ix'],
    [26, 'upperLetter', 'Z'],
    [28, 'lowerLetter', 'bb'],
    [12, 'ordinal', '12th'],
    [22, 'ordinal', '22nd'],
    [3, 'none', ''],
  ])('writes %i as %s: %s', (number, format, written) => {
    expect(formatNumber(number, format)).toBe(written);
  });

  it.each([
    [0, 'lowerRoman', '0'],
    [0, 'upperLetter', '0'],
    [4_000, 'upperRoman', '4000'],
    [30_000, 'lowerLetter', '30000'],
    [7, 'hebrew1', '7'],
  ])('falls back to figures for %i as %s', (number, format, written) => {
    expect(formatNumber(number, format)).toBe(written);
  });

  it('never writes two numbers alike, and never at length', () => {
    const number = fc.integer({ min: 0, max: 32_767 });
    const format = fc.constantFrom('decimal', 'lowerRoman', 'upperRoman', 'lowerLetter', 'upperLetter', 'ordinal');
    fc.assert(
      fc.property(number, number, format, (a, b, as) => {
        expect(formatNumber(a, as) === formatNumber(b, as)).toBe(a === b);
        expect(formatNumber(a, as).length).toBeLessThan(16);
      }),
    );
  });
});
