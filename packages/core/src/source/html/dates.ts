/** From a page to the dates it gives for its publication, best first. */
import { candidate, dateInAddress } from '../published.js';
import type { PublishedDate } from '../source.js';
import { type DayOrder, findDates, readStamp } from '../written-date.js';
import type { MetaFields } from './meta.js';
import { type Nearby, nearest, type Sign } from './near.js';
import type { PageElement } from './tree.js';

export interface DateSigns {
  nearby: Nearby;
  meta: MetaFields;
  /** `datePublished` of the JSON-LD. */
  linked: string | null;
  lines: readonly string[];
  url: string | null;
  order: DayOrder;
}

const PUBLISHED_FIELDS = [
  ...['article:published_time', 'article:published', 'og:published_time', 'og:article:published_time', 'og:pubdate'],
  ...['datepublished', 'publishdate', 'publish-date', 'publish_date', 'published_time', 'published_at', 'published'],
  ...['pubdate', 'pub_date', 'date_published', 'article.published', 'article_date_original', 'originalpublicationdate'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'w-published-date', 'bt:pubdate', 'ptime'],
  ...['citation_publication_date', 'citation_online_date', 'citation_date', 'dc.date.issued', 'dcterms.issued'],
  ...[
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'dcterms.created',
    'dc.created',
    'datecreated',
    'date',
    'article:date',
  ],
  ...[
    'publication_date',
    'publication-date',
    'release_date',
    'displaydate',
    'rnews:datepublished',
    'shareaholic:article_published_time',
  ],
];
/** Named only where nothing else is: a page touched later is still at least so old. */
const MODIFIED_FIELDS = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
    'revised',
  ],
];

const LONGEST_NAMED = 120;
const MOST_WORDS = 14;
const UPDATED =
  /\b(?:updated?|modified|revised|reviewed|edited|changed|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|opdateret|uppdaterad|güncelle\w*)\b|обновлено|оновлено/iu;

/** What a day in such a line is the day of. */
const OF_SOMETHING_ELSE =
  /\b(?:photo(?:s|graph\w*)?|pictures?|images?|video|footage|taken|filmed|recorded|born|died|founded|established|since|until|copyright)\b|©/iu;

const machineValue = (element: PageElement): string | null =>
  element.get('datetime') ??
  element.get('content') ??
  element.get('data-datetime') ??
  element.get('data-date') ??
  element.get('data-timestamp') ??
  element.get('data-published');

function fromFields({ meta, order }: DateSigns, names: readonly string[]): (PublishedDate | null)[] {
  return names.flatMap((name) =>
    (meta.get(name) ?? []).map((value) => candidate(readStamp(value, order), 'metadata', `${name}: ${value}`)),
  );
}

/** A date that says it is of a change comes after all others. */
function inText(text: string, order: DayOrder, updated: boolean): PublishedDate | null {
  if (text.length > LONGEST_NAMED || OF_SOMETHING_ELSE.test(text)) return null;
  for (const { date, start, end } of findDates(text, order)) {
    const label = text.slice(Math.max(0, start - 40), start);
    const words = `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (UPDATED.test(label) === updated && words <= MOST_WORDS) return candidate(date, 'page', text);
  }
  return null;
}

function fromElements({ nearby, order }: DateSigns, updated: boolean): (PublishedDate | null)[] {
  const near = (sign: Sign) =>
    nearest(nearby, sign, (element) => {
      const text = element.text.replace(/\s+/g, ' ').trim();
      const around = `${element.get('class') ?? ''} ${element.get('itemprop') ?? ''} ${text}`;
      if (/updated|modified/i.test(around) !== updated) return null;
      const value = machineValue(element);
      if (value === null) return inText(text, order, updated);
      return candidate(readStamp(value, order), 'page', text === '' ? value : text);
    });
  return [near('dated'), near('date-named')];
}

/**
 * Fields made for the purpose, then elements made for it, then the lines around the headline, then the address; the
 * same again for dates of a change only where there is none of publication.
 */
export function datesOf(signs: DateSigns): PublishedDate[] {
  const { lines, order, url, linked } = signs;
  const found = (candidates: readonly (PublishedDate | null)[]) => candidates.filter((one) => one !== null);
  const published = found([
    linked === null ? null : candidate(readStamp(linked, order), 'metadata', `datePublished: ${linked}`),
    ...fromFields(signs, PUBLISHED_FIELDS),
    ...fromElements(signs, false),
    ...lines.map((line) => inText(line, order, false)),
    dateInAddress(url),
  ]);
  if (published.length > 0) return published;
  return found([
    ...fromElements(signs, true),
    ...lines.map((line) => inText(line, order, true)),
    ...fromFields(signs, MODIFIED_FIELDS),
  ]);
}
