/** From the tags and texts of a page, as they come, to a tree without what no later step asks for. */
import { BLOCK_ELEMENTS } from './block-elements.js';
import { PageElement } from './tree.js';

const LONGEST_ATTRIBUTE = 2_000;

/** All attributes that any later step asks for. */
export const USED: ReadonlySet<string> = new Set([
  ...['id', 'class', 'role', 'hidden', 'lang', 'href', 'rel', 'aria-hidden', 'aria-modal', 'datetime', 'title'],
  ...['itemprop', 'itemtype', 'itemscope', 'property', 'name', 'content', 'http-equiv', 'style'],
  ...['data-testid', 'data-component', 'data-date', 'data-datetime', 'data-timestamp', 'data-published', 'data-author'],
]);
const HIDES = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;
/** Of all addresses of links, those that tell something: a place in the page, a person who writes. */
const TELLING_ADDRESS = /^#|author|autor|auteur|profile|people|person|staff|contribut|writer|journalist|\/by\//i;

/** Without attributes these only shape letters; without them a paragraph is one piece of text, not ten. */
const SHAPES_ONLY = new Set('span b strong i em u font small big mark abbr acronym ins bdi bdo tt'.split(' '));

function isUsed(name: string, key: string, value: string): boolean {
  if (key === 'style') return HIDES.test(value);
  return key !== 'href' || name !== 'a' || TELLING_ADDRESS.test(value);
}

/** The element with those of its attributes that are asked for. */
export function slimElement(name: string, attributes: ReadonlyMap<string, string>): PageElement {
  const kept = new Map<string, string>();
  for (const [key, value] of attributes) {
    if (!isUsed(name, key, value)) continue;
    // Half an address would be read as another one; a long content attribute may hold a description.
    kept.set(key, value.length > LONGEST_ATTRIBUTE ? '' : value);
  }
  return new PageElement(name, kept);
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Builds the body; white space beside a block's border means nothing and would be a third of the tree. */
export class SlimTree {
  readonly body: PageElement;
  /** Characters of text so far. */
  length = 0;
  private current: PageElement;
  private atBorder = true;
  private space = false;
  private preformatted = 0;
  /** For each open element, whether it is in the tree. */
  private readonly kept: boolean[] = [];

  constructor(body: PageElement) {
    this.body = body;
    this.current = body;
  }

  private flushSpace(): void {
    if (this.space) this.current.appendText(' ');
    this.space = false;
  }

  text(text: string): void {
    if (this.preformatted === 0 && !/[^ \t\n\r\f]/.test(text)) {
      this.space = !this.atBorder;
      return;
    }
    this.flushSpace();
    this.atBorder = false;
    this.length += text.length;
    this.current.appendText(text);
  }

  private border(name: string): void {
    if (BLOCK_ELEMENTS.has(name) || name === 'br') {
      this.space = false;
      this.atBorder = true;
    } else this.flushSpace();
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const element = slimElement(name, attributes);
    const kept = !SHAPES_ONLY.has(name) || element.hasAny();
    this.kept.push(kept);
    if (name === 'pre') this.preformatted++;
    if (!kept) return;
    this.border(name);
    this.current.append(element);
    this.current = element;
  }

  /** For elements that hold nothing and are never closed. */
  single(name: string, attributes: ReadonlyMap<string, string>): void {
    this.border(name);
    this.current.append(slimElement(name, attributes));
  }

  /** For the beginning and the end of a block that is laid flat: two line breaks part paragraphs as blocks do. */
  flat(name: string): void {
    if (!BLOCK_ELEMENTS.has(name) || this.atBorder) return;
    this.single('br', NONE);
    this.single('br', NONE);
  }

  close(name: string): void {
    if (name === 'pre') this.preformatted--;
    if (this.kept.pop() !== true) return;
    this.border(name);
    this.current = this.current.parent ?? this.body;
  }
}
