/** XML that is neither a page nor a feed, as archives of marked texts come: its text without the tags. */
import { Parser } from 'htmlparser2';
import { Depth } from './depth.js';
import { knownFromFields } from './known.js';
import type { Extracted } from './make-source.js';
import { unwrap } from './text/unwrap.js';

/** Elements that name the document, in whatever vocabulary; longer ones are text. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  byline: 'author',
};
const LONGEST_FIELD = 300;

export function extractXml(source: string): Extracted {
  const parts: string[] = [];
  const fields = new Map<string, string>();
  let field: string | null = null;
  let value = '';
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag(name) {
        depth.open();
        field = FIELDS[name.toLowerCase()] ?? field;
        value = '';
      },
      ontext(part) {
        parts.push(part);
        if (field !== null && value.length < LONGEST_FIELD) value += part;
      },
      onclosetag(name) {
        depth.close();
        if (field === null || FIELDS[name.toLowerCase()] !== field) return;
        const clean = value.replace(/\s+/gu, ' ').trim();
        if (clean !== '' && clean.length < LONGEST_FIELD && !fields.has(field)) fields.set(field, clean);
        field = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  const text = parts.join('').trim();
  return { text, view: unwrap(text), known: knownFromFields(fields) };
}
