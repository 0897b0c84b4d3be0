// The day of a web page: which of several dates counts, that all are shown with how they are known, and what is no day of the page.
import { describe, expect, it } from 'vitest';
import { ARTICLE, PARAGRAPHS, readPage } from './html-fixture.js';

const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', ...data })}</script>`;
const articleWith = (below: string) => `<article><h1>Strait stays open</h1>${below}${ARTICLE}</article>`;
const published = async (...page: Parameters<typeof readPage>) => (await readPage(...page)).published;

describe('the day of a page', () => {
  it.each([
    ['JSON-LD', { head: ld({ datePublished: '2026-01-03T23:10:00+02:00' }) }],
    ['a field', { head: '<meta property="article:published_time" content="2026-01-03T09:00:00Z">' }],
    ['microdata', { body: articleWith('<meta itemprop="datePublished" content="2026-01-03">') }],
    ['a time element', { body: articleWith('<p>By Ana Vega · <time datetime="2026-01-03T09:00">Saturday</time></p>') }],
    ['a line below the headline', { body: articleWith('<div>Published 3 January 2026, 9:00</div>') }],
    ['a line above the headline', { body: `<div>January 3, 2026</div>${articleWith('')}` }],
  ])('is read from %s', async (_, page) => {
    expect(await published(page)).toBe('2026-01-03');
  });

  it('is read from the address where the page says nothing', async () => {
    const source = await readPage({}, { url: 'https://merrow.example/2026/01/03/strait' });
    expect(source.publishedDates).toEqual([{ date: '2026-01-03', how: 'address', from: '2026/01/03' }]);
  });

  it('is what the user says before all, then fields, then what the page shows, then the address, and all are shown', async () => {
    const page = {
      head: '<meta property="article:published_time" content="2026-01-04">',
      body: articleWith('<div>Published 5 January 2026</div>'),
    };
    const reach = { url: 'https://merrow.example/2026/01/03/strait' };
    const { publishedDates } = await readPage(page, { ...reach, published: '2026-02-01' });
    expect(publishedDates.map(({ date, how }) => [date, how])).toEqual([
      ['2026-02-01', 'given'],
      ['2026-01-04', 'metadata'],
      ['2026-01-05', 'page'],
      ['2026-01-03', 'address'],
    ]);
    expect((await readPage(page, reach)).published).toBe('2026-01-04');
  });

  it('is not one of long before the day in the page’s own address, which is that of something on the page', async () => {
    const head = '<meta name="date" content="2019-06-01">';
    const { published: day, publishedDates } = await readPage(
      { head },
      { url: 'https://merrow.example/2026/01/03/strait' },
    );
    expect(day).toBe('2026-01-03');
    expect(publishedDates).toContainEqual({ date: '2019-06-01', how: 'metadata', from: 'date: 2019-06-01' });
  });

  it('may be a day off the address, since clocks differ', async () => {
    const head = '<meta name="date" content="2026-01-02T23:30:00Z">';
    expect(await published({ head }, { url: 'https://merrow.example/2026/01/03/strait' })).toBe('2026-01-02');
  });

  it('is the first day, and not that of a change, which stands in only where there is no other', async () => {
    const both = ld({ datePublished: '2026-01-03', dateModified: '2026-02-07' });
    expect(await published({ head: both, body: articleWith('<div>Updated 7 February 2026</div>') })).toBe('2026-01-03');
    const { publishedDates } = await readPage({ body: articleWith('<div>Updated 7 February 2026</div>') });
    expect(publishedDates).toEqual([{ date: '2026-02-07', how: 'page', from: 'Updated 7 February 2026' }]);
  });

  it('follows the order of the place where day and month could change places', async () => {
    const body = articleWith('<div>Published 03/04/2026</div>');
    expect(await published({ body, lang: 'en-GB' })).toBe('2026-04-03');
    expect(await published({ body, lang: 'en-US' })).toBe('2026-03-04');
  });
});

describe('what is not the day of a page', () => {
  it.each([
    [
      'a day of which the report tells',
      articleWith(
        '<p>The accord of 12 May 1998, which both islands signed and neither kept, fell apart when Orsk mined the northern channel.</p>',
      ),
    ],
    [
      'the day of a photo in its caption',
      articleWith('<figure><figcaption>The quay on 12 May 1998. Photo: Ana Vega</figcaption></figure>'),
    ],
    [
      'the day of a photo in a line of its own',
      articleWith('<div class="credit">Photo taken on 12 May 1998 by Ana Vega</div>'),
    ],
    [
      'the day of a photo in a time element',
      articleWith('<figure><figcaption>The quay <time datetime="1998-05-12">12 May 1998</time></figcaption></figure>'),
    ],
    [
      'the day of another story',
      `${articleWith('')}<section class="related"><h2>Related stories</h2><a href="/a">Lighthouse strike <time datetime="1998-05-12">12 May 1998</time></a></section>`,
    ],
    [
      'the day of a comment',
      `${articleWith('')}<section id="comments"><div><time datetime="1998-05-12">12 May 1998</time><p>Never.</p></div></section>`,
    ],
    ['the year of a notice of rights', `${articleWith('')}<footer>© 1998-2026 Merrow Mirror</footer>`],
    ['a day that no calendar has', articleWith('<div>Published 31 February 2026</div>')],
  ])('is %s', async (_, body) => {
    const { published: day, publishedDates } = await readPage({ body });
    expect({ day, publishedDates }).toEqual({ day: null, publishedDates: [] });
  });

  it('does not come before the page’s own where both are there', async () => {
    const photo = '<figure><figcaption>The quay <time datetime="1998-05-12">12 May 1998</time></figcaption></figure>';
    const body = articleWith(`${photo}<p>By Ana Vega</p><div>Published 3 January 2026</div><p>${PARAGRAPHS[0]}</p>`);
    expect(await published({ body })).toBe('2026-01-03');
  });

  it('is a broken field', async () => {
    for (const value of ['soon', '{{date}}', '0000-00-00', '2026-13-45']) {
      expect(await published({ head: `<meta property="article:published_time" content="${value}">` })).toBeNull();
    }
  });
});
