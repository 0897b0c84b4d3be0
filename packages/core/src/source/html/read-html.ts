/** From the HTML of a page to all that is known of it as a source: article, title, author, outlets, dates. */
import type { SourceHints } from '../hints.js';
import { kindOf } from '../kind.js';
import { detectLanguage, primaryLanguage } from '../language.js';
import { hostOf } from '../outlet.js';
import { givenDate, rankPublished } from '../published.js';
import { Refused } from '../refused.js';
import type { Source, SourceKind } from '../source.js';
import { personName } from '../text/names.js';
import { partTitle } from '../text/title-suffix.js';
import { dayOrder } from '../written-date.js';
import { articleBlocks } from './article.js';
import { authorOf } from './author.js';
import { type Block, blocksOf, textOf } from './blocks.js';
import { cleanDocument } from './clean.js';
import { datesOf } from './dates.js';
import type { PageDocument } from './document.js';
import { flatText } from './flat.js';
import { withoutFurniture } from './furniture.js';
import { headLines } from './head-lines.js';
import { type LinkedArticle, readJsonLd } from './json-ld.js';
import { firstMeta, type MetaFields, readMeta } from './meta.js';
import { headingOf, nearbyOf } from './near.js';
import { originOfPage } from './origin.js';
import { scanHtml } from './scan.js';
import { type Site, siteOf } from './site.js';
import { titleOf } from './title.js';

/** A source without its name and fingerprint, which all formats share. */
export type HtmlReading = Omit<Source, 'document' | 'sha256' | 'format'>;

/** So many lines below the article may still say where it comes from. */
const FOOT_BLOCKS = 6;
const LONGEST_NOTICE = 700;

interface Page {
  document: PageDocument;
  meta: MetaFields;
  linked: LinkedArticle | null;
  site: Site;
  /** All blocks of the page as it stands. */
  blocks: Block[];
  hints: SourceHints;
  /** As the page's head has it, with the site's name. */
  title: string;
}

interface Head extends Pick<Source, 'title' | 'author' | 'publishedDates'> {
  lines: string[];
}

function headOf({ document, meta, linked, site, blocks, hints }: Page): Head {
  const title =
    hints.title ?? titleOf({ document, meta, headline: linked?.headline ?? null, site: site.name, url: site.url });
  const heading = headingOf(document, title);
  const nearby = nearbyOf(document, heading);
  const lines = headLines(blocks, heading);
  return {
    title,
    lines,
    author: authorOf({
      nearby,
      meta,
      linked: linked?.authors ?? [],
      lines,
      sites: [site.name, linked?.publisher ?? null].filter((name) => name !== null),
    }),
    publishedDates: rankPublished([
      givenDate(hints.published),
      ...datesOf({
        nearby,
        meta,
        linked: linked?.published ?? null,
        lines,
        url: site.url,
        order: dayOrder(document.language, hostOf(site.url)),
      }),
    ]),
  };
}

/** What stands directly below the article on the page: the note that it was copied often stands outside of it. */
function footOf(page: readonly Block[], article: readonly Block[]): string[] {
  const last = article.at(-1)?.text;
  const at = page.findLastIndex(({ text }) => text === last);
  return at < 0 ? [] : page.slice(at + 1, at + 1 + FOOT_BLOCKS).map(({ text }) => text);
}

function kindOfPage(head: Head, publisher: string | null, url: string | null, text: string): SourceKind {
  const { title, author, lines } = head;
  const kind = kindOf({ title, publisher, address: url, head: lines.join('\n'), text });
  // Numbered points make a guide look like an agreement, but no person signs an agreement with a by-line.
  return kind === 'agreement' && personName(author) !== null ? 'other' : kind;
}

/** The article's text where it could be found, else that of the whole page; the document is changed on the way. */
function articleOf({ document }: Page, title: string | null, html: string, tooLarge: boolean) {
  if (tooLarge) return { body: flatText(html), found: [] };
  cleanDocument(document);
  const found = articleBlocks(document);
  return { body: textOf(withoutFurniture(found, title)), found };
}

/**
 * Reads a page. Its text version is the title, a blank line and the article, whose one range is the article alone.
 * Nothing of the page is run or loaded. Refused: a page without any readable text, and one nested beyond all measure.
 */
export function readHtml(html: string, hints: SourceHints): HtmlReading {
  const { document, jsonLd, tooLarge } = scanHtml(html);
  const meta = readMeta(document);
  const linked = readJsonLd(jsonLd);
  const site = siteOf(document, meta, linked, hints.url);
  const page: Page = { document, meta, linked, site, blocks: blocksOf(document.body), hints, title: document.title };
  const head = headOf(page);
  const told =
    primaryLanguage(document.language) ??
    primaryLanguage(firstMeta(meta, ['og:locale', 'content-language']) ?? linked?.language);
  const { body, found } = articleOf(page, head.title, html, tooLarge);
  if (!/[\p{L}\p{N}]/u.test(body)) throw new Refused('it holds no readable text');

  const { title, author, publishedDates } = head;
  const around = [...head.lines, ...found.map(({ text }) => text), ...footOf(page.blocks, found)];
  const { publisher, republishedBy } = originOfPage({
    site: { ...site, name: site.name ?? partTitle(page.title, site.url).site },
    author,
    lines: around.filter((line) => line.length <= LONGEST_NOTICE).join('\n'),
    given: hints.publisher,
    document: hints.document,
  });
  const before = title === null ? '' : `${title}\n\n`;
  const detected = detectLanguage(body);
  return {
    kind: kindOfPage(head, publisher, site.url, body),
    language: detected === 'und' ? (told ?? 'und') : detected,
    title,
    author,
    publisher,
    republishedBy,
    published: publishedDates[0]?.date ?? null,
    publishedDates,
    url: site.url,
    text: before + body,
    article: [[before.length, before.length + body.length]],
  };
}
