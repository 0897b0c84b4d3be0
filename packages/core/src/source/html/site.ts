/** From the fields of a page to the name of the site it stands on, its own address, and the address of an original. */
import { hostOf } from '../outlet.js';
import type { PageDocument } from './document.js';
import type { LinkedArticle } from './json-ld.js';
import { firstMeta, type MetaFields } from './meta.js';

export interface Site {
  name: string | null;
  /** Where the page was read, or where it says that it stands. */
  url: string | null;
  /** Another site's address that the page names as that of the text. */
  original: string | null;
}

const NAME_FIELDS = [
  'og:site_name',
  'application-name',
  'al:iphone:app_name',
  'dc.publisher',
  'publisher',
  'copyright',
];
const ADDRESS = /^https?:\/\/[^\s"'<>]{3,1000}$/i;
/** Public suffixes of two parts, as far as news sites use them. */
const SECOND_LEVEL = /\.(?:co|com|org|net|gov|ac|edu|gob|gouv|go|or|ne)\.[a-z]{2}$/;

/** `news.example.co.uk` and `m.example.co.uk` are one site. */
function domainOf(address: string | null): string | null {
  const host = hostOf(address);
  return host === null
    ? null
    : host
        .split('.')
        .slice(SECOND_LEVEL.test(host) ? -3 : -2)
        .join('.');
}

const TAGLINE = /\s+(?:[|–—:•·]|-+)\s+/;
const LONGEST_NAME = 60;

/** Systems put a tagline beside the name; a notice of rights is no name. */
function ownName(written: string | null, url: string | null): string | null {
  const parts = (written ?? '').split(TAGLINE).filter(Boolean);
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const host = bare(hostOf(url) ?? '');
  const name = parts.find((part) => bare(part).length >= SHORTEST_LABEL && host.includes(bare(part))) ?? parts[0];
  return name === undefined || name.length > LONGEST_NAME || /©|\(c\)|all rights/i.test(name) ? null : name.trim();
}

/** The label that a site is known by, `harbourtimes`; short ones are as often initials of others. */
const SHORTEST_LABEL = 4;

/** Sites keep their name when they change the host: `m.harbourtimes.example` for `harbourtimes.example.org`. */
function sameSite(a: string | null, b: string | null): boolean {
  if (domainOf(a) === domainOf(b)) return true;
  const [left, right] = [a, b].map((address) => (hostOf(address) ?? '').split('.').slice(0, -1));
  const within = (labels: readonly string[] = [], host: readonly string[] = []) =>
    labels.some((label) => label.length >= SHORTEST_LABEL && host.some((other) => other.includes(label)));
  return within(left, right) || within(right, left);
}

const addressOf = (written: string | null | undefined) => (ADDRESS.test(written ?? '') ? (written ?? null) : null);

export function siteOf(
  document: PageDocument,
  meta: MetaFields,
  linked: LinkedArticle | null,
  given: string | undefined,
): Site {
  const canonical = addressOf(
    document.head.find((link) => link.get('rel')?.toLowerCase() === 'canonical')?.get('href'),
  );
  const shared = addressOf(firstMeta(meta, ['og:url', 'twitter:url']));
  const named = addressOf(firstMeta(meta, ['syndication-source', 'original-source', 'article:original_url']));
  const url = given ?? shared ?? canonical;
  const elsewhere = (address: string | null) => address !== null && url !== null && !sameSite(address, url);
  const original = [named, canonical, addressOf(linked?.url)].find(elsewhere) ?? null;
  const handle = firstMeta(meta, ['twitter:site:name']);
  const name = firstMeta(meta, NAME_FIELDS) ?? handle ?? linked?.publisher ?? null;
  return { name: ownName(name, url) ?? ownName(linked?.publisher ?? null, url), url, original };
}
