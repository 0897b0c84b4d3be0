/** From the HTML of a page too large for a tree to its lines of text, in one linear pass. */
import { Parser } from 'htmlparser2';
import { BLOCK_ELEMENTS } from './block-elements.js';
import { foldSpace } from './blocks.js';
import { UNSEEN } from './scan.js';

const BESIDE = new Set(['header', 'footer', 'aside', 'form', 'figcaption', 'label', 'head', 'title', 'menu']);
const VOID = new Set([
  'br',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'area',
  'base',
  'col',
]);
const CHUNK = 65_536;

/** All that stands in the body outside of menus, heads and feet: such pages are registers and whole books of law. */
export function flatText(page: string): string {
  const lines: string[] = [];
  let line: string[] = [];
  let depth = 0;
  /** Depth of the outermost element that is left out; 0 for none. */
  let outside = 0;
  const end = () => {
    const text = foldSpace(line.join(''));
    if (text !== '') lines.push(text);
    line = [];
  };
  const parser = new Parser({
    onopentagname(name) {
      if (BLOCK_ELEMENTS.has(name) || name === 'br') end();
      if (VOID.has(name)) return;
      depth++;
      if (outside === 0 && (UNSEEN.has(name) || BESIDE.has(name))) outside = depth;
    },
    ontext(text) {
      if (outside === 0) line.push(text);
    },
    onclosetag(name) {
      if (BLOCK_ELEMENTS.has(name)) end();
      if (VOID.has(name)) return;
      if (outside === depth) outside = 0;
      depth--;
    },
  });
  for (let at = 0; at < page.length; at += CHUNK) parser.write(page.slice(at, at + CHUNK).replaceAll('\0', ''));
  parser.end();
  end();
  return lines.join('\n\n');
}
