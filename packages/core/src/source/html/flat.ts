/** From the HTML of a page too large for a tree to its lines of text, in one linear pass. */
import { Parser } from 'htmlparser2';
import { Refused } from '../refused.js';
import { BLOCK_ELEMENTS } from './block-elements.js';
import { foldSpace } from './blocks.js';
import { ABSURDLY_DEEP, TOO_DEEP, UNSEEN } from './scan.js';

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
/** A stray bracket is a piece of its own; millions of them would fill the memory. */
const MOST_PIECES = 10_000;
const LONGEST_TEXT = 8_000_000;

/**
 * All that stands in the body outside of menus, heads and feet: such pages are registers and whole books of law.
 * Refused: more than eight million characters, and tags nested deeper than 20,000.
 */
export function flatText(page: string): string {
  const lines: string[] = [];
  let pieces: string[] = [];
  let line = '';
  let length = 0;
  let depth = 0;
  /** Depth of the outermost element that is left out; 0 for none. */
  let outside = 0;
  const join = () => {
    line += pieces.join('');
    pieces = [];
  };
  const end = () => {
    join();
    const text = foldSpace(line);
    if (text !== '') lines.push(text);
    length += text.length;
    line = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (BLOCK_ELEMENTS.has(name) || name === 'br') end();
      if (VOID.has(name)) return;
      depth++;
      if (outside === 0 && (UNSEEN.has(name) || BESIDE.has(name))) outside = depth;
    },
    ontext(text) {
      if (outside > 0) return;
      if (pieces.push(text) > MOST_PIECES) join();
    },
    onclosetag(name) {
      if (BLOCK_ELEMENTS.has(name)) end();
      if (VOID.has(name)) return;
      if (outside === depth) outside = 0;
      depth--;
    },
  });
  for (let at = 0; at < page.length; at += CHUNK) {
    parser.write(page.slice(at, at + CHUNK).replaceAll('\0', ''));
    if (depth > ABSURDLY_DEEP) throw new Refused(TOO_DEEP);
    if (length + line.length > LONGEST_TEXT)
      throw new Refused('it holds more than eight million characters of text; split it');
  }
  parser.end();
  end();
  return lines.join('\n\n');
}
