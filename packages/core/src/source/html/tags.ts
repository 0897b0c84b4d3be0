/**
 * From the HTML of a page to its tags and texts, as they come and with what is left out put in: the end of a paragraph where
 * the next begins, of a cell where its row ends. One pass in which a search finds the next tag; a parser that looks at every
 * character takes most of the time of reading a page. Which tags end which follows the tables of the HTML standard.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

export interface TagReader {
  /** The attributes are those asked for, each in its first value. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** With its entities resolved. */
  text(text: string): void;
  /** For every element that was opened and is not void, the innermost first. */
  close(name: string): void;
  /** Asked after each tag; true ends the reading there. */
  enough(): boolean;
}

export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'keygen'],
  ...['link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** Elements whose content is text up to their own end tag, whatever stands in it. */
const TEXT_ONLY = new Set(['title', 'textarea', 'script', 'style', 'xmp', 'iframe', 'noembed', 'noframes']);
/** Of these the entities are resolved. */
const WITH_ENTITIES = new Set(['title', 'textarea']);

const P = ['p'];
const CONTROLS = ['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** By the tag that opens, the elements that it ends where they are the innermost. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'fieldset', 'figcaption', 'figure'].map(
      (name) => [name, P] as const,
    ),
    ...['footer', 'form', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul'].map(
      (name) => [name, P] as const,
    ),
    ...HEADINGS.map((name) => [name, [...HEADINGS, 'p']] as const),
    ...['select', 'input', 'output', 'button', 'datalist', 'textarea'].map((name) => [name, CONTROLS] as const),
    ['tr', ['tr', 'th', 'td']] as const,
    ['th', ['th']] as const,
    ['td', ['thead', 'th', 'td']] as const,
    ['tbody', ['thead', 'tbody']] as const,
    ['tfoot', ['thead', 'tbody']] as const,
    ['body', ['head', 'link', 'script']] as const,
    ['a', ['a']] as const,
    ['li', ['li']] as const,
    ['option', ['option']] as const,
    ['optgroup', ['optgroup', 'option']] as const,
    ['dd', ['dd', 'dt']] as const,
    ['dt', ['dd', 'dt']] as const,
    ['rt', ['rt', 'rp']] as const,
    ['rp', ['rt', 'rp']] as const,
  ].map(([name, ended]) => [name, new Set(ended)]),
);

/** The signs of a tag, by their units. */
const SLASH = 0x2f;
const END = 0x3e;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

const PICTURE_TAG = /<svg(?=[\s>/])|<\/svg\s{0,100}>/gi;

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Of attributes only those asked for are given. A tag that does not end is none, nor is what follows it. */
export function readTags(page: string, wanted: ReadonlySet<string>, reader: TagReader): void {
  /** The elements that are open, the innermost last. */
  const stack: string[] = [];
  const openByName = new Map<string, number>();
  /** A drawing without an end is looked for once. */
  let drawingsEnd = true;

  const pop = () => {
    const name = stack.pop();
    if (name === undefined) return;
    openByName.set(name, (openByName.get(name) ?? 1) - 1);
    reader.close(name);
  };
  const isOpen = (name: string) => (openByName.get(name) ?? 0) > 0;

  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    // A form within a form is none.
    if (name === 'form' && isOpen('form')) return;
    const ended = ENDS.get(name);
    if (ended !== undefined) while (ended.has(stack.at(-1) ?? '')) pop();
    if (!VOID.has(name)) {
      stack.push(name);
      openByName.set(name, (openByName.get(name) ?? 0) + 1);
    }
    reader.open(name, attributes);
  };

  const close = (name: string) => {
    if (isOpen(name)) {
      while (stack.at(-1) !== name) pop();
      pop();
    } else if (name === 'p') {
      open('p', NONE);
      pop();
    } else if (name === 'br') reader.open('br', NONE);
  };

  const text = (from: number, to: number) => {
    if (to <= from) return;
    const raw = page.slice(from, to);
    reader.text(raw.includes('&') ? decodeHTML(raw) : raw);
  };

  let at = 0;
  let from = 0;
  while (at < page.length && !reader.enough()) {
    const tag = page.indexOf('<', at);
    if (tag < 0) break;
    const code = page.charCodeAt(tag + 1);
    if (isLetter(code)) {
      text(from, tag);
      const nameEnd = endOfName(page, tag + 1, false);
      const written = page.slice(tag + 1, nameEnd).toLowerCase();
      const name = written === 'image' ? 'img' : written;
      const end = attributesOf(page, nameEnd, wanted);
      if (end === null) {
        from = page.length;
        break;
      }
      at = end.at;
      if (name === 'svg' && drawingsEnd) {
        const after = end.closed ? at : afterDrawing(page, tag);
        drawingsEnd = after >= 0;
        if (after >= 0) at = after;
      } else if (name !== 'svg') {
        open(name, end.attributes);
        // Only what is no HTML may end itself, as formulas do.
        if (end.closed && isOpen('math') && stack.at(-1) === name) pop();
        if (TEXT_ONLY.has(name) && stack.at(-1) === name) {
          const stop = endOfText(page, name, at);
          const raw = page.slice(at, stop);
          if (raw !== '') reader.text(WITH_ENTITIES.has(name) && raw.includes('&') ? decodeHTML(raw) : raw);
          at = stop;
        }
      }
      from = at;
    } else if (code === SLASH && isLetter(page.charCodeAt(tag + 2))) {
      text(from, tag);
      const nameEnd = endOfName(page, tag + 2, false);
      const name = page.slice(tag + 2, nameEnd).toLowerCase();
      at = after(page, '>', nameEnd);
      close(name);
      from = at;
    } else if (code === 0x21 || code === 0x3f || code === SLASH) {
      text(from, tag);
      // `<!-->` is a whole comment.
      at = page.startsWith('<!--', tag) ? after(page, '-->', tag + 2) : after(page, '>', tag + 2);
      from = at;
    } else at = tag + 1;
  }
  if (!reader.enough()) text(from, page.length);
  while (stack.length > 0) pop();
}

const NONE: ReadonlyMap<string, string> = new Map();

interface TagEnd {
  attributes: ReadonlyMap<string, string>;
  /** Behind the tag. */
  at: number;
  /** Whether it is written as one that ends itself, `<mspace/>`. */
  closed: boolean;
}

/** From behind a tag's name; null where the tag does not end. A value stands in double quotes, in single ones or bare. */
function attributesOf(page: string, from: number, wanted: ReadonlySet<string>): TagEnd | null {
  let attributes: Map<string, string> | null = null;
  let at = from;
  for (;;) {
    while (isSpace(page.charCodeAt(at)) || page.charCodeAt(at) === SLASH) at++;
    if (at >= page.length) return null;
    const start = at;
    at = endOfName(page, start, true);
    if (at === start) {
      if (page.charCodeAt(at) === END)
        return { attributes: attributes ?? NONE, at: at + 1, closed: page.charCodeAt(at - 1) === SLASH };
      // A stray sign.
      at++;
      continue;
    }
    const written = page.slice(start, at);
    const name = wanted.has(written) ? written : written.toLowerCase();
    let valueFrom = at;
    let valueTo = at;
    const sign = afterSpace(page, at);
    if (page.charCodeAt(sign) === EQUALS) {
      valueFrom = afterSpace(page, sign + 1);
      const quote = page.charCodeAt(valueFrom);
      const closing = quote === DOUBLE || quote === SINGLE ? page.indexOf(page.charAt(valueFrom), valueFrom + 1) : -1;
      if (closing >= 0) {
        valueFrom++;
        valueTo = closing;
        at = closing + 1;
      } else {
        valueTo = valueFrom;
        while (valueTo < page.length && !isSpace(page.charCodeAt(valueTo)) && page.charCodeAt(valueTo) !== END)
          valueTo++;
        at = valueTo;
      }
    }
    if (!wanted.has(name)) continue;
    const value = page.slice(valueFrom, valueTo);
    attributes ??= new Map();
    if (!attributes.has(name)) attributes.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

function afterSpace(page: string, at: number): number {
  let after = at;
  while (isSpace(page.charCodeAt(after))) after++;
  return after;
}

/** Where a name that begins at an offset ends; that of an attribute also before its value. */
function endOfName(page: string, from: number, ofAttribute: boolean): number {
  let at = from;
  for (; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (isSpace(code) || code === SLASH || code === END || (ofAttribute && code === EQUALS)) break;
  }
  return at;
}

/** The offset behind a mark, or the end of the page. */
function after(page: string, mark: string, at: number): number {
  const found = page.indexOf(mark, at);
  return found < 0 ? page.length : found + mark.length;
}

/** Where the end tag of an element begins that holds nothing but text. */
function endOfText(page: string, name: string, at: number): number {
  const ending = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  ending.lastIndex = at;
  return ending.exec(page)?.index ?? page.length;
}

/** The offset behind a drawing and those within it, or -1 where it does not end. */
function afterDrawing(page: string, at: number): number {
  let depth = 0;
  PICTURE_TAG.lastIndex = at;
  for (let found = PICTURE_TAG.exec(page); found !== null; found = PICTURE_TAG.exec(page)) {
    depth += found[0].startsWith('</') ? -1 : 1;
    if (depth === 0) return PICTURE_TAG.lastIndex;
  }
  return -1;
}
