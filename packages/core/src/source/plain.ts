/**
 * From a text whose lines are paragraphs, and what is known besides, to its title, author, outlets, dates and article.
 * All formats but web pages end here: plain text and Markdown as they stand, PDF and Word documents as extracted.
 */
import type { Range } from '../quote/range.js';
import { kindOf } from './kind.js';
import type { Known } from './known.js';
import { detectLanguage } from './language.js';
import { type Origin, originOf } from './origin.js';
import { candidate, dateInAddress } from './published.js';
import type { PublishedDate, SourceKind } from './source.js';
import { type Article, articleOf } from './text/article.js';
import { headOfDocument, titleAbove } from './text/head.js';
import { dateLineOf, kindsOf, type LineKind } from './text/line-kind.js';
import { type Line, linesOf } from './text/lines.js';
import { authorName, bioOf, bylineOf, isListOfNames, officeHolders, reportersOf } from './text/names.js';
import { signedDate } from './text/signed.js';
import { siteNameOf } from './text/site-name.js';
import { partTitle } from './text/title-suffix.js';
import { findDates } from './written-date.js';

export interface PlainReading extends Origin {
  title: string | null;
  author: string | null;
  /** Dates found in the text and the address, best first within each kind. */
  dates: (PublishedDate | null)[];
  article: Range[];
  kind: SourceKind;
  language: string;
}

/** So much of the bare text shows whether it is an agreement. */
const BARE_SAMPLE = 12_000;
const HEAD_LINES = 40;
const FOOT_LINES = 12;
/** So many lines of the article itself may say where it comes from: an agency's dateline, a lead. */
const ARTICLE_LINES = 3;

interface Page {
  lines: readonly Line[];
  kinds: readonly LineKind[];
}

function wordsOf(lines: readonly Line[], { stretch }: Article): Set<string> {
  const words = new Set<string>();
  for (const line of lines.slice(stretch.from, stretch.to + 1)) {
    for (const [word] of line.folded.matchAll(/[\p{L}\p{N}]{4,}/gu)) words.add(word);
  }
  return words;
}

function authorOf({ lines, kinds }: Page, article: Article, titleAt: number): string | null {
  const { from, to } = article.stretch;
  for (let i = Math.max(0, titleAt); i < Math.min(from + 1, lines.length); i++) {
    const line = lines[i];
    if (line === undefined || kinds[i] !== 'byline') continue;
    return bylineOf(line.text) ?? (isListOfNames(line.text) ? line.text : null);
  }
  for (const line of lines.slice(Math.max(0, titleAt + 1), from)) {
    const holders = officeHolders(line.text);
    if (holders !== null) return holders;
  }
  const foot = lines.slice(Math.max(from, to - ARTICLE_LINES), to + 1 + FOOT_LINES);
  for (const line of foot) {
    const reporters = reportersOf(line.text);
    if (reporters !== null) return reporters;
  }
  // Only directly below the article: further down stand the authors of other stories.
  const bio = lines.slice(to + 1, to + 3).map((line) => bioOf(line.text));
  return authorName(bio.find((name) => name !== null));
}

function datesOf(
  { lines, kinds }: Page,
  article: Article,
  titleAt: number,
  agreement: boolean,
): (PublishedDate | null)[] {
  const { from, to } = article.stretch;
  const dates: (PublishedDate | null)[] = [];
  const take = (i: number) => {
    const line = lines[i];
    if (line !== undefined && kinds[i] === 'date') dates.push(candidate(dateLineOf(line), 'page', line.text));
  };
  // Between title and article first, then above the title, where the site may show the day it was looked at.
  for (let i = Math.max(0, titleAt); i < from; i++) take(i);
  if (agreement) {
    const signed = signedDate(
      lines
        .slice(from, to + 1)
        .map((line) => line.text)
        .join('\n'),
    );
    if (signed !== null) dates.push(candidate(signed.date, 'page', signed.words));
    const title = lines[titleAt];
    if (title !== undefined) dates.push(candidate(findDates(title.text, 'dmy')[0]?.date ?? null, 'page', title.text));
    for (let i = lines.length - 1; i > from; i--) take(i);
  }
  const opening = lines[from];
  const [atHead] = opening === undefined ? [] : findDates(opening.text.slice(0, 100), 'mdy');
  const behind = opening?.text.slice(atHead?.end ?? 0, (atHead?.end ?? 0) + 30) ?? '';
  if (atHead !== undefined && atHead.start < 60 && /^\s?(?:\([^)]*\)\s?)?(?:–|—|-)/u.test(behind)) {
    dates.push(candidate(atHead.date, 'page', opening?.text.slice(0, atHead.end) ?? ''));
  }
  return dates;
}

/** The page's own title, which ends in the site's name, may stand above a headline without it. */
function siteInTitles(lines: readonly Line[], { stretch }: Article, address: string | null): string | null {
  if (address === null) return null;
  for (const line of lines.slice(0, Math.min(stretch.from, HEAD_LINES * 2))) {
    const site = line.words > 3 && !line.closed ? partTitle(line.text, address).site : null;
    if (site !== null) return site;
  }
  return null;
}

/** The lines in which a page says who wrote it: around the article, not in its midst. */
function originLines({ lines, kinds }: Page, { stretch }: Article): string {
  const { from, to } = stretch;
  const around = lines.filter((_, i) => {
    const head = i >= from - HEAD_LINES && i < from + ARTICLE_LINES;
    const foot = i > to - ARTICLE_LINES && i <= to + FOOT_LINES;
    return head || foot || kinds[i] === 'stop' || kinds[i] === 'staff';
  });
  return around.map((line) => line.text).join('\n');
}

/** A text with too many lines to be looked at one by one: all of it is the article. */
function wholeText(view: string, known: Known): PlainReading {
  const language = detectLanguage(view);
  const trimmed = view.trim();
  const start = view.indexOf(trimmed);
  return {
    title: known.title,
    author: authorName(known.author),
    publisher: known.publisher,
    republishedBy: null,
    dates: [dateInAddress(known.url)],
    article: trimmed === '' ? [] : [[start, start + trimmed.length]],
    kind: kindOf({ title: known.title, publisher: known.publisher, address: known.url, head: '', text: view }),
    language,
  };
}

function isAgreement(view: string, title: string | null): boolean {
  return kindOf({ title, publisher: null, address: null, head: '', text: view.slice(0, BARE_SAMPLE) }) === 'agreement';
}

/** `view` is the text with its markup blanked out; `document` is the file's name. Empty texts have no article. */
export function readPlain(view: string, known: Known, document: string): PlainReading {
  const lines = linesOf(view);
  if (lines === null || lines.length === 0) return wholeText(view, known);
  let found = kindsOf(lines, { page: known.page });
  // It takes more of a frame to call a page what by its bare words is an agreement.
  if (found.framed && !known.page && isAgreement(view, known.title)) found = kindsOf(lines, { agreement: true });
  const { kinds, framed } = found;
  const page: Page = { lines, kinds };
  const parted = known.title === null ? null : partTitle(known.title, known.url);
  const top = headOfDocument(lines, kinds, parted?.title ?? null);
  const title = framed ? (parted?.title ?? null) : top.title;
  const article = articleOf(lines, found, { title, description: known.description, headEnd: top.end });

  const above =
    title === null && framed
      ? titleAbove(lines, kinds, article.stretch.from, wordsOf(lines, article), known.url)
      : null;
  const ownTitle = above === null ? null : partTitle(above.title, known.url);
  const finalTitle = title ?? ownTitle?.title ?? null;
  const titleAt = above?.at ?? lines.findIndex((line, i) => i < article.stretch.from && line.text === finalTitle);

  const text = article.ranges.map(([start, end]) => view.slice(start, end)).join('\n');
  const language = detectLanguage(text);
  const site =
    known.site ??
    parted?.site ??
    ownTitle?.site ??
    siteInTitles(lines, article, known.url) ??
    (framed ? siteNameOf(lines, kinds) : null);
  const lineage = originLines(page, article);
  const origin = originOf({
    publisher: known.publisher,
    site,
    url: known.url,
    original: known.original,
    lines: lineage,
    document,
  });
  const head = lines.slice(Math.max(0, article.stretch.from - HEAD_LINES), article.stretch.from);
  const kind = kindOf({
    title: finalTitle,
    publisher: origin.republishedBy ?? origin.publisher,
    address: known.url,
    head: head.map((line) => line.text).join('\n'),
    text,
  });
  return {
    title: finalTitle?.replace(/\s+/gu, ' ') ?? null,
    author: authorName(known.author) ?? authorOf(page, article, titleAt),
    ...origin,
    // Blogs and archives name their files by the day.
    dates: [
      ...datesOf(page, article, titleAt, kind === 'agreement'),
      dateInAddress(known.url),
      dateInAddress(`/${document}`),
    ],
    article: article.ranges,
    kind,
    language,
  };
}
