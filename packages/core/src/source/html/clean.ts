/** From the tree of a page to the same tree without what is certainly no article: menus, advertisements, captions. */
import { PAGE_PARTS, type PagePart, TURNING_PARTS } from '../../generated/page-parts.js';
import type { PageDocument } from './document.js';
import { type Measure, Measures } from './measure.js';
import { following, followingSibling, PageElement } from './tree.js';

/** Elements and roles that say themselves what they are. */
const FURNITURE_ELEMENTS = new Set(['nav', 'footer', 'menu', 'search', 'figcaption', 'label', 'form', 'time']);
const FURNITURE_ROLES = new Set([
  ...['navigation', 'banner', 'contentinfo', 'dialog', 'alertdialog', 'search', 'menu', 'menubar', 'toolbar'],
]);
const FURNITURE_PROPERTIES = new Set(['comment', 'author', 'datePublished', 'dateModified']);
/** These hold the text itself; a word in their name says nothing of what they are. */
const KEPT = new Set([
  ...['body', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'code', 'table', 'tbody'],
]);

/** Whoever holds half of the page's text is not beside the article. */
const MOST = 0.5;
const SHORT = 300;
/** A hidden stretch of this many characters without links is a part of the text that unfolds at a click. */
const UNFOLDS = 200;
const FEW_LINKS = 0.1;
const MOST_NAMES = 30;
const LONGEST_NAME = 80;

const linkedShare = ({ linked, length }: Measure) => linked / Math.max(1, length);

/** Names repeat over a page; the memory is bounded by one page's distinct names. */
type Memory = Map<string, readonly PagePart[]>;

/** The groups by each of their words and phrases. */
const groupsOf = new Map<string, PagePart[]>();
for (const part of PAGE_PARTS) for (const word of part.words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), part]);

/** The groups that a class name or id belongs to. Names with colons or brackets are styling rules, not names. */
function partsOfName(name: string): readonly PagePart[] {
  if (name.length > LONGEST_NAME || /[[\]():/.]/.test(name)) return [];
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.some((word) => TURNING_PARTS.has(word))) return [];
  const parts = new Set<PagePart>();
  words.forEach((word, at) => {
    const two = `${word}-${words[at + 1] ?? ''}`;
    for (const run of [word, two, `${two}-${words[at + 2] ?? ''}`]) {
      for (const part of groupsOf.get(run) ?? []) parts.add(part);
    }
  });
  return [...parts];
}

function partsOf(element: PageElement, memory: Memory): readonly PagePart[] {
  const names = `${element.get('class') ?? ''} ${element.get('id') ?? ''}`.trim();
  if (names === '') return [];
  let parts = memory.get(names);
  if (parts === undefined) {
    parts = names
      .split(/\s+/)
      .slice(0, MOST_NAMES)
      .flatMap((name) => {
        const known = memory.get(name) ?? partsOfName(name);
        memory.set(name, known);
        return known;
      });
    memory.set(names, parts);
  }
  return parts;
}

function saysItself(element: PageElement): boolean {
  return (
    FURNITURE_ELEMENTS.has(element.name) ||
    element.has('hidden') ||
    element.get('aria-modal') === 'true' ||
    FURNITURE_ROLES.has(element.get('role') ?? '') ||
    FURNITURE_PROPERTIES.has(element.get('itemprop') ?? '')
  );
}

const isMain = (element: PageElement) =>
  element.name === 'article' || element.name === 'main' || element.get('role') === 'main';

/** The scan leaves a style only where it hides. */
function isHiddenBox(element: PageElement, measure: Measure): boolean {
  if (!element.has('style')) return false;
  const unfolds = measure.length >= UNFOLDS && linkedShare(measure) < FEW_LINKS;
  return !unfolds || element.closest(isMain) === null;
}

/** Whether an element may go, by what it is, by its names and by how much of what kind of text it holds. */
function isFurniture(element: PageElement, measure: Measure, pageLength: number, memory: Memory): boolean {
  const { length } = measure;
  if (length < pageLength * MOST && (saysItself(element) || isHiddenBox(element, measure))) return true;
  if (KEPT.has(element.name)) return false;
  if (element.name === 'aside' && length < pageLength * MOST) {
    if (length < 2 * SHORT || linkedShare(measure) > FEW_LINKS) return true;
  }
  const named = partsOf(element, memory);
  if (named.length === 0) return false;
  const parts = named.filter(
    ({ mostShare, mostChars, leastLinks }) =>
      length <= pageLength * mostShare &&
      (mostChars === 0 || length <= mostChars) &&
      (leastLinks === 0 || length < SHORT || linkedShare(measure) >= leastLinks),
  );
  if (parts.length === 0) return false;
  return parts.some(({ group }) => group === 'comments') || element.find(({ name }) => name === 'h1') === null;
}

/**
 * Removes in place. A name is believed only of a part of the page: what holds most of the text is the article, whatever
 * it is called.
 */
export function cleanDocument({ body }: PageDocument): void {
  const measures = new Measures(body);
  const pageLength = Math.max(1, measures.of(body).length);
  const memory: Memory = new Map();
  let node = following(body, body);
  while (node !== null) {
    if (node instanceof PageElement) {
      if (isFurniture(node, measures.of(node), pageLength, memory)) {
        const after = followingSibling(node, body);
        node.remove();
        node = after;
        continue;
      }
      node.drop('style');
    }
    node = following(node, body);
  }
}
