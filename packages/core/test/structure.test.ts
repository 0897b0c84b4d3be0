import { describe, expect, it } from 'vitest';
import { headOf, ownText, placeOf, readStructure, type Structure, walk } from '../src/index.js';
import type { SourceFormat } from '../src/source/source.js';

const read = (text: string, format?: SourceFormat): Structure => readStructure(text, [[0, text.length]], format);

/** The tree as one line a part: kind, label and heading, indented by depth. */
const outline = (text: string, format?: SourceFormat): string[] =>
  [...walk(read(text, format).parts)].map(([{ kind, label, labelled, heading }, up]) =>
    [
      `${'  '.repeat(up.length)}${kind}`,
      label === null ? '' : labelled ? label : `(${label})`,
      heading === null ? '' : `“${heading}”`,
    ]
      .filter((word) => word !== '')
      .join(' '),
  );

/** The place of the first unit of `words`. */
const place = (text: string, words: string, format?: SourceFormat): string =>
  placeOf(read(text, format), text.indexOf(words));

const TREATY = `Treaty of Friendship between Aldera and Borvania

The Republic of Aldera and the Kingdom of Borvania,
Recalling their common frontier,
Have agreed as follows:

Article 1
Purpose

The Parties shall live in peace.

Article 2

1. Each Party shall withdraw its guns.
2. The Parties shall:
(a) open the bridge;
(b) clear the mines; and
(c) exchange lists of prisoners.

Article 3

If either Party is attacked, the other shall assist it.

It shall report at once to the Council.

Done at Port Velia, this 3rd day of May 2031.

For the Republic of Aldera
For the Kingdom of Borvania
`;

describe('readStructure', () => {
  it('reads title, preamble, articles, paragraphs, items and signatures of a treaty', () => {
    expect(outline(TREATY)).toEqual([
      'title “Treaty of Friendship between Aldera and Borvania”',
      'preamble',
      '  paragraph (1)',
      '  paragraph (2)',
      '  paragraph (3)',
      'article 1 “Purpose”',
      'article 2',
      '  paragraph 1',
      '  paragraph 2',
      '    subpoint a',
      '    subpoint b',
      '    subpoint c',
      'article 3',
      '  paragraph (2)',
      'signature',
      '  paragraph (1)',
      '  paragraph (2)',
      '  paragraph (3)',
    ]);
  });

  it.each([
    [
      'an article in capitals with a roman number',
      'ARTICLE IV\n\nTROOPS\n\nNo troops shall cross.',
      'article IV “TROOPS”',
    ],
    ['a heading behind a dash', 'Article 4 – Troops\n\nNo troops shall cross.', 'article 4 “Troops”'],
    ['a number in words', 'Article Twelve\n\nTroops\n\nNo troops shall cross.', 'article Twelve “Troops”'],
    ['an abbreviation with the text behind it', 'Art. 4. No troops shall cross the line.', 'article 4'],
    [
      'a section with an underlined heading',
      '<u>Sec</u>. 4. <u>Troops</u>. No troops shall cross.',
      'section 4 “Troops”',
    ],
    ['a paragraph sign', '§ 4. Troops\n\nNo troops shall cross.', 'section 4 “Troops”'],
    ['Markdown without a blank behind the signs', '###Article 4 \n\nNo troops shall cross.', 'article 4'],
    ['a number with an escaped stop', '4\\. No troops shall cross the line.', 'point 4'],
    ['a bracketed number', '(4) No troops shall cross the line.', 'point 4'],
    ['a number with a bracket', '4) No troops shall cross the line.', 'point 4'],
    ['a label in a line of its own', '4.\n\nNo troops shall cross the line.', 'point 4'],
    ['a Dutch article', 'Artikel 4\n\nGeen troepen mogen de lijn oversteken.', 'article 4'],
    ['an article that was put in later', 'Article 4A\n\nNo troops shall cross.', 'article 4A'],
    ['an annex', 'Article 1\n\nPeace.\n\nANNEX B: MAPS\n\nThe line is drawn.', 'annex B “MAPS”'],
  ])('knows %s', (_, text, line) => {
    const format = /[<#\\]/.test(text) ? 'markdown' : 'text';
    expect(outline(text, format).map((one) => one.trim())).toContain(line);
  });

  it('nests numbers with dots by their prefixes', () => {
    const text =
      '1. Security\n\n1.1. Ceasefire\n\n1.1.1. Fire shall cease.\n\n1.1.2. Guns shall be withdrawn.\n\n1.2. Mines\n\n1.2.1. Mines shall be cleared.';
    expect(outline(text)).toEqual([
      'point 1 “Security”',
      '  subpoint 1.1 “Ceasefire”',
      '    subpoint 1.1.1',
      '    subpoint 1.1.2',
      '  subpoint 1.2 “Mines”',
      '    subpoint 1.2.1',
    ]);
  });

  it('tells the letter i from the roman one by what follows', () => {
    const letters = ['g', 'h', 'i', 'j'].map((label) => `(${label}) The Party shall keep item ${label}.`).join('\n\n');
    expect(outline(letters).every((line) => line.startsWith('point'))).toBe(true);
    const nested = '(h) The Party shall:\n\n(i) open the bridge;\n\n(ii) close the mine.\n\n(i) The Party shall pay.';
    expect(outline(nested)).toEqual(['point h', '  subpoint i', '  subpoint ii', 'point i']);
  });

  it('joins hard-wrapped lines and still sees a new article without a blank line', () => {
    const text = [
      'Article 1',
      'The Parties shall keep the peace along the whole of their common frontier,',
      'and shall withdraw all heavy guns from it within the time that is set in',
      'the annex.',
      'Article 2',
      'The Parties shall meet each spring.',
    ].join('\n');
    expect(outline(text)).toEqual(['article 1', 'article 2']);
    expect(place(text, 'the annex.')).toBe('Art. 1');
  });

  it('reads a list that runs within a sentence', () => {
    const text =
      'Article 1\n\nThe Pact shall enter into force when (a) both Parties have ratified it, (b) the guns are gone, and (c) the Council agrees.';
    expect(outline(text)).toEqual(['article 1', '  subpoint a', '  subpoint b', '  subpoint c']);
    expect(place(text, 'the guns are gone')).toBe('Art. 1 (b)');
  });

  it('counts the items of a Markdown list whose every item is "1."', () => {
    const text = '1.  We stop.\n\n<!-- -->\n\n1.  We withdraw.\n\n<!-- -->\n\n1.  We talk.';
    expect(place(text, 'We talk', 'markdown')).toBe('point 3');
  });

  it('reads the second text of a bilingual treaty as a version of its own', () => {
    const english =
      'The Parties shall consult each other whenever the security of one of them is threatened, and they will not leave the other alone in such a case.';
    const dutch =
      'De Partijen zullen met elkaar overleg plegen wanneer de veiligheid van een van hen wordt bedreigd, en zij zullen de andere in zulk een geval niet alleen laten.';
    const text = `## TREATY OF VELIA\n\n### Article 1\n\n${english}\n\n### Article 2\n\n${english}\n\n## VERDRAG VAN VELIA\n\n### Artikel 1\n\n${dutch}\n\n### Artikel 2\n\n${dutch}\n`;
    const { parts, language } = read(text, 'markdown');
    expect(language).toBe('en');
    expect(parts.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'title null',
      'article 1',
      'article 2',
      'version nl',
    ]);
    expect(placeOf(read(text, 'markdown'), text.lastIndexOf('overleg'))).toBe('Dutch text, Art. 2');
  });

  it('keeps bullets with the paragraph that leads into them and gives them its sentence', () => {
    const text = 'Both sides met. They agreed to:\n\n- stop firing;\n- withdraw guns.\n\nThey thanked the host.';
    const structure = read(text);
    const [lead, thanks] = structure.parts;
    expect(lead?.children.map((item) => text.slice(...(headOf(item) ?? [0, 0])))).toEqual([
      'They agreed to:',
      'They agreed to:',
    ]);
    expect(thanks?.label).toBe('2');
  });

  it('gives sister points the head of the point that leads into them', () => {
    const text =
      '2.1. The Council shall:\n\n2.2. appoint a chair;\n\n2.3. adopt a budget.\n\n2.4. The Council may dissolve itself.';
    const heads = read(text).parts.map((part) => {
      const head = headOf(part);
      return head === null ? null : text.slice(...head);
    });
    expect(heads).toEqual([null, 'The Council shall:', 'The Council shall:', null]);
  });

  it('sets apart a contents table, abbreviations, page numbers and endnotes', () => {
    const text = [
      'PEACE AGREEMENT OF VELIA',
      'TABLE OF CONTENTS',
      'PREAMBLE',
      'CHAPTER I: GUNS',
      'Article 1 Withdrawal',
      'CHAPTER II: MINES',
      'ABBREVIATIONS',
      'HL Harbour League',
      'PREAMBLE',
      'Recalling the war, the Parties agree as follows:',
      'CHAPTER I: GUNS',
      'Article 1 Withdrawal',
      'Guns shall be withdrawn from the',
      '17',
      'bridge.',
      'CHAPTER II: MINES',
      'Article 2 Clearing',
      'Mines shall be cleared.',
    ].join('\n\n');
    const structure = read(text);
    expect(structure.parts.map(({ kind, label }) => (label === null ? kind : `${kind} ${label}`))).toEqual([
      'title',
      'contents',
      'contents',
      'preamble',
      'chapter I',
      'chapter II',
    ]);
    expect(structure.furniture.map(([start, end]) => text.slice(start, end))).toEqual(['17']);
    expect(placeOf(structure, text.indexOf('bridge.'))).toBe('Art. 1');
    expect(placeOf(structure, text.indexOf('HL Harbour'))).toBe('abbreviations ¶ 1');
  });

  it('reads the paragraphs that an editor has numbered in an excerpt by those numbers', () => {
    const text =
      '[12] Article IV The Parties shall keep the peace.\n\n[13] They shall meet.\n\n[40] No mines shall be laid.';
    expect(place(text, 'No mines')).toBe('¶ 40');
    expect(place(text, 'keep the peace')).toBe('Art. IV');
  });

  it('leaves out what is no article', () => {
    const text = 'Home | News\nArticle 1\n\nPeace shall reign.\n\nRelated stories\nArticle 2';
    const start = text.indexOf('Article 1');
    const structure = readStructure(text, [[start, text.indexOf('Related')]]);
    expect(structure.parts.map(({ label }) => label)).toEqual(['1']);
    expect(structure.parts[0]?.start).toBe(start);
  });
});

describe('placeOf', () => {
  it.each([
    ['live in peace', 'Art. 1'],
    ['withdraw its guns', 'Art. 2 ¶ 1'],
    ['clear the mines', 'Art. 2 ¶ 2 (b)'],
    ['is attacked', 'Art. 3 ¶ 1'],
    ['report at once', 'Art. 3 ¶ 2'],
    ['common frontier', 'preamble ¶ 2'],
    ['Port Velia', 'signature block ¶ 1'],
    ['of Friendship', 'title'],
  ])('cites "%s" as %s', (words, expected) => expect(place(TREATY, words)).toBe(expected));

  it('names the chapter only where articles of two chapters bear one number', () => {
    const once = 'CHAPTER I\n\nArticle 1\n\nPeace.\n\nCHAPTER II\n\nArticle 2\n\nTrade.';
    expect(place(once, 'Trade')).toBe('Art. 2');
    const twice = 'CHAPTER I\n\nArticle 1\n\nPeace.\n\nCHAPTER II\n\nArticle 1\n\nTrade.';
    expect(place(twice, 'Trade')).toBe('Chapter II, Art. 1');
  });

  it('names the annex before its articles', () => {
    const text =
      'Article 1\n\nPeace shall reign.\n\nANNEX II\n\nArticle 1\n\nThe line runs north.\n\n(a) It is marked.\n\n(b) It is mapped.';
    expect(place(text, 'It is mapped')).toBe('Annex II, Art. 1 (b)');
  });

  it('cites decimal points by their own label alone', () => {
    expect(place('1. Guns\n\n1.2. Guns shall go.\n\n1.2.1. They shall go by May.', 'go by May')).toBe('point 1.2.1');
  });

  it('is the nearest part before for what stands between parts, and "text" where there is none', () => {
    const text = 'menu\n\nArticle 1\n\nPeace.';
    const structure = readStructure(text, [[6, text.length]]);
    expect(placeOf(structure, 0)).toBe('text');
    expect(placeOf(structure, text.indexOf('Peace') - 1)).toBe('Art. 1');
    expect(placeOf(structure, text.length + 5)).toBe('Art. 1');
  });
});

describe('ownText', () => {
  it('is what stands behind the label and before the first child', () => {
    const [part] = read('Article 1\n\nThe Parties shall:\n\n(a) stop;\n\n(b) talk.').parts;
    const text = 'Article 1\n\nThe Parties shall:\n\n(a) stop;\n\n(b) talk.';
    expect(part === undefined ? '' : text.slice(...ownText(part)).trim()).toBe('The Parties shall:');
  });
});
