// PDF: paragraphs are put together again, the page around them goes, and broken files are refused in one sentence.
import { describe, expect, it } from 'vitest';
import { readPdf } from '../src/source/pdf.js';
import { readSources } from '../src/source/read-sources.js';
import { Refused } from '../src/source/refused.js';
import { block, packedStream, pdfOf } from './pdf-fixture.js';

const texts = async (bytes: Uint8Array) => (await readPdf(bytes)).paragraphs.map((paragraph) => paragraph.text);

/** Lines as wide as the column, so that only the last one of a paragraph is short. */
const first = [
  'The Parties shall keep the strait of Lissa open to the vessels of all na-',
  'tions in times of peace, and a cease-fire shall hold while the Commission',
];

describe('readPdf', () => {
  it('joins the lines of a paragraph and the halves of a parted word', async () => {
    const page = block([...first, 'sits at its seat in Orsk.'], 700);
    expect(await texts(pdfOf([page]))).toEqual([
      'The Parties shall keep the strait of Lissa open to the vessels of all nations in times of peace, and a cease-fire shall hold while the Commission sits at its seat in Orsk.',
    ]);
  });

  it('keeps the hyphen of a compound that the document writes with one', async () => {
    const page = block(
      ['A cease-fire is agreed between both of the Parties at this place. The cease-', 'fire holds.'],
      700,
    );
    expect((await texts(pdfOf([page])))[0]).toContain('The cease-fire holds.');
  });

  it('keeps headings, articles and numbered points apart', async () => {
    const page = [
      { text: 'Accord of Lissa', y: 760, size: 20 },
      ...block(['Article 1'], 720),
      ...block(
        ['1. The Parties shall keep the peace along the whole length of the deep channel', 'of the strait.'],
        706,
      ),
      ...block(['2. They shall meet twice a year at the customs house to review what was done'], 678),
    ];
    expect(await texts(pdfOf([page]))).toEqual([
      'Accord of Lissa',
      'Article 1',
      '1. The Parties shall keep the peace along the whole length of the deep channel of the strait.',
      '2. They shall meet twice a year at the customs house to review what was done',
    ]);
  });

  it('drops running heads and page numbers and joins a sentence across pages', async () => {
    const bodies = [
      [
        'The first chapter tells of the ferries that collided in the fog and of the',
        'men who went down with them. It goes',
      ],
      [
        'on to the winter in which both shores sent their boats to search the deep',
        'channel, and ends with the talks.',
      ],
      ['The second chapter tells how the lighthouse came to be shared by the towns', 'of both shores.'],
      ['The third chapter is about the toll, which neither of the two sides could', 'collect without the other.'],
    ];
    const pages = bodies.map((body, i) => [
      { text: `Report on the Strait of Lissa, chapter ${i + 1}`, y: 800, size: 9 },
      ...block(body, 700),
      { text: String(i + 1), x: 290, y: 40, size: 9 },
    ]);
    const read = await texts(pdfOf(pages));
    expect(read).toHaveLength(3);
    expect(read[0]).toContain('It goes on to the winter');
    expect(read.join(' ')).not.toMatch(/Report on the Strait|\b4$/);
  });

  it('reads two columns one after the other', async () => {
    const left = block(
      ['The left column begins here and', 'goes on to its own end with no', 'word of the right one.'],
      700,
      60,
    );
    const right = block(['The right column is about other', 'things.'], 700, 320);
    expect(await texts(pdfOf([[...left, ...right]]))).toEqual([
      'The left column begins here and goes on to its own end with no word of the right one.',
      'The right column is about other things.',
    ]);
  });

  it('gives what the metadata says', async () => {
    const bytes = pdfOf([block(['One line.'], 700)], {
      info: { Title: 'Accord of Lissa', Author: 'Clerk of Lissa', CreationDate: "D:20210506101500+02'00'" },
    });
    expect(await readPdf(bytes)).toMatchObject({
      title: 'Accord of Lissa',
      author: 'Clerk of Lissa',
      created: '2021-05-06',
    });
  });

  it('leaves the caller its bytes', async () => {
    const bytes = pdfOf([block(['One line.'], 700)]);
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });

  it('refuses a file that is cut off, even where a part could be read', async () => {
    const whole = pdfOf([block(['One line.'], 700)]);
    await expect(readPdf(whole.slice(0, whole.length - 40))).rejects.toThrow(/cut off/);
    await expect(readPdf(whole.slice(0, 120))).rejects.toThrow(Refused);
  });

  it('refuses a locked file, and says so', async () => {
    await expect(readPdf(pdfOf([block(['One line.'], 700)], { locked: true }))).rejects.toThrow(/password/);
  });

  it('refuses pages that are only pictures', async () => {
    await expect(readPdf(pdfOf([[], []]))).rejects.toThrow(/no text/);
  });

  it('refuses a damaged file', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing of use\n%%EOF\n'))).rejects.toThrow(/damaged/);
  });

  it('refuses a file whose streams unpack to far more than its size', async () => {
    const bomb = packedStream(Buffer.alloc(60 * 1024 * 1024, 0x20));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readPdf(pdfOf([block(['One line.'], 700)], { more: [bomb] }))).rejects.toThrow(/bomb/);
  });
});

describe('a PDF as a source', () => {
  const read = async (bytes: Uint8Array) => {
    const [source] = await readSources(bytes, { document: 'accord.pdf' });
    if (source === undefined) throw new Error('no source');
    return source;
  };
  const title = [
    { text: 'Report on the Ferries', y: 780, size: 22 },
    { text: 'of the Strait of Lissa', y: 752, size: 22 },
  ];
  const prose = block(
    ['The ferries sailed again in spring. The harbour masters of both shores had waited', 'for four years.'],
    700,
  );
  const info = { Title: 'Microsoft Word - draft7.doc', Author: 'Olu Ade', CreationDate: 'D:20220101' };

  it('has the largest letters of its first page for a title, not what a program wrote', async () => {
    const source = await read(pdfOf([[...title, ...prose]], { info }));
    expect(source).toMatchObject({
      format: 'pdf',
      title: 'Report on the Ferries of the Strait of Lissa',
      author: 'Olu Ade',
    });
    const [[start, end] = [0, 0]] = source.article;
    expect(source.text.slice(start, end)).toContain('The ferries sailed again in spring.');
  });

  it('is dated by its file only where its text has no date', async () => {
    const dated = [...title, { text: '5 May 2021', y: 725 }, ...prose];
    expect((await read(pdfOf([[...title, ...prose]], { info }))).published).toBe('2022-01-01');
    expect((await read(pdfOf([dated], { info }))).published).toBe('2021-05-05');
  });

  it('does not date an agreement by the day it was scanned', async () => {
    const articles = [
      ...block(['Article 1'], 700),
      ...block(['1. The Parties shall keep the strait open to the ships of all the nations.'], 672),
      ...block(['Article 2'], 644),
      ...block(['1. Each Party shall pay for its own boats and for half of the lighthouse.'], 616),
    ];
    const source = await read(pdfOf([[{ text: 'Accord of Lissa', y: 780, size: 22 }, ...articles]], { info }));
    expect(source).toMatchObject({ kind: 'agreement', published: null });
  });
});
