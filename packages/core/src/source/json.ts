/**
 * JSON that is neither a feed nor lines of documents, as data sets of treaties come: the text version is the file
 * itself, and the article is the words in its longer values.
 */
import type { Range } from '../quote/range.js';
import { NOTHING_KNOWN } from './known.js';
import type { Extracted } from './make-source.js';
import { Refused } from './refused.js';
import { countWords } from './text/lines.js';

/** Names, numbers and marks are data; so many words are text. */
const FEWEST_WORDS = 3;
const MOST_VALUES = 500_000;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', '"': '"', '\\': '\\', '/': '/' };

interface Value {
  start: number;
  end: number;
  text: string;
}

/** As long as what it was written as, so that offsets hold. */
function unescaped(raw: string): string {
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gsu, (whole, code: string | undefined, sign: string | undefined) => {
    const by = code === undefined ? (ESCAPES[sign ?? ''] ?? ' ') : String.fromCharCode(Number.parseInt(code, 16));
    return by.padEnd(whole.length, ' ');
  });
}

function* valuesOf(text: string): Generator<Value> {
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    const start = at + 1;
    let end = start;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    at = end + 1;
    let next = at;
    while (/\s/u.test(text[next] ?? '')) next++;
    if (text[next] !== ':') yield { start, end: Math.min(end, text.length), text: unescaped(text.slice(start, end)) };
  }
}

/** Whether the JSON is one document as a line of a `.jsonl` is, `{ text | html, title?, published?, … }`, laid out over lines. */
export function isJsonDocument(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return false;
    return ('text' in value && typeof value.text === 'string') || ('html' in value && typeof value.html === 'string');
  } catch {
    return false;
  }
}

export function extractJson(text: string): Extracted {
  const parts: string[] = [];
  const cuts: Range[] = [];
  let copied = 0;
  let values = 0;
  for (const { start, end, text: value } of valuesOf(text)) {
    if (++values > MOST_VALUES) throw new Refused('the JSON is a table of data; give the text of a document');
    if (countWords(value) < FEWEST_WORDS) continue;
    // Every value is a paragraph of its own, whatever stood between it and the last.
    parts.push('\n'.padStart(start - copied, ' '), value);
    cuts.push([copied, start]);
    copied = end;
  }
  parts.push(' '.repeat(text.length - copied));
  cuts.push([copied, text.length]);
  return { text, view: parts.join(''), known: NOTHING_KNOWN, cuts };
}
