/** From the first bytes and words of a document to the format it is in; its name and its header only settle doubts. */

import type { SourceHints } from './hints.js';
import { frontMatterOf } from './markdown/front-matter.js';

export type TextFormat = 'html' | 'feed' | 'xml' | 'json' | 'jsonl' | 'markdown' | 'text';

const HEAD = 4_000;
const SAMPLE = 40_000;

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

/** Containers that are no text: a PDF, or a ZIP archive, as which Word documents come. */
export function containerOf(bytes: Uint8Array): 'pdf' | 'zip' | null {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  // Some servers send blank lines before the file.
  let at = 0;
  while (at < 64 && (bytes[at] ?? 0) <= 0x20) at++;
  return startsWith(bytes.subarray(at, at + 8), '%PDF-') ? 'pdf' : null;
}

const ROOT = /^(?:\s|<\?[^>]{0,500}\?>|<!--[\s\S]{0,4000}?-->|<!doctype[^>]{0,500}>)*<([a-z][\w:.-]*)/iu;
const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'atom:feed', 'channel']);
const PAGE_TAG = /<(?:!doctype html|html|head|body)\b/iu;
const BLOCK_TAG = /<(?:p|div|h[1-6]|article|section|table|ul|ol|span|br|a)\b[^<>]{0,500}>/giu;

const MARKDOWN_SIGNS = [
  /^#{1,6}\s+\S/mu,
  /\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\n]{1,500}\)/u,
  /!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)/u,
  /^\s{0,3}>\s+\S/mu,
  /^(?:```|~~~)/mu,
  /\*\*[^*\n]{2,300}\*\*/u,
  /^\d{1,3}\\[.)]\s/mu,
  /^\\?[-*_]{3,}\s*$/mu,
];

function extensionOf(document: string): string {
  return /\.([a-z0-9]{1,8})(?:[?#].*)?$/iu.exec(document)?.[1]?.toLowerCase() ?? '';
}

function ofJson(head: string, text: string): TextFormat {
  if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version/u.test(head)) return 'feed';
  const end = text.indexOf('\n', text.search(/\S/u));
  const first = (end < 0 ? text : text.slice(0, end)).trim();
  if (!first.startsWith('{') || !first.endsWith('}')) return 'json';
  try {
    const line: unknown = JSON.parse(first);
    if (typeof line === 'object' && line !== null && ('text' in line || 'html' in line)) return 'jsonl';
    return end >= 0 && /^\s*\{/u.test(text.slice(end, end + 50)) ? 'jsonl' : 'json';
  } catch {
    return 'json';
  }
}

function ofMarkup(head: string, text: string, name: string, type: string): TextFormat | null {
  const root = ROOT.exec(head)?.[1]?.toLowerCase();
  if (root !== undefined && FEED_ROOTS.has(root)) return 'feed';
  if (root === 'html' || PAGE_TAG.test(head)) return 'html';
  if (root === undefined && !type.includes('html')) return null;
  if (/^\s*<\?xml/iu.test(head)) return 'xml';
  // A Markdown file may open with a tag, and says so by its headings and its name.
  if (name === 'md' || name === 'markdown') return null;
  const tags = text.slice(0, SAMPLE).match(BLOCK_TAG)?.length ?? 0;
  return tags >= 3 || type.includes('html') || name.startsWith('htm') ? 'html' : null;
}

/** The format of a decoded text. */
export function formatOfText(text: string, hints: SourceHints): TextFormat {
  const head = text.slice(0, HEAD).replace(/^\ufeff/u, '');
  const name = extensionOf(hints.document);
  const type = hints.contentType?.toLowerCase() ?? '';
  if (/^\s*[{[]/u.test(head)) {
    const isJson = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u.test(head);
    if (isJson) return name === 'jsonl' || name === 'ndjson' ? 'jsonl' : ofJson(head, text);
  }
  const markup = ofMarkup(head, text, name, type);
  if (markup !== null) return markup;
  if (name === 'md' || name === 'markdown' || type.includes('markdown') || frontMatterOf(text) !== null)
    return 'markdown';
  const sample = text.slice(0, SAMPLE);
  const signs = MARKDOWN_SIGNS.filter((sign) => sign.test(sample)).length;
  return signs >= 2 || (signs === 1 && (sample.match(/\*\*[^*\n]{2,300}\*\*/gu)?.length ?? 0) > 1)
    ? 'markdown'
    : 'text';
}
