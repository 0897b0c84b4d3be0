// Plain text as scraped: the article is found among menus and other stories, and a bare document stays whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSources } from '../src/source/read-sources.js';

const read = async (text: string, document = 'page.txt') => {
  const [source] = await readSources(new TextEncoder().encode(text), { document });
  if (source === undefined) throw new Error('no source');
  return source;
};
const articleOf = (source: { text: string; article: readonly (readonly [number, number])[] }) =>
  source.article.map(([start, end]) => source.text.slice(start, end)).join('\n');

const paragraphs = [
  'The two governments on the strait of Lissa agreed on Friday to let each other’s ferries dock again, officials in both capitals said, ending four years in which no passenger crossed.',
  'Foreign Minister Ada Brenn of Veland said the first boat would sail before the end of the month. “Nobody will be turned back,” she told reporters in the harbour.',
  'Why does the lighthouse matter?',
  'The lighthouse stands on an island that both sides claim. Under the arrangement eighty observers would live there for six months, though neither side has said who would pay for them.',
  'Orsk has asked for a longer stay. Veland, whose fishermen use the island in winter, has not answered that request in public.',
];
const scraped = `LISSA MIRROR
No Result
View All Result
LISSA MIRROR
Home News

Ferries to Cross the Strait Again After Four Years

March 6, 2021
in News
Ferries to Cross the Strait Again After Four Years

${paragraphs.join('\n\n')}

Olu Ade covers the strait and its harbours for the paper from Lissa.

The post Ferries to Cross the Strait Again After Four Years appeared first on Harbour Courier.

Mayor loses hat in gale
News

Mayor loses hat in gale

by Sea Gazette
March 8, 2021

A gust took the hat of the mayor of Tarn during the opening of the new lock on ...

Read more
News

Ten soups for a cold night

March 8, 2021

LISSA MIRROR © 2021

No Result
View All Result`;

describe('a page saved as text', () => {
  it('comes out as exactly the article, from its first paragraph to its last', async () => {
    const source = await read(scraped);
    expect(source.article).toHaveLength(1);
    expect(articleOf(source)).toBe(paragraphs.join('\n\n'));
  });

  it('gives title, date, author, who wrote it and who copied it', async () => {
    expect(await read(scraped)).toMatchObject({
      title: 'Ferries to Cross the Strait Again After Four Years',
      published: '2021-03-06',
      author: 'Olu Ade',
      publisher: 'Harbour Courier',
      republishedBy: 'LISSA MIRROR',
      kind: 'news',
      language: 'en',
    });
  });

  it('keeps the file’s own text, so that offsets hold against it', async () => {
    expect((await read(scraped)).text).toBe(scraped);
  });

  it('takes out captions, credits and pleas from among the paragraphs', async () => {
    const [first = '', second = '', ...rest] = paragraphs;
    const page = scraped.replace(
      paragraphs.join('\n\n'),
      [
        first,
        'A ferry lies at the quay of Lissa, Veland, on March 4, 2021 [Ada Holm/Strait Photos via Picture House]',
        second,
        'Sign up for our newsletter and get the harbour news straight to your inbox.',
        ...rest,
      ].join('\n\n'),
    );
    const article = articleOf(await read(page));
    expect(article).not.toMatch(/Picture House|newsletter/);
    for (const paragraph of paragraphs) expect(article).toContain(paragraph);
  });

  it('leaves the dateline of an agency out of the first sentence', async () => {
    const page = scraped.replace('The two governments', 'LISSA, March 5 (Reuters) - The two governments');
    const source = await read(page);
    expect(articleOf(source)).toMatch(/^The two governments/);
  });

  it('reads the author from a line of reporters', async () => {
    const page = scraped.replace(
      /Olu Ade covers[^\n]*/,
      '(Reporting by Ada Holm and Olu Ade; Writing by Per Strand; Editing by Ines Vale)',
    );
    const source = await read(page);
    expect(source.author).toBe('Ada Holm and Olu Ade');
    expect(articleOf(source)).not.toContain('Reporting');
  });
});

const accord = `ACCORD ON THE STRAIT OF LISSA

Preamble

Veland and Orsk, hereinafter the Parties,

HAVE AGREED AS FOLLOWS:

Article 1

1.
The Parties shall keep the strait open to the ships of all nations.

2.
They shall:
- clear the wrecks from the deep channel;
- share the lighthouse;
and
- meet twice a year.

Article 2

This Accord shall enter into force upon signature.

Done at Lissa, this fourth day of March, two thousand and twenty-one, in duplicate.

For Veland:

Ada Brenn

For Orsk:

I. Tarrow (signed)`;

describe('a bare agreement', () => {
  it('is wholly article below its title, with every heading, point and signature', async () => {
    const source = await read(accord, 'accord.txt');
    expect(source.title).toBe('ACCORD ON THE STRAIT OF LISSA');
    expect(articleOf(source)).toBe(accord.slice(accord.indexOf('Preamble')));
    expect(source.kind).toBe('agreement');
  });

  it('is dated by its closing formula, in words or in figures', async () => {
    expect((await read(accord)).published).toBe('2021-03-04');
    const figures = accord.replace(/this fourth day.*?one,/u, '12 May 2019,');
    expect((await read(figures)).published).toBe('2019-05-12');
  });

  it('has no publisher that it does not name', async () => {
    const { publisher, republishedBy, author } = await read(accord);
    expect([publisher, republishedBy, author]).toEqual([null, null, null]);
  });

  it('has no title where it begins with its first point', async () => {
    const points = '1. Veland will withdraw its boats.\n\n2. Orsk will pay for the light.\n\n3. Both will meet in May.';
    const source = await read(points);
    expect(source.title).toBeNull();
    expect(articleOf(source)).toBe(points);
  });

  it('does not lose lines that a page’s menu would hold as well', async () => {
    const repeated = accord
      .replace('and\n', 'and\n- source\n- contact\nand\n')
      .replaceAll('For Veland:', 'Representative\n\nRepresentative\n\nRepresentative');
    const article = articleOf(await read(repeated));
    expect(article.match(/Representative/g)).toHaveLength(3);
    expect(article).toContain('I. Tarrow (signed)');
  });

  it('takes the title in the language of the text where two stand above it', async () => {
    const two = accord.replace('ACCORD ON', 'Akkoord over de zeestraat van Lissa tussen de beide landen\n\nACCORD ON');
    expect((await read(two)).title).toBe('ACCORD ON THE STRAIT OF LISSA');
  });
});

describe('a statement', () => {
  const statement = `Remarks by the Foreign Minister at the Harbour

Office of the Spokesperson

Fri, 05 Mar 2021 15:30:07 +0000

Lissa, Veland

MINISTER BRENN:  Good morning. I want to thank everybody who came out in this weather.

QUESTION:  Will the boats sail on Monday?

MINISTER BRENN:  I think they will. Thank you.`;

  it('begins with its first words, not with its date line', async () => {
    const source = await read(statement);
    expect(source).toMatchObject({
      title: 'Remarks by the Foreign Minister at the Harbour',
      published: '2021-03-05',
      kind: 'statement',
    });
    expect(articleOf(source)).toMatch(/^MINISTER BRENN: {2}Good morning/);
    expect(articleOf(source)).toMatch(/Thank you\.$/);
  });
});

describe('titles and dates that are none', () => {
  it('names as its author who holds the office below the title', async () => {
    const release = (line: string) =>
      read(`Detention of Sailors off Orsk\n\n${line}\n\nThu, 4 March 2021\n\n${line}\n\n${paragraphs.join('\n\n')}\n`);
    expect((await release('Ada Brenn, Ministry Spokesperson')).author).toBe('Ada Brenn');
    const two = await release('Ada Brenn, Secretary of State, Olu Ade, Orskan Foreign Minister');
    expect(two.author).toBe('Ada Brenn, Olu Ade');
    expect(articleOf(two)).toBe(paragraphs.join('\n\n'));
  });

  it('takes neither an office without a name nor a headline about an officer for its author', async () => {
    const release = (line: string) =>
      read(`Detention of Sailors off Orsk\n\n${line}\n\n4 March 2021\n\n${paragraphs[0]}\n`);
    expect((await release('Office of the Spokesperson')).author).toBeNull();
    expect((await release('Ada Brenn, foreign minister of Veland, resigns')).author).toBeNull();
    expect((await release('Lissa, Orsk and the Secretary of State')).author).toBeNull();
  });

  it('folds the white space of its title, and takes no file’s name or letters set apart for one', async () => {
    expect((await read(`Veland:  A Statement on Orsk\n\n${paragraphs[0]}\n`)).title).toBe(
      'Veland: A Statement on Orsk',
    );
    expect((await read(`Report of March.pdf'>\n\n${paragraphs[0]}\n`)).title).toBeNull();
    expect((await read(`R E P O R T S\n\n${paragraphs[0]}\n`)).title).toBeNull();
  });

  it('takes no section of a site for its name', async () => {
    const page = await read(
      scraped.replaceAll('LISSA MIRROR', 'News').replace('appeared first on Harbour Courier', ''),
    );
    expect(page.republishedBy).not.toBe('News');
    expect(page.publisher).not.toBe('News');
  });

  it('takes no sentence for a title', async () => {
    const prose = `${paragraphs[0]}\n\n${paragraphs[1]}`;
    const source = await read(prose);
    expect(source.title).toBeNull();
    expect(articleOf(source)).toBe(prose);
  });

  it('takes no date within a sentence for the day of the page', async () => {
    const prose = `Ferries Sail Again\n\nThe ferries collided on 3 June 2017 in fog. ${paragraphs[4]}\n\n${paragraphs[3]}`;
    expect((await read(prose)).published).toBeNull();
  });

  it('does not take the day of another story', async () => {
    const undated = scraped.replace('\nMarch 6, 2021\nin News', '');
    expect((await read(undated)).published).toBeNull();
  });

  it('keeps a line that only begins as a plea does', async () => {
    const page = scraped.replace('Orsk has asked', 'More internal doubts remain. Orsk has asked');
    expect(articleOf(await read(page))).toContain('More internal doubts remain.');
  });
});

describe('any text', () => {
  it('gives ranges that are ascending, disjoint and within it, or is refused for having no words', async () => {
    const line = fc.constantFrom(...scraped.split('\n'), ...accord.split('\n'), '* a', '𝔸 𝔹', '© 2020', '---', '\t');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), async (lines) => {
        const text = `${lines.join('\n')}\nLast words of all.`;
        const { article } = await read(text);
        let at = 0;
        for (const [start, end] of article) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the title of a treaty', () => {
  it('does not run on into the names of its parties', async () => {
    const { title } = await read(
      'Treaty of Veland and Orsk on Mutual Defence\n\nThe Government of Veland and the Government of Orsk,\n\nHave agreed as follows:\n\nArticle 1\n\nEach Party shall assist the other.\n\nArticle 2\n\nThis Treaty shall be ratified.\n',
    );
    expect(title).toBe('Treaty of Veland and Orsk on Mutual Defence');
  });

  it('runs on in capitals', async () => {
    const { title } = await read(
      'TREATY OF VELAND AND ORSK\n\nON MUTUAL DEFENCE\n\nThe Government of Veland and the Government of Orsk have agreed as follows:\n\nArticle 1\n\nEach Party shall assist the other.\n\nArticle 2\n\nThis Treaty shall be ratified.\n',
    );
    expect(title).toBe('TREATY OF VELAND AND ORSK ON MUTUAL DEFENCE');
  });
});
