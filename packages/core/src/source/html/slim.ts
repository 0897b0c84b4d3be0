/** From the tags and texts of a page, as they come, to markup without what no later step asks for. */
import { BLOCK_ELEMENTS } from './block-elements.js';

const LONGEST_ATTRIBUTE = 2_000;

/** All that any later step asks for; a tree of every attribute would take twice the time to build. */
const USED = new Set([
  ...['id', 'class', 'role', 'hidden', 'lang', 'href', 'rel', 'aria-hidden', 'aria-modal', 'datetime', 'title'],
  ...['itemprop', 'itemtype', 'itemscope', 'property', 'name', 'content', 'http-equiv', 'style'],
  ...['data-testid', 'data-component', 'data-date', 'data-datetime', 'data-timestamp', 'data-published', 'data-author'],
]);
const HIDES = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;
/** Of all addresses of links, those that tell something: a place in the page, a person who writes. */
const TELLING_ADDRESS = /^#|author|autor|auteur|profile|people|person|staff|contribut|writer|journalist|\/by\//i;

/** Without attributes these only shape letters; without their tags a paragraph is one piece of text, not ten. */
const SHAPES_ONLY = new Set([
  ...[
    'span',
    'b',
    'strong',
    'i',
    'em',
    'u',
    'font',
    'small',
    'big',
    'mark',
    'abbr',
    'acronym',
    'ins',
    'bdi',
    'bdo',
    'tt',
  ],
]);

function isUsed(name: string, key: string, value: string): boolean {
  if (!USED.has(key)) return false;
  if (key === 'style') return HIDES.test(value);
  return key !== 'href' || name !== 'a' || TELLING_ADDRESS.test(value);
}

/** Attribute values come and go as they stand in the page, entities and all. */
export function openTag(name: string, attributes: Record<string, string>): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (!isUsed(name, key, value)) continue;
    // Half an address or entity would be read as another one; a long content attribute may hold a description.
    const kept = value.length > LONGEST_ATTRIBUTE ? '' : value.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    tag += ` ${key}="${kept}"`;
  }
  return `${tag}>`;
}

/** Collects markup; white space beside a block's border means nothing and would be a third of the tree. */
export class SlimMarkup {
  length = 0;
  private readonly parts: string[] = [];
  private atBorder = true;
  private space = false;
  private preformatted = 0;
  /** For each open element, whether its tags are written. */
  private readonly written: boolean[] = [];

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  private flushSpace(): void {
    if (this.space) this.push(' ');
    this.space = false;
  }

  text(text: string): void {
    if (this.preformatted === 0 && !/\S/.test(text)) {
      this.space = !this.atBorder;
      return;
    }
    this.flushSpace();
    this.atBorder = false;
    this.push(text);
  }

  private tag(name: string, markup: string): void {
    if (BLOCK_ELEMENTS.has(name) || name === 'br') {
      this.space = false;
      this.atBorder = true;
    } else this.flushSpace();
    this.push(markup);
  }

  open(name: string, attributes: Record<string, string>): void {
    const markup = openTag(name, attributes);
    const written = !(SHAPES_ONLY.has(name) && markup.length === name.length + 2);
    this.written.push(written);
    if (name === 'pre') this.preformatted++;
    if (written) this.tag(name, markup);
  }

  /** For elements that hold nothing and are never closed. */
  single(name: string, attributes: Record<string, string>): void {
    this.tag(name, openTag(name, attributes));
  }

  close(name: string): void {
    if (name === 'pre') this.preformatted--;
    if (this.written.pop() === true) this.tag(name, `</${name}>`);
  }

  toString(): string {
    return this.parts.join('');
  }
}
