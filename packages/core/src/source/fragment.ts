/**
 * From a piece of HTML without a page around it (a converted Word document, the entry of a feed) to its blocks of text:
 * headings, paragraphs, list items with their number or dash, table rows with cells parted by tabs, footnotes at the end.
 */
import { Parser } from 'htmlparser2';
import { Depth } from './depth.js';

export interface Block {
  text: string;
  /** 1 to 6 for a heading, 0 for anything else. */
  level: number;
}

interface List {
  ordered: boolean;
  count: number;
}

const LETTERS = 26;
const PARTS_BLOCKS = new Set(
  'p table div section article blockquote figure figcaption header footer aside main nav dl dt dd pre hr address center'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object']);

/** `1.`, `(a)`, `(i)`: as deep as agreements number, where the document does not say how it labels its points. */
function label(depth: number, count: number): string {
  if (depth % 3 === 1) return `${count}.`;
  if (depth % 3 === 2 && count <= LETTERS) return `(${String.fromCharCode(96 + count)})`;
  return `(${count})`;
}

export function fragmentBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const lists: List[] = [];
  let text = '';
  let level = 0;
  let prefix = '';
  let cells: string[] | null = null;
  let inBackLink = false;
  let unread = 0;

  const close = () => {
    const clean = text.replace(/[^\S\n]+/gu, ' ').trim();
    text = '';
    if (clean === '') return;
    if (cells !== null) {
      // A cell of several paragraphs stays one cell.
      const last = cells.length - 1;
      cells[last] = [cells[last], clean].filter(Boolean).join(' ');
      return;
    }
    blocks.push({ text: prefix === '' ? clean : `${prefix} ${clean}`, level });
    prefix = '';
  };

  const depth = new Depth();
  const parser = new Parser({
    onopentag(name, attributes) {
      depth.open();
      if (/^h[1-6]$/u.test(name)) {
        close();
        level = Number(name[1]);
      } else if (UNREAD.has(name)) {
        unread++;
      } else if (PARTS_BLOCKS.has(name)) {
        close();
      } else if (name === 'ol' || name === 'ul') {
        close();
        lists.push({ ordered: name === 'ol', count: 0 });
      } else if (name === 'li') {
        close();
        const list = lists.at(-1);
        if (list !== undefined) {
          list.count++;
          prefix = list.ordered ? label(lists.length, list.count) : '-';
        }
        // Footnotes are a list of their own, numbered as their marks in the text are.
        const note = /^(?:foot|end)note-(\d+)$/u.exec(attributes.id ?? '');
        if (note !== null) prefix = `[${list?.count ?? note[1]}]`;
      } else if (name === 'tr') {
        close();
        cells = [];
      } else if (name === 'td' || name === 'th') {
        close();
        cells?.push('');
      } else if (name === 'br') {
        text += '\n';
      } else if (name === 'a') {
        inBackLink = /^#(?:foot|end)note-ref-/u.test(attributes.href ?? '');
      }
    },
    ontext(part) {
      if (!inBackLink && unread === 0) text += part.replace(/\s+/gu, ' ');
    },
    onclosetag(name) {
      depth.close();
      if (name === 'a') inBackLink = false;
      if (UNREAD.has(name)) unread--;
      if (name === 'ol' || name === 'ul') {
        close();
        lists.pop();
      } else if (name === 'tr') {
        close();
        const row = (cells ?? []).join('\t').trim();
        cells = null;
        if (row !== '') blocks.push({ text: row, level: 0 });
      } else if (/^(?:h[1-6]|li|td|th)$/u.test(name) || PARTS_BLOCKS.has(name)) {
        close();
        if (/^h[1-6]$/u.test(name)) level = 0;
        if (name === 'li') prefix = '';
      }
    },
  });
  parser.write(html);
  parser.end();
  close();
  return blocks;
}
