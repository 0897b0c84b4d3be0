// The one door for documents: formats are known by their content, and hostile or broken input is refused in one clause.
import { describe, expect, it } from 'vitest';
import { readSources } from '../src/source/read-sources.js';
import { Refused } from '../src/source/refused.js';
import { block, pdfOf } from './pdf-fixture.js';
import { docxOf, paragraph } from './zip-fixture.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const formatOf = async (bytes: Uint8Array, document: string, contentType?: string) =>
  (await readSources(bytes, { document, contentType }))[0]?.format;
const refusal = async (bytes: Uint8Array, document = 'x') => {
  try {
    await readSources(bytes, { document });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return null;
};

const words = 'Veland said on Friday that the ferries will sail again, and Orsk agreed to pay for the light.';

describe('readSources', () => {
  it('knows a format by its content, whatever its name says', async () => {
    expect(await formatOf(pdfOf([block([words], 700)]), 'notes.txt')).toBe('pdf');
    expect(await formatOf(docxOf(paragraph(words)), 'notes.pdf')).toBe('docx');
    expect(await formatOf(utf8(`<!doctype html><html><body><p>${words}</p></body></html>`), 'notes.txt')).toBe('html');
    expect(await formatOf(utf8(`<rss><channel><item><title>${words}</title></item></channel></rss>`), 'n.txt')).toBe(
      'feed',
    );
    expect(await formatOf(utf8(`---\ntitle: Ferries\n---\n${words}`), 'notes.txt')).toBe('markdown');
    expect(await formatOf(utf8(`{"id":1,"text":"${words}"}\n{"id":2,"text":"${words}"}`), 'notes.txt')).toBe('jsonl');
    expect(await formatOf(utf8(words), 'notes.html')).toBe('text');
  });

  it('goes by name and header where the content leaves it open', async () => {
    expect(await formatOf(utf8(words), 'notes.md')).toBe('markdown');
    expect(await formatOf(utf8(words), 'notes', 'text/markdown; charset=utf-8')).toBe('markdown');
  });

  it('reads other JSON by its longer values and other XML by its text', async () => {
    const json = JSON.stringify({
      name: 'Accord',
      articles: [{ n: 1, text: 'The Parties shall keep\nthe strait open.' }],
    });
    const [data] = await readSources(utf8(json), { document: 'a.json' });
    const [[start, end] = [0, 0]] = data?.article ?? [];
    expect(data?.text.slice(start, end)).toBe('The Parties shall keep\\nthe strait open.');
    const [xml] = await readSources(utf8(`<?xml version="1.0"?><doc><title>Accord</title>\n<t>${words}</t></doc>`), {
      document: 'a.xml',
    });
    expect(xml).toMatchObject({ title: 'Accord' });
    expect(xml?.text).toContain(words);
  });

  it('gives the fingerprint of the bytes and the language of the text', async () => {
    const [source] = await readSources(utf8('abc abc abc'), { document: 'x' });
    expect(source?.sha256).toBe(await hex('abc abc abc'));
    const [spanish] = await readSources(
      utf8('El gobierno dijo que los barcos van a navegar otra vez por el estrecho.'),
      { document: 'x' },
    );
    expect(spanish?.language).toBe('es');
  });

  it('lets the user’s word outrank the document’s', async () => {
    const text = `---\ntitle: Ferries\ndate: 2021-03-06\n---\n${words}`;
    const [source] = await readSources(utf8(text), {
      document: 'x.md',
      published: '2021-04-01',
      title: 'Boats',
      publisher: 'Mine',
    });
    expect(source).toMatchObject({ title: 'Boats', published: '2021-04-01', publisher: 'Mine' });
    expect(source?.publishedDates.map(({ date, how }) => [date, how])).toEqual([
      ['2021-04-01', 'given'],
      ['2021-03-06', 'metadata'],
    ]);
  });

  it('gives the same record for the same bytes', async () => {
    const bytes = utf8(`Ferries\n\n${words}`);
    expect(await readSources(bytes, { document: 'x' })).toEqual(await readSources(bytes, { document: 'x' }));
  });
});

describe('hostile and broken input', () => {
  it('is refused in one clause without a full stop', async () => {
    const pdf = pdfOf([block([words], 700)]);
    const cases: Uint8Array[] = [
      new Uint8Array(0),
      utf8('  \n \t '),
      Uint8Array.from({ length: 4_000 }, (_, i) => (i * 37) % 256),
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
      pdf.slice(0, 400),
      docxOf(paragraph(words)).slice(0, 200),
      docxOf(paragraph(words), { more: [{ name: 'word/x.xml', data: Buffer.alloc(40 * 1024 * 1024) }] }),
      utf8('*** --- ***'),
    ];
    for (const bytes of cases) {
      const reason = await refusal(bytes);
      expect(reason).not.toBeNull();
      expect(reason).not.toMatch(/\.$|\n|undefined|\[object/);
    }
  });

  it('is read though it is one line of ten megabytes', async () => {
    const [source] = await readSources(utf8(`${words} `.repeat(105_000)), { document: 'long.txt' });
    expect(source?.article).toHaveLength(1);
    const [one] = await readSources(utf8('a'.repeat(10_000_000)), { document: 'long.txt' });
    expect(one?.article).toEqual([[0, 10_000_000]]);
  });

  it.each([
    ['brackets', '['],
    ['opened links', '[a]('],
    ['tags that never close', '<p '],
    ['comments that never close', '<!-- '],
    ['stars', '*a'],
    ['full stops', '.'],
    ['short lines', 'a\n'],
    ['blank lines', ' \n'],
    ['capitals', 'A B '],
    ['dashes', '— '],
    ['list marks', '- \n'],
    ['quotation marks', '"\''],
  ])('is got through in time: %s without end', async (_, piece) => {
    const text = `---\ntitle: x\n---\nSome words stand here.\n${piece.repeat(Math.floor(2_000_000 / piece.length))}`;
    const [source] = await readSources(utf8(text), { document: 'long.md' });
    expect(source?.text).toHaveLength(text.length);
  });
});

async function hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}
