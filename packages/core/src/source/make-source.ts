/** From what a reader found to the record of a source, with the user's word before the document's. */
import type { SourceHints } from './hints.js';
import { type Known, withHints } from './known.js';
import { type PlainReading, readPlain } from './plain.js';
import { givenDate, rankPublished } from './published.js';
import { Refused } from './refused.js';
import type { PublishedDate, Source, SourceFormat } from './source.js';
import { personName } from './text/names.js';

/** What the same document is in all formats: its name, its fingerprint and what the user says of it. */
export interface Arrival {
  sha256: string;
  format: SourceFormat;
  hints: SourceHints;
}

export interface Extracted {
  /** The immutable text version. */
  text: string;
  /** As long as the text, with markup blanked out and one paragraph a line. */
  view: string;
  known: Known;
  /** Who and when by the file's own properties: worth less than anything in the text, as clerks save files. */
  file?: { author: string | null; date: PublishedDate | null };
  /** Markup that is to be cut out of the article: ascending, disjoint. */
  cuts?: readonly (readonly [start: number, end: number])[];
}

/** The ranges without the cuts, and without pieces that hold nothing but space. */
function withoutCuts(
  text: string,
  ranges: PlainReading['article'],
  cuts: readonly (readonly [start: number, end: number])[],
): PlainReading['article'] {
  const kept: [start: number, end: number][] = [];
  let next = 0;
  const keep = (start: number, end: number) => {
    if (/\S/u.test(text.slice(start, end))) kept.push([start, end]);
  };
  for (const [start, end] of ranges) {
    let at = start;
    while ((cuts[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    for (let i = next; (cuts[i]?.[0] ?? Number.POSITIVE_INFINITY) < end; i++) {
      const [from, to] = cuts[i] ?? [end, end];
      if (from > at) keep(at, from);
      at = Math.max(at, to);
    }
    if (at < end) keep(at, end);
  }
  return kept;
}

/** Refused: a text without a single letter or figure. */
export function makeSource({ sha256, format, hints }: Arrival, { text, view, known, file, cuts }: Extracted): Source {
  const all = withHints(known, hints);
  const read = readPlain(view, all, hints.document);
  const article = withoutCuts(text, read.article, cuts ?? []);
  if (!article.some(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) {
    throw new Refused('there is no text in it');
  }
  const publishedDates = rankPublished([givenDate(hints.published), ...known.dates, ...read.dates]);
  // The day an old treaty was scanned is not the treaty's.
  if (file?.date && read.kind !== 'agreement') publishedDates.push(file.date);
  return {
    document: hints.document,
    sha256,
    format,
    kind: read.kind,
    language: read.language,
    title: read.title,
    author: read.author ?? personName(file?.author),
    publisher: read.publisher,
    republishedBy: read.republishedBy,
    published: publishedDates[0]?.date ?? null,
    publishedDates,
    url: all.url,
    text,
    article,
  };
}
