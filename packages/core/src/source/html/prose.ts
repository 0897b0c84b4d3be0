/** From the blocks of a page to the smallest element that holds nearly all of its running text. */
import type { Block } from './blocks.js';
import { PageElement } from './tree.js';

/** Shorter blocks are as often menus, captions and teasers as text. */
const SENTENCE = 80;
const MOST_LINKED = 0.35;
/** A root may leave this part of the prose outside: a teaser here, a notice there. */
const ENOUGH = 0.8;
/** An article and nothing else: paragraphs side by side, little that is none. */
const SIDE_BY_SIDE = 0.8;
const DENSE = 0.75;
/** Enough where the element is by its name the article's body. */
const DENSE_IF_NAMED = 0.65;
/** How templates name the element of an article's paragraphs. */
const BODY_NAME =
  /(?:article|entry|post|story|blog)[-_]{0,2}(?:body|content|text|copy|main)|(?:body|content)[-_]{1,2}(?:article|text)|rich-?text|\bprose\b/i;

export interface ProseRoot {
  element: PageElement;
  /** The blocks within the root. */
  blocks: Block[];
  /** Whether it is plainly one article, so that no second opinion is needed. */
  certain: boolean;
}

/** How much running text a block holds, in characters. */
export function proseIn({ text, linked, kind }: Block): number {
  if (kind === 'heading' || text.length < SENTENCE || linked > text.length * MOST_LINKED) return 0;
  return text.length - linked;
}

export function proseOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseIn(block), 0);
}

/** Goes down from the body as long as one child holds enough of the prose. Without any prose it is the body itself. */
export function proseRoot(body: PageElement, blocks: readonly Block[]): ProseRoot {
  const weights = new Map<PageElement, number>();
  for (const block of blocks) {
    const weight = proseIn(block);
    for (let up: PageElement | null = weight > 0 ? block.element : null; up !== null; up = up.parent) {
      weights.set(up, (weights.get(up) ?? 0) + weight);
    }
  }
  const total = weights.get(body) ?? 0;
  let root = body;
  for (let next: PageElement | undefined = body; next !== undefined; ) {
    root = next;
    next = undefined;
    for (let child = root.first; child !== null && next === undefined; child = child.next) {
      if (child instanceof PageElement && (weights.get(child) ?? 0) >= Math.max(1, total * ENOUGH)) next = child;
    }
  }
  const inside = blocks.filter(({ element }) => root.contains(element));
  return {
    element: root,
    blocks: inside,
    certain: total > 0 && isCertain(inside, isNamedBody(root) || isNamedBody(root.parent)),
  };
}

function isNamedBody(element: PageElement | null): boolean {
  if (element === null) return false;
  if (element.name === 'article' || element.get('itemprop') === 'articleBody') return true;
  return BODY_NAME.test(`${element.get('class') ?? ''} ${element.get('id') ?? ''}`);
}

function isCertain(blocks: readonly Block[], named: boolean): boolean {
  const byParent = new Map<PageElement | null, number>();
  let prose = 0;
  let characters = 0;
  for (const block of blocks) {
    const weight = proseIn(block);
    const list = block.element.name === 'li' ? block.element.parent : block.element;
    const parent = list?.parent ?? null;
    byParent.set(parent, (byParent.get(parent) ?? 0) + weight);
    prose += weight;
    characters += block.text.length;
  }
  if (named) return prose >= characters * DENSE_IF_NAMED;
  return prose >= characters * DENSE && Math.max(...byParent.values()) >= prose * SIDE_BY_SIDE;
}
