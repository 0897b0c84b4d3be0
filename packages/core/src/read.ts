/** From one source to its reading: the order of everything that is read in a document, in one place. */
import { type English, readTimes } from '@casus/english';
import { assertQuotes } from './quote/assert-quotes.js';
import { within } from './quote/within.js';
import type { Reading } from './reading.js';
import { readableOf } from './source/readable.js';
import { Refused } from './source/refused.js';
import type { Source } from './source/source.js';
import { readStatements } from './statement/read-statements.js';
import type { Statement } from './statement/statement.js';

/** UTF-16 units of an article; the longest treaties have about three million. More would take minutes, not seconds. */
export const MOST_ARTICLE_UNITS = 4_000_000;

/**
 * Reads the article of a source. Statements and times are read in English; in another language there are none, and `language` says
 * why. Deterministic: the same source gives the same reading. Throws Refused for an article of more than four million UTF-16 units.
 */
export function readDocument(source: Source, english: English): Reading {
  const units = source.article.reduce((sum, [start, end]) => sum + end - start, 0);
  if (units > MOST_ARTICLE_UNITS) {
    throw new Refused(`its text is longer than ${MOST_ARTICLE_UNITS / 1_000_000} million characters; split it`);
  }
  const reading: Reading = { ...headOf(source), ...(inEnglish(source) ? itemsOf(source, english) : NOTHING_READ) };
  assertQuotes(reading);
  return reading;
}

type Items = Pick<Reading, 'statements' | 'times'>;

const NOTHING_READ: Items = { statements: [], times: [] };

/** All that is read in an article, in the order in which each needs what stands before it. */
function itemsOf(source: Source, english: English): Items {
  // Without its markup, so that a link does not end a sentence; every offset still holds in the source's own text.
  const { text, ranges } = readableOf(source);
  // Everything below asks for words and trees.
  const sentences = english.read(text, ranges);
  // Times need the tense of their sentences, and the day of publication as the day that "on Monday" is reckoned from.
  const reference = source.published === null ? {} : { reference: source.published };
  const times = readTimes(text, { sentences, ranges, ...reference });
  // Statements need the words and trees, and the day to know who held an office then.
  const statements = readStatements({ text, article: ranges, published: source.published }, sentences);
  return { statements: statements.map((statement) => withoutMarkup(statement, source)), times };
}

/** The sentences were read across links and tags; the quotes leave them out again. */
function withoutMarkup(statement: Statement, { article, text }: Source): Statement {
  const { source, cue, content } = statement;
  return {
    ...statement,
    source: within(source, article, text),
    cue: within(cue, article, text),
    content: within(content, article, text),
  };
}

/** Short texts do not tell their language; they are read, since a line of English is likelier than any other. */
function inEnglish({ language }: Source): boolean {
  return language === 'en' || language === 'und';
}

/** The source with its fields in the order of the published schema. */
function headOf(source: Source): Source {
  const { document, sha256, format, kind, title, author, publisher, republishedBy, published, publishedDates } = source;
  const { url, language, text, article } = source;
  return {
    document,
    sha256,
    format,
    kind,
    title,
    author,
    publisher,
    republishedBy,
    published,
    publishedDates,
    url,
    language,
    text,
    article,
  };
}
