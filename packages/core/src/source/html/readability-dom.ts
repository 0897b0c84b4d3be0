/**
 * From the tree of a page to the small part of a document object model that Readability asks for. A full one takes longer
 * to load than most pages take to read, and several times as long for each step.
 */
import { detach, following, PageElement, type PageNode, PageText } from './tree.js';

const ELEMENT = 1;
const TEXT = 3;

type Child = ReadableElement | ReadableText;

/** The trees here are made of these two alone. */
const asChild = (node: PageNode | null) => node as Child | null;

class ReadableText extends PageText {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';
  readonly childNodes: readonly Child[] = [];
  readonly firstChild = null;

  get nextSibling(): Child | null {
    return asChild(this.next);
  }

  get parentNode(): ReadableElement | null {
    return this.parent as ReadableElement | null;
  }

  get textContent(): string {
    return this.data;
  }

  remove(): void {
    detach(this);
  }
}

interface Attribute {
  name: string;
  value: string;
  cloneNode(): Attribute;
}

function attribute(name: string, value: string): Attribute {
  return { name, value, cloneNode: () => attribute(name, value) };
}

class ReadableElement extends PageElement {
  readonly nodeType = ELEMENT;
  readonly tagName: string;
  readonly ownerDocument: ReadableDocument;

  constructor(document: ReadableDocument, name: string, attributes?: Map<string, string>) {
    super(name, attributes);
    this.ownerDocument = document;
    this.tagName = name.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get localName(): string {
    return this.name;
  }

  get parentNode(): ReadableElement | ReadableDocument | null {
    if (this === this.ownerDocument.documentElement) return this.ownerDocument;
    return this.parent as ReadableElement | null;
  }

  get firstChild(): Child | null {
    return asChild(this.first);
  }

  get lastChild(): Child | null {
    return asChild(this.last);
  }

  get nextSibling(): Child | null {
    return asChild(this.next);
  }

  get previousSibling(): Child | null {
    return asChild(this.previous);
  }

  get childNodes(): Child[] {
    const nodes: Child[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ReadableElement[] {
    const elements: ReadableElement[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof ReadableElement) elements.push(node);
    }
    return elements;
  }

  get firstElementChild(): ReadableElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): ReadableElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    return this.text;
  }

  get id(): string {
    return this.get('id') ?? '';
  }

  set id(value: string) {
    this.set('id', value);
  }

  get className(): string {
    return this.get('class') ?? '';
  }

  set className(value: string) {
    this.set('class', value);
  }

  get attributes(): Attribute[] {
    return [...this.entries()].map(([name, value]) => attribute(name, value));
  }

  getAttribute(name: string): string | null {
    return this.get(name);
  }

  hasAttribute(name: string): boolean {
    return this.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.set(name, value);
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.set(name, value);
  }

  removeAttribute(name: string): void {
    this.drop(name);
  }

  appendChild(node: Child): Child {
    detach(node);
    this.append(node);
    return node;
  }

  removeChild(node: Child): Child {
    detach(node);
    return node;
  }

  replaceChild(by: Child, node: Child): Child {
    detach(by);
    this.insert(by, node);
    detach(node);
    return node;
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.querySelectorAll(name);
  }

  /** Of selectors only names in either case, parted by commas, and the star are asked for. */
  querySelectorAll(selector: string): PageElement[] {
    const wanted = selector === '*' ? null : new Set(selector.toLowerCase().split(','));
    const found: PageElement[] = [];
    for (let node = following(this, this); node !== null; node = following(node, this)) {
      if (node instanceof PageElement && (wanted === null || wanted.has(node.name))) found.push(node);
    }
    return found;
  }

  /** Readability keeps the markup of the page to begin anew; a copy of the tree serves, known by what is returned here. */
  get innerHTML(): string {
    return this.ownerDocument.keep(this);
  }

  set innerHTML(kept: string) {
    while (this.first !== null) detach(this.first);
    this.ownerDocument.restore(kept, this);
  }
}

function elementFrom(node: Child | null): ReadableElement | null {
  for (let at = node; at !== null; at = at.nextSibling) if (at instanceof ReadableElement) return at;
  return null;
}

export class ReadableDocument {
  readonly title = '';
  readonly baseURI = '';
  readonly documentURI = '';
  readonly documentElement: ReadableElement;
  readonly body: ReadableElement;
  private readonly kept: PageElement[] = [];

  /** Takes a copy of the element as all that stands in its body, or as the body itself. */
  constructor(root: PageElement) {
    this.documentElement = new ReadableElement(this, 'html');
    this.body = new ReadableElement(this, 'body');
    this.documentElement.append(this.body);
    if (root.name === 'body') this.copyChildren(root, this.body);
    else this.body.append(this.copy(root));
  }

  get firstChild(): ReadableElement {
    return this.documentElement;
  }

  createElement(name: string): ReadableElement {
    return new ReadableElement(this, name.toLowerCase());
  }

  createTextNode(text: string): ReadableText {
    return new ReadableText(text);
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  keep(element: PageElement): string {
    const copy = this.createElement('body');
    this.copyChildren(element, copy);
    return String(this.kept.push(copy) - 1);
  }

  restore(key: string, into: ReadableElement): void {
    const copy = this.kept[Number(key)];
    if (copy !== undefined) this.copyChildren(copy, into);
  }

  /** Asides that the cleaning has left are the article's; Readability drops them by their name. */
  private copy(element: PageElement): ReadableElement {
    const name = element.name === 'aside' ? 'div' : element.name;
    const copy = new ReadableElement(this, name, new Map(element.entries()));
    this.copyChildren(element, copy);
    return copy;
  }

  /** The scan bounds the depth. */
  private copyChildren(from: PageElement, into: ReadableElement): void {
    for (let node = from.first; node !== null; node = node.next) {
      into.append(node instanceof PageText ? new ReadableText(node.data) : this.copy(node));
    }
  }
}
