// What a web page says of itself: title, author, outlet and day, by which of its fields, and what is not believed.
import { describe, expect, it } from 'vitest';
import { ARTICLE, PARAGRAPHS, readPage } from './html-fixture.js';

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const articleWith = (below: string) => `<article><h1>Strait stays open</h1>${below}${ARTICLE}</article>`;

describe('the title of a page', () => {
  it('is the headline that the fields repeat, without the site’s name', async () => {
    const { title } = await readPage({ head: meta('og:title', 'Strait stays open - Merrow Mirror') });
    expect(title).toBe('Strait stays open');
  });

  it('comes from the fields where the page has no headline', async () => {
    const { title } = await readPage({ body: ARTICLE, head: meta('og:title', 'Strait to stay open') });
    expect(title).toBe('Strait to stay open');
  });

  it('does not lose a half of it that only looks like a site', async () => {
    const body = `<article><h1>Guarantees: who pays - and who decides?</h1>${ARTICLE}</article>`;
    const head = '<title>Guarantees: who pays - and who decides?</title>';
    expect(
      (await readPage({ body, head: head + meta('og:title', 'Guarantees: who pays - and who decides?') })).title,
    ).toBe('Guarantees: who pays - and who decides?');
  });

  it('is not the logo that stands in a first heading', async () => {
    const body = `<header><h1>Merrow Mirror</h1></header><article><h1>Strait stays open</h1>${ARTICLE}</article>`;
    expect((await readPage({ body })).title).toBe('Strait stays open');
  });
});

describe('the author of a page', () => {
  it.each([
    [
      'JSON-LD',
      { head: ld({ '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Person', name: 'Ana Vega' } }) },
    ],
    [
      'JSON-LD in a graph',
      {
        head: ld({
          '@graph': [
            { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#a' } },
            { '@type': 'Person', '@id': '#a', name: 'Ana Vega' },
          ],
        }),
      },
    ],
    ['a field', { head: '<meta name="author" content="Ana Vega">' }],
    ['a field with a label', { head: '<meta name="author" content="By Ana Vega">' }],
    [
      'microdata',
      {
        body: articleWith(
          '<span itemprop="author" itemscope><a href="/s"><span itemprop="name">Ana Vega</span></a></span>',
        ),
      },
    ],
    ['a link', { body: articleWith('<p>By <a rel="author" href="/people/ana-vega">Ana Vega</a></p>') }],
    ['a by-line', { body: articleWith('<p>By Ana Vega in Port Merrow</p>') }],
  ])('is read from %s', async (_, page) => {
    expect((await readPage(page)).author).toBe('Ana Vega');
  });

  it('is all of several, in order', async () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'x', author: [{ name: 'Ana Vega' }, { name: 'Olu Ade' }] });
    expect((await readPage({ head })).author).toBe('Ana Vega, Olu Ade');
  });

  it('is believed of JSON-LD before fields, and of fields before the page', async () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'x', author: { name: 'Ana Vega' } });
    const field = '<meta name="author" content="Olu Ade">';
    const body = articleWith('<p>By Ilse Maren</p>');
    expect((await readPage({ head: head + field, body })).author).toBe('Ana Vega');
    expect((await readPage({ head: field, body })).author).toBe('Olu Ade');
    expect((await readPage({ body })).author).toBe('Ilse Maren');
  });

  it.each([
    ['By'],
    ['Staff'],
    ['Staff Writer'],
    ['Editor'],
    ['admin'],
    ['https://merrow.example/people/7'],
    ['@merrowmirror'],
    ['desk@merrow.example'],
    ['Posted'],
    ['12345'],
    ['undefined'],
    ['Read more'],
    ['{{author}}'],
  ])('is not %j', async (junk) => {
    expect((await readPage({ head: `<meta name="author" content="${junk}">` })).author).toBeNull();
  });

  it('is not a person of whom the report tells', async () => {
    expect((await readPage({})).author).toBeNull();
    const quoted =
      '<p>A treaty drafted by Ilse Maren and signed by Olu Ade was read aloud on the quay before the ships left.</p>';
    expect((await readPage({ body: articleWith(quoted) })).author).toBeNull();
  });

  it('is not the writer of a comment', async () => {
    const comment =
      '<section id="comments"><div class="comment"><span class="comment-author">Olu Ade</span><p>Never.</p></div></section>';
    expect((await readPage({ body: articleWith('') + comment })).author).toBeNull();
  });
});

describe('the outlet of a page', () => {
  const url = 'https://merrowmirror.example/world/strait';

  it('is the site by its name', async () => {
    const source = await readPage({ head: meta('og:site_name', 'Merrow Mirror') }, { url });
    expect(source).toMatchObject({ publisher: 'Merrow Mirror', republishedBy: null, url });
  });

  it('is the host where the page has no name for it', async () => {
    const body = `<p>${PARAGRAPHS.join('</p><p>')}</p>`;
    const { publisher } = await readPage({ head: '', body }, { url: 'https://www.straitreview.example/a' });
    expect(publisher).toMatch(/straitreview\.example|Merrow Mirror/);
  });

  it.each([
    ['a notice below', `${ARTICLE}<p>The post Strait stays open appeared first on Strait Review.</p>`, 'Strait Review'],
    [
      'a notice above',
      `<p><em>This article was originally published by The Ostrova Courier.</em></p>${ARTICLE}`,
      'The Ostrova Courier',
    ],
    [
      'an agency’s line',
      `<p>PORT MERROW, Jan 3 (Reuters) - The two islands agreed on Friday to keep the strait open, after nine days of talks that had twice been broken off.</p>${ARTICLE}`,
      'Reuters',
    ],
  ])('is told from its copier by %s', async (_, body, publisher) => {
    const page = {
      head: meta('og:site_name', 'Merrow Mirror'),
      body: `<article><h1>Strait stays open</h1>${body}</article>`,
    };
    expect(await readPage(page, { url })).toMatchObject({ publisher, republishedBy: 'Merrow Mirror' });
  });

  it('is told from its copier by an address that stands elsewhere', async () => {
    const head = `${meta('og:site_name', 'Merrow Mirror')}<link rel="canonical" href="https://www.ostrovacourier.example/a/1">`;
    expect(await readPage({ head }, { url })).toMatchObject({
      publisher: 'ostrovacourier.example',
      republishedBy: 'Merrow Mirror',
    });
  });

  it('is no agency that the report only names', async () => {
    const told =
      '<p>An official told Reuters that the islands had agreed, and the Associated Press later said the same of Orsk.</p>';
    const source = await readPage({ head: meta('og:site_name', 'Merrow Mirror'), body: articleWith(told) }, { url });
    expect(source).toMatchObject({ publisher: 'Merrow Mirror', republishedBy: null });
  });

  it('is not copied by its own other hosts', async () => {
    const head = `${meta('og:site_name', 'Merrow Mirror')}<link rel="canonical" href="https://amp.merrowmirror.example/a/1">`;
    expect((await readPage({ head }, { url })).republishedBy).toBeNull();
  });
});
