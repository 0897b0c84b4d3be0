/** From an element of a page to its text blocks: paragraphs, headings, list items, table rows and code. */
import { BLOCK_ELEMENTS } from './block-elements.js';
import { type PageElement, PageText } from './tree.js';
import { walk } from './walk.js';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'code';

export interface Block {
  kind: BlockKind;
  /** Never empty. White space is folded, except in code; cells of a row are parted by a tab, `<br>` is a line end. */
  text: string;
  /** How many of the text's characters stand in links. */
  linked: number;
  /** The innermost block element, for those who ask about its surroundings. */
  element: PageElement;
}

/** A row that holds any of these lays out a page; its cells are then read as blocks of their own. */
const LAYOUT = new Set(['p', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'br']);

const WEIGHTLESS = /[\u00ad\u200b\u2060\ufeff]/g;
/** Single spaces match nothing: a text that is folded already costs one look and no memory. */
const SPACE = /[\s\u0085]{2,}|[^\S ]|\u0085/g;

/** White space as one space; soft hyphens and zero-width marks are dropped, joiners are letters' parts and stay. */
export function foldSpace(text: string): string {
  return text.replace(WEIGHTLESS, '').replace(SPACE, ' ').trim();
}

/** Line by line, and cell by cell within a line. */
function foldLines(text: string): string {
  if (!/[\n\t]/.test(text)) return foldSpace(text);
  const lines = text.split('\n').map((line) => line.split('\t').map(foldSpace).filter(Boolean).join('\t'));
  return lines.filter(Boolean).join('\n');
}

/** A paragraph inside a list item is still the item; a list inside a heading is an item. */
function kindOf(element: PageElement, outer: BlockKind): BlockKind {
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
    case 'dt':
    case 'dd':
      return 'item';
    case 'pre':
      return 'code';
    case 'tr':
      return element.find(({ name }) => LAYOUT.has(name)) === null ? 'row' : 'paragraph';
    default:
      return outer === 'row' ? 'paragraph' : outer;
  }
}

interface Open {
  element: PageElement;
  kind: BlockKind;
}

/** Collects the text between two block borders. */
class Collector {
  readonly blocks: Block[] = [];
  private pieces: string[] = [];
  private linked = 0;
  private breaks = 0;

  add(text: string, inLink: boolean): void {
    const length = text.trim().length;
    if (length > 0) {
      this.breaks = 0;
      if (inLink) this.linked += length;
    }
    this.pieces.push(text);
  }

  /** Two in a row part paragraphs, as pages without `<p>` mean them. */
  lineBreak(): boolean {
    this.pieces.push('\n');
    return ++this.breaks === 2;
  }

  cell(): void {
    if (this.pieces.length > 0) this.pieces.push('\t');
  }

  end({ element, kind }: Open): void {
    if (this.pieces.length === 0) return;
    const raw = this.pieces.join('');
    const text = kind === 'code' ? raw.replace(/^\s*\n/, '').trimEnd() : foldLines(raw);
    if (text !== '') this.blocks.push({ kind, text, linked: Math.min(this.linked, text.length), element });
    this.pieces = [];
    this.linked = 0;
    this.breaks = 0;
  }
}

/** The blocks of an element in the order of the page. */
export function blocksOf(root: PageElement): Block[] {
  const collector = new Collector();
  const open: Open[] = [];
  let top: Open = { element: root, kind: kindOf(root, 'paragraph') };
  let links = 0;
  walk(root, {
    enter(node) {
      if (node instanceof PageText) {
        collector.add(top.kind === 'code' ? node.data : node.data.replace(SPACE, ' '), links > 0);
        return;
      }
      if (node === root) return;
      const { name } = node;
      if (name === 'a') links++;
      if (name === 'br') {
        if (collector.lineBreak() && top.kind !== 'code') collector.end(top);
      } else if (top.kind === 'row' && (name === 'td' || name === 'th')) {
        collector.cell();
      } else if (BLOCK_ELEMENTS.has(name) && (top.kind !== 'row' || name === 'tr')) {
        collector.end(top);
        open.push(top);
        top = { element: node, kind: kindOf(node, top.kind) };
      } else if (BLOCK_ELEMENTS.has(name)) {
        collector.add(' ', false);
      }
    },
    leave(element) {
      if (element === root) return;
      if (element.name === 'a') links--;
      if (element !== top.element) return;
      collector.end(top);
      top = open.pop() ?? top;
    },
  });
  collector.end(top);
  return collector.blocks;
}

/** Blocks as text: paragraphs and headings parted by a blank line, list items and rows of one list by a line end. */
export function textOf(blocks: readonly Block[]): string {
  let text = '';
  let previous: Block | null = null;
  for (const block of blocks) {
    if (previous !== null) {
      const together = previous.kind === block.kind && (block.kind === 'row' || block.kind === 'item');
      text += together ? '\n' : '\n\n';
    }
    text += block.text;
    previous = block;
  }
  return text;
}
