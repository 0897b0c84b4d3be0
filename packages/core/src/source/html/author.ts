/** From a page to the names of those who wrote its article. */
import { authorName, bylineOf } from '../text/names.js';
import { findDates, readDate } from '../written-date.js';
import { blocksOf, foldSpace } from './blocks.js';
import type { MetaFields } from './meta.js';
import { type Nearby, nearest } from './near.js';
import type { PageElement } from './tree.js';

export interface AuthorSigns {
  nearby: Nearby;
  meta: MetaFields;
  linked: readonly string[];
  lines: readonly string[];
  /** Names of the site and its publisher, which systems write where a person should stand. */
  sites: readonly string[];
}

const FIELDS = [
  ...['author', 'parsely-author', 'sailthru.author', 'article:author', 'article:author_name', 'og:article:author'],
  ...[
    'dc.creator',
    'dcterms.creator',
    'dc.contributor',
    'byl',
    'byline',
    'bylinename',
    'authors',
    'cxenseparse:author',
  ],
  ...['rnews:author', 'twitter:creator:name', 'vr:author', 'creator', 'writer'],
];
const SEVERAL_FIELDS = ['citation_author', 'citation_authors'];
const LEAD =
  /^(?:(?:article|story|words|text|report(?:ed)?|analysis|post(?:ed)?|publish(?:ed)?|written|created|authored|contributed|medically)\s+by|by|authors?|von|par|por|di|door|af|av|autore?|autorin|auteur|redaktion|de|автор|текст)\s*[:\s]\s*/iu;
const TAIL =
  /\s*(?:\||•|·|—|–| - |,\s+(?:on|updated|posted|published)\b|\bfollow\b|\bon\s+(?:\p{Lu}\p{L}+\.?\s+\d|\d)).*$/u;
const LABEL = /^(?:(?:written|posted|published|words|text|story|article)\s+)?(?:by|authors?|von|par|por)\s*:?$/iu;
const LONGEST = 100;
const MOST_WORDS = 12;
const NOBODY =
  /\badmin\b|^(?:facebook|twitter|linkedin|instagram|youtube|bluesky|mastodon|threads|tiktok|pinterest|telegram|whatsapp|reddit|github|email|e-mail|website|rss|x|admin(?:istrator)?|webmaster|editors?|editorial|staff|team|guest|anonymous|unknown|user|author|authors|null|undefined|none|redaktion|by|posted|published|written|updated|photo|source|about|share|follow|more|read more|view all posts?|see all|contact|name|comments?)$/i;

/** What stands below a name in a by-line. */
const OFFICE =
  /\b(?:founder|director|editors?|manager|officer|chief|president|writer|reporter|correspondent|contributor|team|news|read|min|minutes?|comments?|updated|published|share)\b/iu;

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One or several names as a page writes them, or null for what is none. */
function cleanName(written: string | null, sites: readonly string[]): string | null {
  let name = foldSpace((written ?? '').slice(0, 4 * LONGEST))
    .replaceAll('&amp;', '&')
    .replace(LEAD, '')
    .replace(LEAD, '');
  if (findDates(name, 'mdy').length > 0) name = name.slice(0, findDates(name, 'mdy')[0]?.start);
  for (const site of sites) {
    // "Ana Vega, The Harbour Times": the outlet is no part of the name.
    const at = name.toLowerCase().lastIndexOf(site.toLowerCase());
    if (at > 0 && at + site.length >= name.length - 1) name = name.slice(0, at);
  }
  name = name.replace(/^[\s,;|·•–—-]+|[\s,;:|·•–—-]+$/gu, '').trim();
  if (name === '' || name.length > LONGEST || name.split(' ').length > MOST_WORDS) return null;
  if (NOBODY.test(name) || /[@{}<>]|https?:|\.(?:com|org|net)\b|^\d+$/i.test(name) || !/\p{L}/u.test(name)) return null;
  return authorName(name);
}

/** The first line of an element, or the second where the first is only a label; offices stand below the name. */
function fromElement(element: PageElement, sites: readonly string[]): string | null {
  const own = element.find((inner) => inner.get('itemprop') === 'name') ?? element;
  const lines = blocksOf(own).flatMap(({ text }) => text.split('\n'));
  const [first, second] = lines.length > 0 ? lines : [own.get('content') ?? ''];
  const name = first !== undefined && LABEL.test(first) ? second : first;
  return name === undefined || name.length > LONGEST ? null : cleanName(name.replace(TAIL, ''), sites);
}

/** A run of capitalised words, as a name in a by-line is. */
const PERSON =
  /^(?:(?:Dr|Prof|Sir|Dame|Lord)\.? )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:van|von|der|de|la|le|da|dos|del|al|bin|and|&) )*\p{Lu}[\p{L}\p{M}'’.-]*){1,5}$/u;

/** A name by itself, after a label or beside a date. */
function fromLines(lines: readonly string[], sites: readonly string[]): string | null {
  for (const [i, line] of lines.entries()) {
    const byline = cleanName(bylineOf(line), sites);
    if (byline !== null) return byline;
    const [before, after] = [lines[i - 1] ?? '', lines[i + 1] ?? ''];
    const beside =
      LABEL.test(before) || [before, after].some((other) => other.length < LONGEST && readDate(other) !== null);
    if (beside && PERSON.test(line) && !OFFICE.test(line)) return cleanName(line, sites);
  }
  return null;
}

function* candidates({ nearby, meta, linked, lines, sites }: AuthorSigns): Generator<string | null> {
  yield cleanList(linked, sites);
  for (const field of SEVERAL_FIELDS) yield cleanList((meta.get(field) ?? []).map(turned), sites);
  for (const field of FIELDS) yield cleanList(meta.get(field) ?? [], sites);
  for (const i of [1, 2]) {
    if (/written|author|by|von|par|autor|verfasst|escrito/i.test(meta.get(`twitter:label${i}`)?.[0] ?? '')) {
      yield cleanName(meta.get(`twitter:data${i}`)?.[0] ?? null, sites);
    }
  }
  yield nearest(nearby, 'author-marked', (element) => fromElement(element, sites));
  yield nearest(nearby, 'author-linked', (element) => fromElement(element, sites));
  yield fromLines(lines, sites);
  yield nearest(nearby, 'author-named', (element) => {
    const name = fromElement(element, sites);
    return name !== null && PERSON.test(name) ? name : null;
  });
}

/** "Vega, Ana" as catalogues have it. */
const turned = (name: string) => name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1');

function cleanList(names: readonly string[], sites: readonly string[]): string | null {
  const clean = names.map((name) => cleanName(name, sites)).filter((name) => name !== null);
  return clean.length === 0 ? null : [...new Set(clean)].join(', ');
}

/** Fields first, then what is marked up as an author near the headline; a site in the place of a person only if no person is found. */
export function authorOf(signs: AuthorSigns): string | null {
  const sites = new Set(signs.sites.map(bare));
  let site: string | null = null;
  for (const name of candidates(signs)) {
    if (name === null) continue;
    if (!sites.has(bare(name))) return name;
    site ??= name;
  }
  return site;
}
