// Markdown: front matter tells where a text comes from, and the article leaves out what of the markup is no text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../src/source/markdown/front-matter.js';
import { maskMarkdown } from '../src/source/markdown/mask.js';
import { readSources } from '../src/source/read-sources.js';
import { readableOf } from '../src/source/readable.js';

const read = async (text: string, document = 'page.md') => {
  const [source] = await readSources(new TextEncoder().encode(text), { document });
  if (source === undefined) throw new Error('no source');
  return source;
};
const wordsOf = (source: { text: string; article: readonly (readonly [number, number])[] }) =>
  source.article
    .map(([start, end]) => source.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ');

const body = `The Parties met in [the harbour
town](https://towns.example/lissa_(veland)) of Lissa, and **both** sides agreed
that the ferries will sail again.

![A ferry](https://pictures.example/ferry.jpg "Ferry")

## What comes next

-   Veland will clear the wrecks;
-   Orsk will pay for the light.

<!-- a note of the editor -->
The next meeting is in May.`;

const front = `---
title: "Ferries: the strait opens \\u2013 again"
date: '2021-03-06'
author:
  - Olu Ade
source_url: https://www.harbourcourier.example/2021/03/06/ferries
tags: harbour, sea
---
`;

describe('front matter', () => {
  it('gives title, author, date and address, and is no part of the article', async () => {
    const source = await read(front + body);
    expect(source).toMatchObject({
      title: 'Ferries: the strait opens – again',
      author: 'Olu Ade',
      published: '2021-03-06',
      url: 'https://www.harbourcourier.example/2021/03/06/ferries',
      publisher: 'harbourcourier.example',
      format: 'markdown',
    });
    expect(wordsOf(source)).not.toMatch(/source_url|harbourcourier/);
  });

  it('reads folded, quoted and listed values over several lines', () => {
    const fields = frontMatterOf(
      "---\ntitle: >\n  The strait\n  opens\nname: 'It''s a town'\nlong: A title that goes\n  on here\nempty:\nlist: [first, second]\n---\n",
    )?.fields;
    expect(fields?.get('title')).toBe('The strait opens');
    expect(fields?.get('name')).toBe("It's a town");
    expect(fields?.get('long')).toBe('A title that goes on here');
    expect(fields?.get('list')).toBe('first');
    expect(fields?.has('empty')).toBe(false);
  });

  it('reads a title with a colon that strict YAML would refuse', () => {
    expect(frontMatterOf('---\ntitle: Strait: open at last\n---\nText.')?.fields.get('title')).toBe(
      'Strait: open at last',
    );
  });

  it('takes a page that opens with a rule for a page, and an unclosed head for text', () => {
    expect(frontMatterOf('---\n\nOnly a rule above.\n\n---\n')).toBeNull();
    expect(frontMatterOf('---\ntitle: never closed\n\nText goes on.')).toBeNull();
    expect(frontMatterOf('Text first.\n---\ntitle: x\n---\n')).toBeNull();
  });

  it('parts the site’s name from a title, and knows who copied from the addresses', async () => {
    const copied = `---
post_title: 'Strait opens &#8211; Voice of America'
author: Staff Writer
post_date: 2021-03-06 13:07:10
permalink: https://www.mirror.example/strait-opens/
original_link:
  - 'http://search.example.com/go'
---
`.replace(
      'http://search.example.com/go',
      'http://news.google.com/news/url?sa=t&#038;url=http://www.voanews.com/content/strait/1.html',
    );
    expect(await read(copied + body)).toMatchObject({
      title: 'Strait opens',
      author: null,
      publisher: 'Voice of America',
      republishedBy: 'mirror.example',
    });
  });

  it('does not believe a scraper’s date from before the day in the address', async () => {
    const old = front.replace("'2021-03-06'", "'2015-01-01'");
    expect((await read(old + body)).published).toBe('2021-03-06');
  });

  it('finds no date in "unknown" and no address in a name', async () => {
    const vague = '---\ntitle: Strait opens\ndate: unknown\nsource: The Harbour Courier\n---\n';
    expect(await read(vague + body)).toMatchObject({ published: null, url: null });
  });
});

describe('the article of a Markdown file', () => {
  it('keeps headings, points and words, and leaves out link targets, pictures and comments', async () => {
    const words = wordsOf(await read(front + body));
    expect(words).toContain('town of Lissa');
    expect(words).toContain('What comes next');
    expect(words).toContain('Veland will clear the wrecks;');
    expect(words).toMatch(/The next meeting is in May\.$/);
    expect(words).not.toMatch(/https?:|towns\.example|ferry\.jpg|note of the editor/);
  });

  it('keeps the file’s own text, so that offsets hold against it', async () => {
    expect((await read(front + body)).text).toBe(front + body);
  });

  it('parts what a tag parts, and takes a place in an element of its own off the first sentence', async () => {
    const html =
      '<div><p><span class="dateline">LISSA</span> The strait opens on Monday, both governments said in the harbour.</p><p>Orsk pays for the light, its minister said on Friday.</p></div>';
    expect(wordsOf(await read(front + html))).toBe(
      'The strait opens on Monday, both governments said in the harbour. Orsk pays for the light, its minister said on Friday.',
    );
  });

  it('drops a repeated title and an end mark', async () => {
    const words = wordsOf(await read(`${front}**Ferries: the strait opens – again**\n\n${body}\n\n\\###\n`));
    expect(words).toMatch(/^The Parties met/);
    expect(words).toMatch(/in May\.$/);
  });
});

describe('readableOf', () => {
  it('closes the gaps that links make in a sentence, at the same offsets', async () => {
    const source = await read(front + body);
    const { text, ranges } = readableOf(source);
    expect(text).toHaveLength(source.text.length);
    const [first] = ranges;
    const paragraph = text.slice(first?.[0], first?.[1]).replace(/\s+/g, ' ');
    expect(paragraph).toMatch(/^The Parties met in the harbour town of Lissa, and both sides agreed/);
    const at = text.indexOf('Orsk');
    expect(source.text.slice(at, at + 4)).toBe('Orsk');
  });

  it('blanks signs without width beside a blank, and leaves those within a word', () => {
    const text = 'Envoys of \u200bOrsk met\u2060 on \u200dFriday. The co\u200boperation held.';
    const readable = readableOf({ text, article: [[0, text.length]], format: 'text' });
    expect(readable.text).toBe('Envoys of  Orsk met  on  Friday. The co\u200boperation held.');
    expect(readable.text).toHaveLength(text.length);
  });

  it('does not join paragraphs that only tags part', async () => {
    const html = `${front}<p>The strait opens on Monday, both governments said.</p><p>Orsk pays for the light, its minister said.</p>`;
    expect(readableOf(await read(html)).ranges).toHaveLength(2);
  });
});

describe('maskMarkdown', () => {
  it('never changes the length and only blanks out', () => {
    const piece = fc.constantFrom(
      '**',
      '_',
      '[',
      '](',
      ')',
      'a',
      ' ',
      '\n',
      '<p>',
      '</p>',
      '<',
      '>',
      '&nbsp;',
      '𝔸',
      '\\',
      '#',
      '```',
      '<!--',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
        (text) => {
          const { view, cuts } = maskMarkdown(text, 0);
          expect(view).toHaveLength(text.length);
          for (let i = 0; i < text.length; i++) if (view[i] !== text[i]) expect(view[i]).toMatch(/\s/);
          for (const [start, end] of cuts) expect(start).toBeLessThan(end);
        },
      ),
    );
  });

  it('leaves brackets, stars and signs that are no markup', () => {
    const text = 'See [1] and 3 < 4 and 5 > 2; 2 * 3 = 6; a_b_c; f(x).';
    expect(maskMarkdown(text, 0).view).toBe(text);
  });
});
