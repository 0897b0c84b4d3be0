/**
 * The tree of a page: elements and texts, and nothing else that a document object model has. The events, live lists and
 * styles of a full one would take most of the time of reading a page.
 */

export type PageNode = PageElement | PageText;

export class PageText {
  parent: PageElement | null = null;
  previous: PageNode | null = null;
  next: PageNode | null = null;
  data: string;

  constructor(data: string) {
    this.data = data;
  }
}

/** Siblings are chained, so that taking out any number of them takes a step each. */
export class PageElement {
  parent: PageElement | null = null;
  previous: PageNode | null = null;
  next: PageNode | null = null;
  first: PageNode | null = null;
  last: PageNode | null = null;
  /** In lower case. */
  readonly name: string;
  private readonly values: Map<string, string>;

  /** Keeps the attributes as its own. */
  constructor(name: string, attributes: Map<string, string> = new Map()) {
    this.name = name;
    this.values = attributes;
  }

  /** An attribute's value, or null where the element has none of that name. */
  get(attribute: string): string | null {
    return this.values.get(attribute) ?? null;
  }

  has(attribute: string): boolean {
    return this.values.has(attribute);
  }

  hasAny(): boolean {
    return this.values.size > 0;
  }

  set(attribute: string, value: string): void {
    this.values.set(attribute, value);
  }

  drop(attribute: string): void {
    this.values.delete(attribute);
  }

  entries(): Iterable<readonly [name: string, value: string]> {
    return this.values;
  }

  /** Takes a node without a parent. */
  append(node: PageNode): void {
    node.parent = this;
    node.previous = this.last;
    if (this.last === null) this.first = node;
    else this.last.next = node;
    this.last = node;
  }

  /** Texts side by side are one text, as in a page that was never cut to pieces. */
  appendText(text: string): void {
    if (this.last instanceof PageText) this.last.data += text;
    else this.append(new PageText(text));
  }

  /** Puts a node without a parent before one of its own. */
  insert(node: PageNode, before: PageNode): void {
    node.parent = this;
    node.next = before;
    node.previous = before.previous;
    if (before.previous === null) this.first = node;
    else before.previous.next = node;
    before.previous = node;
  }

  remove(): void {
    detach(this);
  }

  contains(other: PageElement): boolean {
    for (let up: PageElement | null = other; up !== null; up = up.parent) if (up === this) return true;
    return false;
  }

  /** The element itself or the nearest around it that is asked for. */
  closest(wanted: (element: PageElement) => boolean): PageElement | null {
    for (let up: PageElement | null = this; up !== null; up = up.parent) if (wanted(up)) return up;
    return null;
  }

  /** The first element in it, in the order of the page, that is asked for. */
  find(wanted: (element: PageElement) => boolean): PageElement | null {
    for (let node = following(this, this); node !== null; node = following(node, this)) {
      if (node instanceof PageElement && wanted(node)) return node;
    }
    return null;
  }

  /** All elements in it of some names, in the order of the page. */
  all(...names: readonly string[]): PageElement[] {
    const found: PageElement[] = [];
    for (let node = following(this, this); node !== null; node = following(node, this)) {
      if (node instanceof PageElement && names.includes(node.name)) found.push(node);
    }
    return found;
  }

  /** All that is written in it, white space as it stands in the page. */
  get text(): string {
    const parts: string[] = [];
    for (let node = following(this, this); node !== null; node = following(node, this)) {
      if (node instanceof PageText) parts.push(node.data);
    }
    return parts.join('');
  }
}

/** Takes a node with all that it holds out of its tree. */
export function detach(node: PageNode): void {
  const { parent, previous, next } = node;
  if (parent === null) return;
  if (previous === null) parent.first = next;
  else previous.next = next;
  if (next === null) parent.last = previous;
  else next.previous = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

/** The next node in the order of the page that lies within the root; null after the last. */
export function following(node: PageNode, root: PageElement): PageNode | null {
  return node instanceof PageElement && node.first !== null ? node.first : followingSibling(node, root);
}

/** The next node that is not in the given one and lies within the root; null after the last. */
export function followingSibling(node: PageNode, root: PageElement): PageNode | null {
  for (let up: PageNode | null = node; up !== null && up !== root; up = up.parent) {
    if (up.next !== null) return up.next;
  }
  return null;
}
