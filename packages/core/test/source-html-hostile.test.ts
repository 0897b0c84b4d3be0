// Pages in any encoding, and pages that are broken or made to do harm: nothing is run or loaded, and time and memory are bounded.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSources } from '../src/source/read-sources.js';
import { Refused } from '../src/source/refused.js';
import { ARTICLE, articleOf, PARAGRAPHS, pageOf, readBytes, utf8 } from './html-fixture.js';

const RUSSIAN =
  'Стороны договорились о прекращении огня и о гарантиях безопасности на пятнадцать лет, сообщил представитель министерства.';
const russianPage = (head: string) =>
  `<html><head>${head}<title>Гарантии</title></head><body><article><h1>Гарантии</h1><p>${RUSSIAN}</p><p>${RUSSIAN}</p></article></body></html>`;

/** Encodes text in a single-byte encoding by inverting the platform's decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let i = 255; i >= 0; i--) table.set(decoder.decode(Uint8Array.of(i)), i);
  return Uint8Array.from([...text], (char) => table.get(char) ?? 0x3f);
}

const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + (mark ? 2 : 0)));
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + (mark ? 2 : 0), text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

const refusal = async (bytes: Uint8Array) => {
  try {
    await readSources(bytes, { document: 'page.html' });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return null;
};

describe('a page in another encoding', () => {
  it.each([
    [
      'windows-1251, by its meta element',
      encode(russianPage('<meta charset="windows-1251">'), 'windows-1251'),
      undefined,
    ],
    ['windows-1251, by the header', encode(russianPage(''), 'windows-1251'), 'text/html; charset=windows-1251'],
    ['windows-1251, by its letters', encode(russianPage(''), 'windows-1251'), undefined],
    [
      'koi8-r, where the header is right and the page is wrong',
      encode(russianPage('<meta charset="windows-1251">'), 'koi8-r'),
      'text/html; charset=koi8-r',
    ],
    [
      'UTF-8, where header and page are wrong',
      utf8(russianPage('<meta charset="windows-1251">')),
      'text/html; charset=iso-8859-1',
    ],
    ['UTF-16 with a mark', utf16(russianPage(''), true, true), undefined],
    ['UTF-16 without a mark, in the other order', utf16(russianPage(''), false, false), undefined],
    [
      'UTF-16 that says it is UTF-8',
      utf16(russianPage('<meta charset="utf-8">'), true, true),
      'text/html; charset=utf-8',
    ],
  ])('is read: %s', async (_, bytes, contentType) => {
    const source = await readBytes(bytes, { contentType });
    expect(source.title).toBe('Гарантии');
    expect(articleOf(source)).toBe(`${RUSSIAN}\n\n${RUSSIAN}`);
    expect(source.language).toBe('ru');
  });

  it('is read by its letters where the header names an encoding that nobody defines', async () => {
    const source = await readBytes(utf8(russianPage('')), { contentType: 'text/html; charset=mirror-8' });
    expect(articleOf(source)).toContain(RUSSIAN);
  });
});

describe('a page that is made to do harm', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('loads nothing that it names', async () => {
    const fetched = vi.fn(() => Promise.reject(new Error('no')));
    vi.stubGlobal('fetch', fetched);
    vi.stubGlobal('XMLHttpRequest', fetched);
    const head =
      '<base href="http://elsewhere.example/"><link rel="stylesheet" href="/a.css"><link rel="preload" href="/b"><meta http-equiv="refresh" content="0;url=http://elsewhere.example/">';
    const body = `<img src="http://elsewhere.example/p.gif" onerror="fetch('/x')"><iframe src="/f"></iframe><object data="/o"></object><embed src="/e"><video src="/v"></video>${ARTICLE}`;
    const source = await readBytes(utf8(pageOf({ head, body })));
    expect(articleOf(source)).toContain(PARAGRAPHS[0]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('runs nothing that it holds', async () => {
    const body = `<script>globalThis.taken = 1</script><svg onload="globalThis.taken = 2"><script>globalThis.taken = 3</script></svg><a href="javascript:globalThis.taken=4">x</a>${ARTICLE}`;
    await readBytes(utf8(pageOf({ body })));
    expect('taken' in globalThis).toBe(false);
  });

  it('does not let its data change what all objects have', async () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","__proto__":{"taken":1},"author":{"__proto__":{"name":"Ana Vega"}}}</script>';
    const body = `<div __proto__="x" constructor="y" class="z">${ARTICLE}</div>`;
    const source = await readBytes(utf8(pageOf({ head: data, body })));
    expect(articleOf(source)).toContain(PARAGRAPHS[0]);
    expect('taken' in {}).toBe(false);
  });

  it.each([
    ['divisions', '<div>'],
    ['tables', '<table><tr><td>'],
    ['lists', '<ul><li>'],
    ['quotations', '<blockquote>'],
  ])('is refused in one clause when it is 50 MB of nested %s', async (_, tag) => {
    const bomb = utf8(`<html><body><p>${PARAGRAPHS[0]}</p>${tag.repeat(Math.ceil(50_000_000 / tag.length))}`);
    expect(await refusal(bomb)).toBe('its tags are nested too deep to be a page; fetch it again');
  });

  it('is read where it nests deeper than people write, but not absurdly', async () => {
    const depth = 5_000;
    const source = await readBytes(
      utf8(pageOf({ body: `${'<div>'.repeat(depth)}${ARTICLE}${'</div>'.repeat(depth)}` })),
    );
    expect(articleOf(source)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    ['open brackets', '<'],
    ['open comments', '<!--'],
    ['open scripts', '<script '],
    ['entities', '&amp;'],
    ['open tags with an attribute', '<a b="'],
    ['closing tags', '</div>'],
    ['empty elements', '<i></i>'],
    ['line breaks', '<br>'],
  ])('comes to an end on a long run of %s', async (_, piece) => {
    const bytes = utf8(`<html><body><p>${PARAGRAPHS[0]}</p>${piece.repeat(Math.ceil(3_000_000 / piece.length))}`);
    const sources = await readSources(bytes, { document: 'page.html' });
    expect(sources[0]?.text).toContain('Veland and Orsk');
  });

  it('reads a page of one line of ten million characters', async () => {
    const line = `${PARAGRAPHS[0]} `.repeat(10_000_000 / 200).slice(0, 7_500_000);
    const source = await readBytes(utf8(`<html><body><div>${line}</div></body></html>`));
    expect(source.text.length).toBeGreaterThan(7_000_000);
  });

  it.each([
    ['no words', '<html><body><div></div><img src="/a.png"></body></html>'],
    ['nothing but scripts', '<html><body><script>let a = "words that nobody reads";</script></body></html>'],
    ['nothing but marks', '<html><body><p>— … —</p></body></html>'],
  ])('is refused when it holds %s', async (_, page) => {
    expect(await refusal(utf8(page))).toBe('it holds no readable text');
  });

  it('is read as far as it goes when it was cut off', async () => {
    const page = pageOf({});
    const source = await readBytes(utf8(page.slice(0, page.indexOf(PARAGRAPHS[3] ?? '') + 40)));
    expect(articleOf(source)).toContain(PARAGRAPHS[2]);
  });
});
