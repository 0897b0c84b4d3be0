/** From one reading to what a dossier takes of it: plain data that can be handed from thread to thread. */
import type { Reading } from '../reading.js';
import { articleText } from '../record/article-text.js';
import { createPlaces } from '../record/places.js';
import {
  type CommitmentRecord,
  type EventRecord,
  type PositionRecord,
  type ReadingRecord,
  readingRecord,
} from '../record/reading-record.js';
import { wordsAt } from '../record/words-at.js';
import type { Source } from '../source/source.js';
import type { Place } from './witness.js';

/** The head of a document, without its text. */
export type EntryHead = Omit<Source, 'text' | 'article'>;

export interface DossierEntry {
  head: EntryHead;
  /** The words of the article, by which copies are found. */
  article: string;
  instrument: ReadingRecord['instrument'];
  commitments: { record: CommitmentRecord; at: Place }[];
  positions: { record: PositionRecord; at: Place }[];
  events: { record: EventRecord; at: Place }[];
}

export function dossierEntry(reading: Reading): DossierEntry {
  const { text, article, statements, times, instrument, commitments, positions, events, ...head } =
    readingRecord(reading);
  const placeAt = createPlaces(reading);
  const shown = <T extends { quote: Place['quote'] }>(record: T, clause: string | null) => {
    const line = placeAt(record.quote[0]?.start ?? 0);
    return {
      record,
      at: {
        words: wordsAt(
          reading,
          record.quote.map(({ start, end }) => [start, end] as const),
        ),
        place: clause === null ? line : `${clause}, ${line}`,
        quote: record.quote,
      },
    };
  };
  return {
    head,
    article: articleText(reading, 0, text.length),
    instrument,
    // The sentences of a report are counted by nobody; its lines are.
    commitments: commitments.map((record) => shown(record, instrument === null ? null : record.place)),
    positions: positions.map((record) => shown(record, null)),
    events: events.map((record) => shown(record, null)),
  };
}
