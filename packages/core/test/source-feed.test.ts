// Feeds: each entry is a source of its own; a feed that is cut off still gives what stands in it.
import { describe, expect, it } from 'vitest';
import { readSources } from '../src/source/read-sources.js';
import { Refused } from '../src/source/refused.js';

const read = (text: string, document = 'feed.xml') => readSources(new TextEncoder().encode(text), { document });
const wordsOf = (source: { text: string; article: readonly (readonly [number, number])[] } | undefined) =>
  source?.article.map(([start, end]) => source.text.slice(start, end)).join('\n') ?? '';

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Courier - World</title><link>https://courier.example/</link>
<item><title>Ferries &amp;#8211; at last</title><link>https://courier.example/2021/ferries</link><guid>urn:ferries</guid>
<dc:creator>Olu Ade</dc:creator><pubDate>Sat, 06 Mar 2021 09:00:00 GMT</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>The strait opens on Monday, both governments said.</p><p>Orsk pays for the light.</p><script>x()</script>]]></content:encoded></item>
<item><title>Tolls rise</title><link>https://courier.example/2021/tolls</link><pubDate>2021-03-07</pubDate>
<description>The river towns voted to raise the toll by a third.</description></item>
</channel></rss>`;

describe('RSS', () => {
  it('gives each entry with its title, author, date and address', async () => {
    const [first, second] = await read(rss);
    expect(first).toMatchObject({
      document: 'urn:ferries',
      format: 'feed',
      title: 'Ferries – at last',
      author: 'Olu Ade',
      published: '2021-03-06',
      url: 'https://courier.example/2021/ferries',
      publisher: 'Harbour Courier - World',
    });
    expect(wordsOf(first)).toBe('The strait opens on Monday, both governments said.\n\nOrsk pays for the light.');
    expect(second).toMatchObject({ document: 'https://courier.example/2021/tolls', published: '2021-03-07' });
    expect(wordsOf(second)).toBe('The river towns voted to raise the toll by a third.');
  });

  it('is read as far as it goes where it is cut off', async () => {
    const cut = rss.slice(0, rss.indexOf('voted to') + 8);
    const sources = await read(cut);
    expect(sources).toHaveLength(2);
    expect(wordsOf(sources[1])).toBe('The river towns voted to');
  });

  it('is read though signs in it were not escaped and an entry was not closed', async () => {
    const broken = rss.replace('</item>\n<item>', '<item>').replace('Tolls rise', 'Tolls & fees rise <again>');
    expect((await read(broken)).map((source) => source.title)).toEqual(['Ferries – at last', 'Tolls & fees rise']);
  });
});

describe('Atom', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lissa Mirror</title>
<entry><id>tag:1</id><title>Ferries</title><link rel="self" href="https://m.example/feed"/><link href="https://mirror.example/ferries"/>
<author><name>Olu Ade</name><email>o@example.org</email></author><updated>2021-03-08T00:00:00Z</updated><published>2021-03-06T00:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The strait opens on Monday.</p><p>Orsk pays.</p></div></content></entry></feed>`;

  it('reads markup that stands in it as elements, and the published before the updated day', async () => {
    const [entry] = await read(atom);
    expect(entry).toMatchObject({
      document: 'tag:1',
      author: 'Olu Ade',
      url: 'https://mirror.example/ferries',
      published: '2021-03-06',
    });
    expect(wordsOf(entry)).toBe('The strait opens on Monday.\n\nOrsk pays.');
  });
});

describe('JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lissa Mirror',
    items: [
      {
        id: 7,
        title: 'Ferries',
        content_text: 'The strait opens on Monday.',
        date_published: '2021-03-06T09:00:00Z',
        authors: [{ name: 'Olu Ade' }],
      },
      { id: 'empty' },
    ],
  };

  it('gives its items, and leaves out one that has no words', async () => {
    const sources = await read(JSON.stringify(feed, null, 2), 'feed.json');
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ document: '7', title: 'Ferries', author: 'Olu Ade', published: '2021-03-06' });
  });

  it('is refused where it is cut off or has no items', async () => {
    await expect(read(JSON.stringify(feed).slice(0, 120), 'feed.json')).rejects.toThrow(/cut off/);
    await expect(read(JSON.stringify({ ...feed, items: 'none' }), 'feed.json')).rejects.toThrow(/items/);
  });
});

describe('a feed without entries', () => {
  it('is refused', async () => {
    await expect(read('<rss><channel><title>Empty</title></channel></rss>')).rejects.toThrow(Refused);
  });
});
