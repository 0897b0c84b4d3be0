/** From one source to its reading: the order of everything that is read in a document, in one place. */
import { type English, readQuantities, readTimes, scanTimes } from '@casus/english';
import { namingOf } from './commitment/naming.js';
import { passagesOf, treesOf } from './commitment/passages.js';
import { readCommitments } from './commitment/read-commitments.js';
import { readReportedCommitments } from './commitment/read-reported-commitments.js';
import { statusOf } from './commitment/status.js';
import { elementValue } from './element/element.js';
import { readEvents } from './event/read-events.js';
import { readInstrument } from './instrument/instrument.js';
import type { Structure } from './instrument/part.js';
import { mayHoldAgreedParts, readStructure } from './instrument/structure.js';
import { partyFinder } from './party/party-finder.js';
import { ofDeclaration } from './position/of-declaration.js';
import { readPositions } from './position/read-positions.js';
import { assertQuotes } from './quote/assert-quotes.js';
import { withinArticle } from './quote/within-article.js';
import type { Reading } from './reading.js';
import { readableOf } from './source/readable.js';
import { Refused } from './source/refused.js';
import type { Source } from './source/source.js';
import { issuersOf } from './statement/issuers.js';
import { withPostOfSpeaker } from './statement/post-of-speaker.js';
import { readStatements } from './statement/read-statements.js';
import { withoutCitations } from './words/citation.js';
import { Tree } from './words/tree.js';

/** UTF-16 units of an article; the longest treaties have about three million. More would take minutes, not seconds. */
export const MOST_ARTICLE_UNITS = 4_000_000;

/**
 * Reads the article of a source. What is said and promised is read in English; in another language only the instrument's head is, and
 * `language` says why. Deterministic: the same source gives the same reading. Throws Refused for an article of more than four million
 * UTF-16 units.
 */
export function readDocument(source: Source, english: English): Reading {
  const units = source.article.reduce((sum, [start, end]) => sum + end - start, 0);
  if (units > MOST_ARTICLE_UNITS) {
    throw new Refused(`its text is longer than ${MOST_ARTICLE_UNITS / 1_000_000} million characters; split it`);
  }
  // What kind of text it is decides who is bound by its words: the parties of an instrument, or whoever a report speaks of.
  const agreement = agreementOf(source);
  const items =
    inEnglish(source) || holdsEnglish(agreement)
      ? itemsOf(source, english, agreement)
      : { ...NOTHING_READ, instrument: agreement.instrument };
  const reading: Reading = { ...headOf(source), ...items };
  assertQuotes(reading);
  return reading;
}

type Items = Omit<Reading, keyof Source>;

const NOTHING_READ: Items = {
  statements: [],
  times: [],
  instrument: null,
  commitments: [],
  positions: [],
  events: [],
};

/** All that is read in an article, in the order in which each needs what stands before it. */
function itemsOf(source: Source, english: English, { structure, instrument }: Agreement): Items {
  // Without its markup, so that a link does not end a sentence; every offset still holds in the source's own text.
  const { text, ranges } = readableOf(source);
  const { published } = source;
  // Everything below asks for words and trees; those of an agreement are read part by part, since its parts bind differently.
  const passages = instrument === null || structure === null ? null : passagesOf(english, text, structure);
  const trees =
    passages === null
      ? english.read(text, ranges).map((sentence) => new Tree(withPostOfSpeaker(sentence)))
      : treesOf(passages);
  const sentences = trees.map(({ sentence }) => sentence);
  // Times need the tense of their sentences, and the day of publication as the day that "on Monday" is reckoned from.
  const scanned = scanTimes(text, ranges);
  const times = readTimes(text, { sentences, scanned, ...(published === null ? {} : { reference: published }) });
  const quantities = readQuantities(text, ranges, scanned);
  // Statements need the words and trees, the day to know who held an office then, and whose words the whole text is.
  const partiesIn = partyFinder(text);
  const issuers = issuersOf(source);
  const statements = readStatements({ text, article: ranges, published }, sentences, {
    partiesIn,
    trees,
    instrument: speechIn(instrument),
    issuers,
  });
  // Who is meant by names, defined terms and "the Parties".
  const naming = namingOf(text, ranges, published, structure, instrument, partiesIn);
  // The day of a source that the text cites is none of what it tells.
  const told = withoutCitations(text, times);
  const around = { text, naming, times: told, quantities, statements, issuers, published };
  const commitments =
    instrument === null || structure === null || passages === null
      ? readReportedCommitments(trees, around)
      : readCommitments(passages, {
          ...around,
          article: ranges,
          structure,
          status: statusOf(instrument, structure, text),
          day: elementValue(instrument.date),
        });
  // What the parties of an agreement stand for, they promise; what those of a declaration demand of others is a stand.
  const positions =
    instrument === null
      ? readPositions(trees, around)
      : speechIn(instrument) === 'declaration'
        ? ofDeclaration(readPositions(trees, { ...around, issuers: naming.all }), text)
        : [];
  const events = readEvents(trees, { ...around, instrument, structure });
  return withinArticle({ statements, times, instrument, commitments, positions, events }, source);
}

interface Agreement {
  structure: Structure | null;
  instrument: Reading['instrument'];
}

/** A treaty may be printed in several languages, the longest of which is not English. */
function holdsEnglish({ structure, instrument }: Agreement): boolean {
  if (structure === null || instrument === null) return false;
  return structure.language === 'en' || structure.parts.some(({ kind, label }) => kind === 'version' && label === 'en');
}

const NO_AGREEMENT: Agreement = { structure: null, instrument: null };

/** The structure and the instrument of a text that is an agreement, a draft or a declaration; null for anything else. */
function agreementOf(source: Source): Agreement {
  const { kind, text, article, format } = source;
  if (kind === 'news') return NO_AGREEMENT;
  // Most texts are neither called an agreement nor built like one, which is told before they are taken apart.
  if (kind !== 'agreement' && !mayHoldAgreedParts(text, article, format)) return NO_AGREEMENT;
  const structure = readStructure(text, article, format);
  const instrument = readInstrument(source, structure);
  return instrument === null ? NO_AGREEMENT : { structure, instrument };
}

/** Whose words the statements of an instrument are: the makers of a declaration say "we condemn", norms say nothing of anybody. */
function speechIn(instrument: Reading['instrument']): 'treaty' | 'declaration' | null {
  if (instrument === null) return null;
  return elementValue(instrument.form) === 'declaration' ? 'declaration' : 'treaty';
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
