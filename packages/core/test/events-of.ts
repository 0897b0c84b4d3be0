/** Reads the events of an invented report for tests, with their words instead of offsets. */
import { readTimes } from '@casus/english';
import { loadEnglish } from '../../english/test/load-english.js';
import { namingOf } from '../src/commitment/naming.js';
import type { EventStatus, EventType } from '../src/event/event.js';
import { readEvents } from '../src/event/read-events.js';
import type { Range } from '../src/quote/range.js';
import { readStatements } from '../src/statement/read-statements.js';
import { Tree } from '../src/words/tree.js';

export interface Happening {
  type: EventType;
  date: string | null;
  place: string | null;
  participants: string[];
  status: EventStatus;
  quote: string;
}

/** The twentieth of May 2031 is a Tuesday. */
export function eventsOf(text: string, published: string | null = '2031-05-20'): Happening[] {
  const article: Range[] = [[0, text.length]];
  const sentences = loadEnglish().read(text);
  const times = readTimes(text, { sentences, ...(published === null ? {} : { reference: published }) });
  return readEvents(
    sentences.map((sentence) => new Tree(sentence)),
    {
      text,
      published,
      times,
      naming: namingOf(text, article, published, null, null),
      statements: readStatements({ text, article, published }, sentences),
      instrument: null,
      structure: null,
    },
  ).map(({ type, date, place, participants, status, quote }) => ({
    type,
    date,
    place,
    participants: [...participants].sort(),
    status,
    quote: quote.map(([start, end]) => text.slice(start, end)).join(' … '),
  }));
}

/** Each event in a line: "meeting held 2031-05-19 in Bergen: ISL NOR"; a dash for what is not known. */
export const happeningsIn = (text: string, published?: string | null): string[] =>
  eventsOf(text, published).map(
    ({ type, status, date, place, participants }) =>
      `${type} ${status} ${date ?? '-'} in ${place ?? '-'}: ${participants.join(' ') || '-'}`,
  );
