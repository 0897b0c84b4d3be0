// Word documents: headings, numbers, tables and notes come out as text; bombs and other archives are refused.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../src/source/docx.js';
import { readSources } from '../src/source/read-sources.js';
import { Refused } from '../src/source/refused.js';
import { docxOf, item, noteMark, paragraph, table, zipOf } from './zip-fixture.js';

const texts = async (bytes: Uint8Array) => (await readDocx(bytes)).blocks.map((block) => block.text);

describe('readDocx', () => {
  it('gives headings, numbered points with their letters, tables and notes', async () => {
    const body =
      paragraph('Accord of Lissa', 'Title') +
      paragraph('Final clauses', 'H2') +
      paragraph('The Parties agree as follows:', '', noteMark(1)) +
      item('to keep the strait open;') +
      item('to ships of war in peace,', 1) +
      item('to ferries at all times;', 1) +
      item('to meet twice a year.') +
      table([
        ['Party', 'Boats'],
        ['Veland', '4'],
      ]);
    expect(await texts(docxOf(body, { notes: ['Signed at the customs house.'] }))).toEqual([
      'Accord of Lissa',
      'Final clauses',
      'The Parties agree as follows:[1]',
      '1. to keep the strait open;',
      '(a) to ships of war in peace,',
      '(b) to ferries at all times;',
      '2. to meet twice a year.',
      'Party\tBoats',
      'Veland\t4',
      '[1] Signed at the customs house.',
    ]);
  });

  it('knows which blocks are headings', async () => {
    const { blocks } = await readDocx(docxOf(paragraph('Accord', 'Title') + paragraph('Words.')));
    expect(blocks.map((block) => block.level)).toEqual([1, 0]);
  });

  it('gives what the properties say', async () => {
    const content = await readDocx(docxOf(paragraph('Words.'), { title: 'Veland &amp; Orsk' }));
    expect(content).toMatchObject({ title: 'Veland & Orsk', author: 'Clerk of Lissa', created: '2021-05-06' });
  });

  it('refuses a bomb whatever its directory claims', async () => {
    const zeros = { name: 'word/theme.xml', data: Buffer.alloc(40 * 1024 * 1024) };
    const honest = docxOf(paragraph('Words.'), { more: [zeros] });
    const lying = docxOf(paragraph('Words.'), { more: [{ ...zeros, claim: 10 }] });
    expect(honest.length).toBeLessThan(100_000);
    await expect(readDocx(honest)).rejects.toThrow(/bomb/);
    await expect(readDocx(lying)).rejects.toThrow(/bomb/);
  });

  it('refuses more tags than memory can hold', async () => {
    await expect(readDocx(docxOf('<w:p/>'.repeat(750_000)))).rejects.toThrow(/too long/);
  });

  it('refuses tables nested without end', async () => {
    await expect(readDocx(docxOf('<w:tbl><w:tr><w:tc>'.repeat(50_000)))).rejects.toThrow(Refused);
  });

  it('names other archives and tells what to do', async () => {
    await expect(readDocx(zipOf([{ name: 'xl/workbook.xml', data: '<x/>' }]))).rejects.toThrow(/Excel/);
    await expect(readDocx(zipOf([{ name: 'content.xml', data: '<x/>' }]))).rejects.toThrow(/OpenDocument/);
    await expect(readDocx(zipOf([{ name: 'notes.txt', data: 'x' }]))).rejects.toThrow(/unpack it first/);
  });

  it('refuses a document that is cut off', async () => {
    const whole = docxOf(paragraph('Words.'));
    await expect(readDocx(whole.slice(0, whole.length - 30))).rejects.toThrow(/cut off/);
    await expect(readDocx(whole.slice(0, 10))).rejects.toThrow(Refused);
  });

  it('refuses a document without text', async () => {
    await expect(readDocx(docxOf(''))).rejects.toThrow(/no text/);
  });
});

describe('a Word document as a source', () => {
  it('has its title, and all below it for an article', async () => {
    const body =
      paragraph('Accord of Lissa', 'Title') +
      paragraph('The Parties have agreed as follows:') +
      item('The Parties shall keep the strait open.') +
      item('Each Party shall pay for its own boats.') +
      paragraph('Done at Lissa on 4 March 2021.');
    const [source] = await readSources(docxOf(body), { document: 'accord.docx' });
    expect(source).toMatchObject({
      format: 'docx',
      title: 'Accord of Lissa',
      published: '2021-03-04',
      kind: 'agreement',
    });
    const [[start, end] = [0, 0]] = source?.article ?? [];
    expect(source?.text.slice(start, end)).toBe(
      'The Parties have agreed as follows:\n\n1. The Parties shall keep the strait open.\n\n2. Each Party shall pay for its own boats.\n\nDone at Lissa on 4 March 2021.',
    );
  });
});
