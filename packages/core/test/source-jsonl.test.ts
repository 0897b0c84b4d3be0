// Lines of documents: what a line says of itself counts, and what is wrong with it is named by its key.
import { describe, expect, it } from 'vitest';
import { readJsonlLine } from '../src/source/jsonl.js';
import { readSources } from '../src/source/read-sources.js';

const text = 'Veland said on Friday that the ferries will sail again. Orsk has agreed to pay for the light.';
const line = (value: unknown) =>
  readJsonlLine(JSON.stringify(value), { document: 'many.jsonl:3', published: '2020-01-01' });

describe('readJsonlLine', () => {
  it('takes id, date, title, publisher and address from the line', async () => {
    const given = {
      id: 12,
      text,
      published: '2021-03-06',
      title: 'Ferries',
      publisher: 'Harbour Courier',
      url: 'https://c.example/f',
    };
    expect(await line(given)).toMatchObject({
      document: '12',
      format: 'jsonl',
      title: 'Ferries',
      published: '2021-03-06',
      publisher: 'Harbour Courier',
      url: 'https://c.example/f',
      text,
      article: [[0, text.length]],
    });
  });

  it('is named by file and line, and dated by the user, where the line does not say', async () => {
    const source = await line({ text });
    expect(source).toMatchObject({ document: 'many.jsonl:3', published: '2020-01-01' });
    expect(source.publishedDates[0]?.how).toBe('given');
  });

  it('reads a page given as html', async () => {
    const source = await line({ id: 'p', html: `<html><body><article><p>${text}</p></article></body></html>` });
    expect(source.text.slice(source.article[0]?.[0], source.article[0]?.[1])).toContain('the ferries will sail again');
  });

  it('names the key that is wrong', async () => {
    await expect(line({ text, published: 20210306 })).rejects.toThrow(/"published" must be a date/);
    await expect(line({ text: ['x'] })).rejects.toThrow(/"text" must be a string/);
    await expect(line({ id: 'x' })).rejects.toThrow(/neither "text" nor "html"/);
  });

  it('refuses what is no object, and a line that is cut off', async () => {
    await expect(line('text')).rejects.toThrow(/no JSON object/);
    await expect(line([1])).rejects.toThrow(/no JSON object/);
    await expect(readJsonlLine('{"text": "x', { document: 'd' })).rejects.toThrow(/cut off/);
  });

  it('refuses a line without words', async () => {
    await expect(line({ text: ' \n ' })).rejects.toThrow(/no text/);
  });
});

describe('a .jsonl file read at once', () => {
  const bytes = (lines: string[]) => new TextEncoder().encode(lines.join('\n'));

  it('gives a source for each line that is not empty', async () => {
    const sources = await readSources(bytes([JSON.stringify({ id: 'a', text }), '', JSON.stringify({ text })]), {
      document: 'x.jsonl',
    });
    expect(sources.map((source) => source.document)).toEqual(['a', 'x.jsonl:3']);
  });

  it('says which line is wrong', async () => {
    const lines = [JSON.stringify({ id: 'a', text }), '{"id": 4}'];
    await expect(readSources(bytes(lines), { document: 'x.jsonl' })).rejects.toThrow(/^line 2: /);
  });

  it('is read where it is laid out over lines, as one document', async () => {
    const json = JSON.stringify({ id: 'p', title: 'Strait', published: '2026-01-03', text }, null, 2);
    const sources = await readSources(new TextEncoder().encode(json), { document: 'p.json' });
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ document: 'p', title: 'Strait', published: '2026-01-03', text });
  });

  it.each([
    ['a list of texts', { text: ['The Parties shall keep the strait open.'] }],
    ['a text further in', { article: { text: 'The Parties shall keep the strait open.' } }],
  ])('is not %s, which is data: its text version is the file’s own', async (_, data) => {
    const json = JSON.stringify(data, null, 2);
    const [source] = await readSources(new TextEncoder().encode(json), { document: 'p.json' });
    expect(source?.text).toBe(json);
  });
});
