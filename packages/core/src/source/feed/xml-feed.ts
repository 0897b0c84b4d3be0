/**
 * From the text of an RSS, RDF or Atom feed to its entries. The reader is tolerant: a feed that is cut off or has
 * unescaped signs in it still gives the entries that stand in it, of which the last may end early.
 */
import { Parser } from 'htmlparser2';
import { Depth } from '../depth.js';
import { type Feed, type FeedEntry, MOST_ENTRIES } from './entry.js';

const ENTRY = new Set(['item', 'entry']);
/** The field of an entry that an element fills; where several fill one, the first named is kept. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  id: ['guid', 'id', 'atom:id'],
  title: ['title', 'atom:title'],
  author: ['dc:creator', 'author', 'atom:author', 'creator'],
  url: ['link', 'atom:link', 'feedburner:origlink'],
  published: ['pubdate', 'published', 'dc:date', 'date', 'issued', 'created', 'updated', 'modified'],
  html: ['content:encoded', 'content', 'atom:content', 'description', 'summary', 'atom:summary'],
};
const ORDER = new Map(Object.values(FIELDS).flatMap((names) => names.map((name, i): [string, number] => [name, i])));
const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) => names.map((name): [string, string] => [name, field])),
);

/** What is being read: the feed's own head, or one entry. */
class Open {
  readonly values = new Map<string, string>();
  private readonly rank = new Map<string, number>();

  take(element: string, value: string): void {
    const field = FIELD_OF.get(element);
    const clean = value.trim();
    if (field === undefined || clean === '') return;
    const rank = ORDER.get(element) ?? 0;
    if ((this.rank.get(field) ?? Number.POSITIVE_INFINITY) <= rank) return;
    this.rank.set(field, rank);
    this.values.set(field, clean);
  }
}

function entryOf({ values }: Open): FeedEntry {
  const get = (field: string) => values.get(field) ?? null;
  const body = get('html');
  return {
    id: get('id'),
    title: get('title'),
    // RSS writes the address before the name: "news@lissa.example (Ada Brenn)".
    author: get('author')?.replace(/^\S+@\S+\s+\(([^)]*)\)$/u, '$1') ?? null,
    url: get('url'),
    published: get('published'),
    html: body !== null && /<[a-z!/]|&[a-z#]/iu.test(body) ? body : null,
    text: body !== null && !/<[a-z!/]|&[a-z#]/iu.test(body) ? body : null,
  };
}

export function xmlFeed(text: string): Feed {
  const head = new Open();
  const entries: FeedEntry[] = [];
  const path: string[] = [];
  let open = head;
  let entryDepth = -1;
  let value = '';
  let valueDepth = -1;

  /** Pictures and sources inside an entry have titles of their own. */
  const isField = () => entryDepth < 0 || path.length === entryDepth + 1;
  const closeEntry = () => {
    if (entryDepth >= 0 && entries.length < MOST_ENTRIES) entries.push(entryOf(open));
    open = head;
    entryDepth = -1;
  };
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        depth.open();
        const name = rawName.toLowerCase();
        if (ENTRY.has(name)) {
          // In a broken feed the entry before may never have been closed.
          closeEntry();
          path.push(name);
          open = new Open();
          entryDepth = path.length;
          valueDepth = -1;
          return;
        }
        path.push(name);
        const atom = (name === 'link' || name === 'atom:link') && attributes.href !== undefined;
        if (atom && (attributes.rel ?? 'alternate') === 'alternate') open.take(name, attributes.href ?? '');
        if (valueDepth < 0 && FIELD_OF.has(name) && isField()) {
          value = '';
          valueDepth = path.length;
        } else if (valueDepth >= 0 && name !== 'name') {
          // Atom may write a page's markup as its own elements.
          value += `<${name}>`;
        }
      },
      ontext(part) {
        if (valueDepth < 0) return;
        // The address and the home page beside an author's name are not the name.
        if (path.at(-1) !== 'email' && path.at(-1) !== 'uri') value += part;
      },
      onclosetag(rawName) {
        depth.close();
        const name = rawName.toLowerCase();
        if (valueDepth === path.length) {
          open.take(name, name.endsWith('author') ? value.replace(/<[^>]*>/gu, ' ') : value);
          valueDepth = -1;
        } else if (valueDepth >= 0 && name !== 'name') {
          value += `</${name}>`;
        }
        path.pop();
        if (ENTRY.has(name)) closeEntry();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  closeEntry();
  return { title: head.values.get('title') ?? null, url: head.values.get('url') ?? null, entries };
}
