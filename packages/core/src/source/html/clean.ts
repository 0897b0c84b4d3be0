/** From the tree of a page to the same tree without what is certainly no article: menus, advertisements, captions. */
import { PAGE_PARTS, type PagePart, TURNING_PARTS } from '../../generated/page-parts.js';
import { type Measure, Measures } from './measure.js';
import { isElement, walk } from './walk.js';

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

/** The groups that a class name or id belongs to. Names with colons or brackets are styling rules, not names. */
function partsOfName(name: string): PagePart[] {
  if (name.length > LONGEST_NAME || /[[\]():/.]/.test(name)) return [];
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (words.some((word) => TURNING_PARTS.has(word))) return [];
  const runs = words.flatMap((word, at) => {
    const two = `${word}-${words[at + 1] ?? ''}`;
    return [word, two, `${two}-${words[at + 2] ?? ''}`];
  });
  return PAGE_PARTS.filter((part) => runs.some((run) => part.words.has(run)));
}

function partsOf(element: Element, memory: Memory): readonly PagePart[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '') return [];
  let parts = memory.get(names);
  if (parts === undefined) {
    parts = names.split(/\s+/).slice(0, MOST_NAMES).flatMap(partsOfName);
    memory.set(names, parts);
  }
  return parts;
}

function saysItself(element: Element): boolean {
  return (
    FURNITURE_ELEMENTS.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-modal') === 'true' ||
    FURNITURE_ROLES.has(element.getAttribute('role') ?? '') ||
    FURNITURE_PROPERTIES.has(element.getAttribute('itemprop') ?? '')
  );
}

/** The scan leaves a style only where it hides. */
function isHiddenBox(element: Element, measure: Measure): boolean {
  if (!element.hasAttribute('style')) return false;
  const unfolds = measure.length >= UNFOLDS && linkedShare(measure) < FEW_LINKS;
  return !unfolds || element.closest('article,main,[role="main"]') === null;
}

/** Whether an element may go, by what it is, by its names and by how much of what kind of text it holds. */
function isFurniture(element: Element, measure: Measure, pageLength: number, memory: Memory): boolean {
  const { length } = measure;
  if (length < pageLength * MOST && (saysItself(element) || isHiddenBox(element, measure))) return true;
  if (KEPT.has(element.localName)) return false;
  if (element.localName === 'aside' && length < pageLength * MOST) {
    if (length < 2 * SHORT || linkedShare(measure) > FEW_LINKS) return true;
  }
  const parts = partsOf(element, memory).filter(
    ({ mostShare, mostChars, leastLinks }) =>
      length <= pageLength * mostShare &&
      (mostChars === 0 || length <= mostChars) &&
      (leastLinks === 0 || length < SHORT || linkedShare(measure) >= leastLinks),
  );
  if (parts.length === 0) return false;
  return parts.some(({ group }) => group === 'comments') || element.querySelector('h1') === null;
}

/**
 * Removes in place. A name is believed only of a part of the page: what holds most of the text is the article, whatever
 * it is called.
 */
export function cleanDocument(document: Document): void {
  const { body } = document;
  const measures = new Measures(body);
  const pageLength = Math.max(1, measures.of(body).length);
  const memory: Memory = new Map();
  const doomed: Element[] = [];
  const asides: Element[] = [];
  const shown: Element[] = [];
  let within: Element | null = null;
  for (const { node, leaving } of walk(body)) {
    if (!isElement(node) || node === body) continue;
    if (leaving) {
      if (node === within) within = null;
    } else if (within === null) {
      if (isFurniture(node, measures.of(node), pageLength, memory)) {
        doomed.push(node);
        within = node;
      } else if (node.localName === 'aside') asides.push(node);
      else if (node.hasAttribute('style')) shown.push(node);
    }
  }
  for (const element of doomed) element.remove();
  for (const element of shown) element.removeAttribute('style');
  // What is left of these is the article's own, a box with a longer note; an extractor would still drop it by its name.
  for (const aside of asides) {
    const box = document.createElement('div');
    box.append(...aside.childNodes);
    aside.replaceWith(box);
  }
}
