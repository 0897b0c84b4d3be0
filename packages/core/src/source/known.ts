/** What is known of a document besides its text: from the user, from metadata, from the address it came from. */
import type { SourceHints } from './hints.js';
import { hostOf } from './outlet.js';
import { candidate } from './published.js';
import type { PublishedDate } from './source.js';
import { dayOrder, readStamp } from './written-date.js';

export interface Known {
  title: string | null;
  author: string | null;
  /** The outlet, where the metadata names it as such. */
  publisher: string | null;
  /** The name of the site it stands on, which may have copied it. */
  site: string | null;
  url: string | null;
  /** The address of the original, where the metadata says that this is a copy. */
  original: string | null;
  description: string | null;
  dates: PublishedDate[];
  /** Whether the text is known to be a whole page, menus and all. */
  page: boolean;
}

const KEYS = {
  title: ['title', 'post_title', 'headline', 'og:title', 'name'],
  author: ['author', 'authors', 'byline', 'creator', 'dc.creator', 'article:author'],
  publisher: ['publisher', 'outlet', 'publication', 'newspaper'],
  site: ['site', 'site_name', 'sitename', 'og:site_name', 'website'],
  url: ['url', 'source_url', 'permalink', 'canonical_url', 'canonical', 'link', 'source', 'og:url', 'address'],
  original: ['original_link', 'original_url', 'original', 'syndicated_from', 'via'],
  description: ['description', 'excerpt', 'summary', 'post_excerpt', 'og:description', 'dek', 'subtitle', 'standfirst'],
  date: [
    'published',
    'published_time',
    'date_published',
    'datepublished',
    'publish_date',
    'published_at',
    'pubdate',
    'article:published_time',
    'date',
    'post_date',
    'doc_date',
    'created',
    'created_at',
  ],
} as const;

const isAddress = (value: string) => /^(?:https?:)?\/\//iu.test(value);

/** Addresses in front matter come with entities and brackets around them. */
function address(value: string | undefined): string | null {
  if (value === undefined) return null;
  const clean = value
    .replace(/&(?:amp|#0*38);/gu, '&')
    .replace(/^[<[(]+|[>\])]+$/gu, '')
    .trim();
  return isAddress(clean) ? clean : null;
}

/** Reads the fields of front matter or of a list of metadata. */
export function knownFromFields(fields: ReadonlyMap<string, string>): Known {
  const first = (keys: readonly string[], fits: (value: string) => boolean = () => true) => {
    for (const key of keys) {
      const value = fields.get(key);
      if (value !== undefined && value !== '' && fits(value)) return value;
    }
    return undefined;
  };
  const url = address(first(KEYS.url, isAddress));
  const order = dayOrder(fields.get('language') ?? fields.get('lang') ?? null, hostOf(url));
  const dates: PublishedDate[] = [];
  for (const key of KEYS.date) {
    const value = fields.get(key);
    const found = value === undefined ? null : candidate(readStamp(value, order), 'metadata', `${key}: ${value}`);
    if (found !== null) dates.push(found);
  }
  const notAddress = (value: string) => !isAddress(value);
  return {
    title: first(KEYS.title) ?? null,
    author: first(KEYS.author, notAddress) ?? null,
    publisher: first(KEYS.publisher, notAddress) ?? null,
    site: first(KEYS.site, notAddress) ?? null,
    url,
    original: address(first(KEYS.original, isAddress)),
    description: first(KEYS.description) ?? null,
    dates,
    page: false,
  };
}

export const NOTHING_KNOWN: Known = {
  title: null,
  author: null,
  publisher: null,
  site: null,
  url: null,
  original: null,
  description: null,
  dates: [],
  page: false,
};

/** What the user gives outranks what the document says of itself; `published` is ranked with the other dates. */
export function withHints(known: Known, hints: SourceHints): Known {
  return {
    ...known,
    title: hints.title ?? known.title,
    publisher: hints.publisher ?? known.publisher,
    url: hints.url ?? known.url,
  };
}
