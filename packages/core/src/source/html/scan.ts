/** From the HTML of a page to a slim tree without scripts, styles and comments, bounded in depth, count and length. */
import { Refused } from '../refused.js';
import type { PageDocument } from './document.js';
import { SlimTree, slimElement, USED } from './slim.js';
import { readTags, VOID } from './tags.js';
import { PageElement } from './tree.js';
import { withoutUnread } from './unread.js';

export interface Scan {
  /** Of a page too large for a tree, only its head. */
  document: PageDocument;
  /** The text of `<script type="application/ld+json">` and the like. */
  jsonLd: string[];
  tooLarge: boolean;
}

/** Deeper elements are laid flat into their ancestor, as browsers do from 512 on. */
const DEEPEST = 200;
/** Deeper than this, the tree of the parser itself would cost too much; no editor makes such a page. */
export const ABSURDLY_DEEP = 20_000;
export const TOO_DEEP = 'its tags are nested too deep to be a page; fetch it again';
const MOST_ELEMENTS = 60_000;
/** The depths of all elements together: what climbs from each of them to the root takes so many steps. */
const MOST_STEPS = 2_000_000;
/** In characters. */
const LONGEST_PAGE = 6_000_000;
/** Entities and stray brackets become text nodes of their own. */
const MOST_ENTITIES = 60_000;

/** Elements whose content is no text of the page, or whose loss costs nothing: pictures, controls, menus. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'applet', 'canvas', 'audio'],
  ...['video', 'map', 'select', 'textarea', 'datalist', 'input', 'noframes', 'noembed', 'frameset', 'img', 'picture'],
  ...['button', 'nav', 'dialog', 'progress', 'meter'],
]);
const FRAME = new Set(['html', 'head', 'body']);
/** What belongs into the head wherever a broken page has it; with `itemprop` it describes the element it stands in. */
const HEAD = new Set(['meta', 'link', 'base', 'title']);

/** Of all links in the head, those that say something of the page. */
const NAMED_LINK = /canonical|author|publisher/i;

/**
 * One linear pass; nothing is run or loaded. Where tags do not match, the parser repairs them. The page always comes out
 * with one head and one body, since broken pages and fragments have none or several. Refused: tags nested deeper than
 * 20,000.
 */
export function scanHtml(html: string): Scan {
  const { markup: page, jsonLd } = withoutUnread(html);
  const head: PageElement[] = [];
  const body = new SlimTree(new PageElement('body'));
  let language: string | null = null;
  let inTitle = false;
  /** Only the first title is the page's. */
  let titles = 0;
  let title = '';
  let entities = 0;
  let depth = 0;
  let elements = 0;
  let steps = 0;
  /** Depth of the outermost unseen element that is open; 0 for none. */
  let unseen = 0;
  const isTooLarge = () =>
    elements > MOST_ELEMENTS || steps > MOST_STEPS || entities > MOST_ENTITIES || body.length > LONGEST_PAGE;
  // A NUL in a page is damage; every parser treats it differently.
  readTags(page.includes('\0') ? page.replaceAll('\0', '') : page, USED, {
    open(name, attributes) {
      elements++;
      if (!VOID.has(name)) depth++;
      if (depth > ABSURDLY_DEEP) throw new Refused(TOO_DEEP);
      steps += Math.min(depth, DEEPEST);
      if (unseen > 0) return;
      if (UNSEEN.has(name)) {
        if (!VOID.has(name)) unseen = depth;
      } else if (FRAME.has(name)) {
        if (name === 'html') language = attributes.get('lang') ?? language;
      } else if (HEAD.has(name) && !attributes.has('itemprop')) {
        if (name === 'title') inTitle = ++titles > 0;
        else if (name !== 'link' || NAMED_LINK.test(attributes.get('rel') ?? ''))
          head.push(slimElement(name, attributes));
      } else if (VOID.has(name)) body.single(name, attributes);
      else if (depth <= DEEPEST) body.open(name, attributes);
      else body.flat(name);
    },
    text(text) {
      if (inTitle) title += titles === 1 ? text : '';
      else if (unseen === 0) body.text(text);
      entities++;
      for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) entities++;
    },
    close(name) {
      const closed = depth--;
      if (unseen === closed) unseen = 0;
      else if (inTitle && name === 'title') inTitle = false;
      else if (unseen === 0 && !FRAME.has(name)) {
        if (closed <= DEEPEST) body.close(name);
        else body.flat(name);
      }
    },
    enough: isTooLarge,
  });
  const tooLarge = isTooLarge();
  return {
    document: { language, title, head, body: tooLarge ? new PageElement('body') : body.body },
    jsonLd,
    tooLarge,
  };
}
