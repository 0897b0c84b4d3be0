/** From a page and its headline to the elements that may hold a date or a name, those nearest to the headline first. */
import type { PageDocument } from './document.js';
import { following, followingSibling, PageElement } from './tree.js';

/** What an element may hold, by its tag and attributes. */
export type Sign = 'dated' | 'date-named' | 'author-marked' | 'author-linked' | 'author-named';

/** Elements of each sign in the order of trust: what stands in the same part of the page as the headline comes first. */
export type Nearby = ReadonlyMap<Sign, readonly PageElement[]>;

const MOST_PER_SIGN = 200;
const DATED_ATTRIBUTES = ['data-date', 'data-datetime', 'data-timestamp', 'data-published'];
const DATE_NAME = /date|publish|timestamp|posted/i;
const AUTHOR_NAME = /(?:author|byline)[-_]{0,2}name|(?:author|byline)Name|byline[-_]{1,2}author|author[-_]{0,2}link/i;
const AUTHOR_PART = /byline|author|writer|autor/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|profiles?|people|staff|contributors?|by|writers?|autor(?:en)?|auteurs?|journalists?)\//i;

/** Parts of a page whose dates and names are those of pictures, comments and other stories. */
const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|related|recirc\w*|recommend\w*|trending|most-?(?:read|popular)|more-(?:stories|from|news)|read-next|up-next)(?:$|[\s_-])/i;

/** The values of some attributes, parted by spaces; most elements of a page have none. */
function valuesOf(element: PageElement, ...attributes: readonly string[]): string {
  if (!element.hasAny()) return '';
  return attributes
    .map((attribute) => element.get(attribute))
    .filter((value) => value !== null)
    .join(' ');
}

function isOfOthers(element: PageElement, heading: PageElement | null): boolean {
  if (element.name === 'figure' || element.name === 'figcaption') return true;
  const names = valuesOf(element, 'class', 'id');
  const others = element.get('itemprop') === 'comment' || (names !== '' && OTHERS.test(names));
  return others && (heading === null || !element.contains(heading));
}

function signsOf(element: PageElement): Sign[] {
  if (!element.hasAny()) return element.name === 'time' ? ['dated'] : [];
  const signs: Sign[] = [];
  const property = element.get('itemprop');
  const names = valuesOf(element, 'class', 'id', 'data-testid');
  if (element.name === 'time' || property === 'datePublished') signs.push('dated');
  else if (DATED_ATTRIBUTES.some((attribute) => element.has(attribute))) signs.push('dated');
  else if (DATE_NAME.test(names)) signs.push('date-named');
  const relation = element.get('rel');
  const linksAuthor = relation !== null && /(?:^|\s)author(?:\s|$)/i.test(relation);
  if (linksAuthor || property === 'author' || element.has('data-author') || AUTHOR_NAME.test(names)) {
    signs.push('author-marked');
  } else if (element.name === 'a' && AUTHOR_ADDRESS.test(element.get('href') ?? '')) {
    signs.push('author-linked');
  } else if (AUTHOR_PART.test(names)) signs.push('author-named');
  return signs;
}

/** The heading that shows the title, or the first of the page; null where there is none. */
export function headingOf({ body }: PageDocument, title: string | null): PageElement | null {
  const fold = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const wanted = fold(title);
  const headings = [...body.all('h1'), ...body.all('h2')];
  return headings.find((heading) => wanted !== '' && fold(heading.text) === wanted) ?? headings[0] ?? null;
}

/** One pass; the distance is how far up from the headline one must go to meet the element's branch. */
export function nearbyOf({ body }: PageDocument, heading: PageElement | null): Nearby {
  const levels = new Map<PageElement, number>();
  for (let up = heading, level = 0; up !== null; up = up.parent, level++) levels.set(up, level);
  const levelOf = (element: PageElement): number => {
    for (let up: PageElement | null = element; up !== null; up = up.parent) {
      const level = levels.get(up);
      if (level !== undefined) return level;
    }
    return levels.size;
  };
  const found = new Map<Sign, { element: PageElement; level: number }[]>();
  let next = following(body, body);
  while (next !== null) {
    const node = next;
    const skipped = node instanceof PageElement && isOfOthers(node, heading);
    next = skipped ? followingSibling(node, body) : following(node, body);
    if (skipped || !(node instanceof PageElement)) continue;
    for (const sign of signsOf(node)) {
      const list = found.get(sign) ?? [];
      if (list.length < MOST_PER_SIGN) list.push({ element: node, level: levelOf(node) });
      found.set(sign, list);
    }
  }
  return new Map(
    [...found].map(([sign, list]) => [sign, list.sort((a, b) => a.level - b.level).map(({ element }) => element)]),
  );
}

/** What the nearest element of a sign gives that gives anything. */
export function nearest<T>(nearby: Nearby, sign: Sign, read: (element: PageElement) => T | null): T | null {
  for (const element of nearby.get(sign) ?? []) {
    const answer = read(element);
    if (answer !== null) return answer;
  }
  return null;
}
