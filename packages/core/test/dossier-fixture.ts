/** Makes entries of a dossier by hand, from a few words, so that merging is tested apart from the reading. */
import type {
  CommitmentRecord,
  DossierEntry,
  EventRecord,
  Instrument,
  PositionRecord,
  ReadingRecord,
} from '../src/index.js';

type Made<T> = Partial<Omit<T, 'quote' | 'elements'>> & { words: string };

export interface MadeEntry {
  document: string;
  published?: string | null;
  article?: string;
  title?: string;
  publisher?: string | null;
  republishedBy?: string | null;
  language?: string;
  instrument?: Partial<NonNullable<ReadingRecord['instrument']>>;
  commitments?: Made<CommitmentRecord>[];
  positions?: Made<PositionRecord>[];
  events?: Made<EventRecord>[];
}

let counted = 0;

export function entryOf(made: MadeEntry): DossierEntry {
  const { document, published = '2026-03-14', title = document, publisher = null, republishedBy = null } = made;
  const shown = <T>(record: T, words: string, place: string) => {
    const quote = [{ text: words, start: 0, end: words.length }];
    return { record: { ...record, quote }, at: { words, place, quote } };
  };
  return {
    head: {
      document,
      sha256: '0'.repeat(64),
      format: 'text',
      kind: made.instrument === undefined ? 'news' : 'agreement',
      language: made.language ?? 'en',
      title,
      author: null,
      publisher,
      republishedBy,
      published,
      publishedDates: published === null ? [] : [{ date: published, how: 'page', from: published }],
      url: null,
    },
    article: made.article ?? `An article of its own, ${document}.`,
    instrument: made.instrument === undefined ? null : instrumentOf(made.instrument),
    commitments: (made.commitments ?? []).map(({ words, ...given }) =>
      shown(commitmentOf(given), words, given.place ?? 'line 1'),
    ),
    positions: (made.positions ?? []).map(({ words, ...given }) => {
      const blank = { party: 'ISL', speaker: null, issue: 'guarantees', stance: 'demands', value: null } as const;
      return shown({ id: `p${counted++}`, date: published, ...blank, ...given }, words, 'line 2');
    }),
    events: (made.events ?? []).map(({ words, ...given }) => {
      const blank = { type: 'meeting', date: null, place: null, participants: [], status: 'held' } as const;
      return shown({ id: `e${counted++}`, ...blank, ...given }, words, 'line 3');
    }),
  };
}

const stated = { state: 'stated', quotes: [] } as const;

function commitmentOf(given: Partial<CommitmentRecord>): Omit<CommitmentRecord, 'quote'> {
  return {
    id: `c${counted++}`,
    place: 'line 1',
    bearer: [],
    to: [],
    act: 'other',
    modality: 'duty',
    status: 'drafted',
    trigger: null,
    deadline: null,
    term: null,
    condition: null,
    consequence: null,
    amount: null,
    location: null,
    refersTo: [],
    alternativeTo: [],
    ...given,
    elements: {
      bearer: stated,
      to: stated,
      act: stated,
      modality: stated,
      status: stated,
      trigger: stated,
      deadline: stated,
      term: stated,
      condition: stated,
      consequence: stated,
      amount: stated,
      location: stated,
      refersTo: stated,
    },
  };
}

function instrumentOf(
  given: Partial<NonNullable<ReadingRecord['instrument']>>,
): NonNullable<ReadingRecord['instrument']> {
  const names: (keyof Instrument)[] = [
    'title',
    'date',
    'parties',
    'form',
    'entryIntoForce',
    'term',
    'renewal',
    'withdrawal',
    'disputes',
    'ratification',
    'depositary',
    'authenticLanguages',
    'signedAt',
  ];
  return {
    title: null,
    date: null,
    parties: [],
    form: null,
    entryIntoForce: null,
    term: null,
    renewal: null,
    withdrawal: null,
    disputes: null,
    ratification: null,
    depositary: null,
    authenticLanguages: [],
    signedAt: null,
    ...given,
    elements: Object.fromEntries(names.map((name) => [name, stated])) as NonNullable<
      ReadingRecord['instrument']
    >['elements'],
  };
}
