/** From the headings and fields of a page to the title of its article, without the site's name. */
import { hostOf } from '../outlet.js';
import { partTitle } from '../text/title-suffix.js';
import { blocksOf, foldSpace } from './blocks.js';
import type { PageDocument } from './document.js';
import { firstMeta, type MetaFields } from './meta.js';

export interface TitleSigns {
  document: PageDocument;
  meta: MetaFields;
  headline: string | null;
  site: string | null;
  url: string | null;
}

const LONGEST = 400;
const MOST_HEADINGS = 12;
/** A heading that is less of the page's title than this is one of its words, or the site's name. */
const LEAST_SHARE = 0.5;
const LEAST_COMMON = 2;
const SEPARATOR = /\s(?:[|–—·•»:]|::|-|\/)\s/gu;

const bare = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Entities that a system escaped twice stand in titles as text. */
function withoutEntities(text: string): string {
  return text
    .replace(/&#0*(\d{2,5});/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replace(
      /&(quot|apos|amp|nbsp|ndash|mdash|rsquo|lsquo|rdquo|ldquo|hellip);/g,
      (entity, name: string) => ENTITIES[name] ?? entity,
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ quot: '"', apos: "'", amp: '&', nbsp: ' ', ndash: '–', mdash: '—' },
  ...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…' },
};

const SMALL_WORDS = /\b(?:the|of|for|and|a|an|in|at|on)\b/giu;
const SHORTEST_SITE = 4;
/** Sections that outlets append as they append their name. */
const SECTION = /^(?:opinion|analysis|news|world|politics|video|podcast|comment|commentary|editorial|letters|blog)$/iu;

/** `Harbour Times` is the site of harbourtimes.example, and of a page whose metadata says `Harbour Times Online`. */
function isSite(part: string, site: string | null, host: string | null): boolean {
  const own = bare(part);
  if (own.length < SHORTEST_SITE) return false;
  const given = site === null ? '' : bare(site);
  if (given.length >= SHORTEST_SITE && (given.startsWith(own) || own.startsWith(given))) return true;
  const name = bare(part.replace(SMALL_WORDS, ''));
  return (host ?? '')
    .split('.')
    .slice(0, -1)
    .some((label) => {
      const words = bare(label);
      return (
        words.length >= SHORTEST_SITE &&
        (words === own || words === name || (words.includes(own) && own.length * 2 > words.length))
      );
    });
}

/** `Site - Title` and `Title | Section | Site` without the site. */
export function withoutSite(title: string, site: string | null, url: string | null): string {
  const host = hostOf(url);
  let rest = partTitle(title, url).title;
  for (;;) {
    const marks = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [marks[0], marks.at(-1)];
    if (first === undefined || last === undefined) return rest;
    const tail = rest.slice(last.index + last[0].length);
    if (isSite(tail, site, host) || (last[0].includes('|') && SECTION.test(tail)))
      rest = rest.slice(0, last.index).trim();
    else if (isSite(rest.slice(0, first.index), site, host)) return rest.slice(first.index + first[0].length).trim();
    else return rest;
  }
}

function headingsOf({ body }: PageDocument): string[] {
  return body
    .all('h1')
    .slice(0, MOST_HEADINGS)
    .map((heading) =>
      foldSpace(
        blocksOf(heading)
          .map(({ text }) => text)
          .join(' '),
      ),
    )
    .filter((text) => text !== '' && text.length <= LONGEST);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** A heading says the same as a field where one holds the other, and neither is a mere word of the other. */
function repeats(heading: string, field: string): boolean {
  const [own, given] = [bare(heading), bare(field)];
  if (own === given) return true;
  const [shorter, longer] = own.length < given.length ? [own, given] : [given, own];
  return longer.includes(shorter) && shorter.length >= longer.length * LEAST_SHARE;
}

function speaksOfTheSame(heading: string, field: string): boolean {
  const [own, given] = [wordsOf(heading), wordsOf(field)];
  const common = [...own].filter((word) => given.has(word)).length;
  return common * 3 >= Math.min(own.size, given.size) && common >= LEAST_COMMON;
}

/**
 * The heading that the page's title repeats, or the only heading where it speaks of the same, since the metadata often
 * has a form made for searching; else the title of the metadata; null for a page without any.
 */
export function titleOf({ document, meta, headline, site, url }: TitleSigns): string | null {
  const fields = [firstMeta(meta, ['og:title', 'twitter:title', 'dc.title', 'title']), document.title, headline]
    .map((title) => withoutEntities(foldSpace(title ?? '')).slice(0, LONGEST))
    .filter(Boolean)
    .map((title) => withoutSite(title, site, url));
  const headings = headingsOf(document).filter(
    (text) => bare(text).length > 2 && (site === null || bare(text) !== bare(site)),
  );
  const repeated = headings.find((heading) => fields.some((field) => repeats(heading, field)));
  if (repeated !== undefined) return withoutSite(repeated, site, url);
  const [only] = new Set(headings).size === 1 ? headings : [];
  if (only !== undefined && fields.some((field) => speaksOfTheSame(only, field))) return withoutSite(only, site, url);
  return fields[0] ?? headings[0] ?? null;
}
