/** The noun Source: one document in one immutable text version, and what is known of where it comes from. */
import type { Range } from '../quote/range.js';

/** How a published date was known; `given` is what the user said and outranks the rest. */
export type PublishedHow = 'given' | 'metadata' | 'page' | 'address';

export interface PublishedDate {
  /** ISO date, `2026-01-03`. */
  date: string;
  how: PublishedHow;
  /** The words or the field it was read from. */
  from: string;
}

export type SourceFormat = 'html' | 'text' | 'markdown' | 'pdf' | 'docx' | 'feed' | 'jsonl';

/** What a document is, as the reader of the record would call it. */
export type SourceKind = 'news' | 'agreement' | 'statement' | 'other';

export interface Source {
  /** File name, feed entry id, `.jsonl` id or address that names the document in results and messages. */
  document: string;
  /** SHA-256 of the bytes the source was read from, in hex. */
  sha256: string;
  format: SourceFormat;
  kind: SourceKind;
  /** BCP 47 primary language of the article, `en`; `und` where it cannot be told. */
  language: string;
  title: string | null;
  author: string | null;
  /** The outlet or body that wrote the document. */
  publisher: string | null;
  /** The outlet that copied it from the publisher, where the page says so. */
  republishedBy: string | null;
  /** ISO date that counts for the reading, the first of `publishedDates`. */
  published: string | null;
  /** All dates found, best first, so that a contradiction can be shown. */
  publishedDates: PublishedDate[];
  url: string | null;
  /** The immutable text version. */
  text: string;
  /** Stretches of the text that are the article: ascending, disjoint. */
  article: Range[];
}
