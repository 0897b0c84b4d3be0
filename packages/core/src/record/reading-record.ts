/** From a reading to its record: plain values in the fields by which readings are compared, each item with its words and offsets. */
import type { Act, Amount, Commitment, CommitmentStatus, Limit, Modality } from '../commitment/commitment.js';
import type { CrossReference } from '../commitment/refers-to.js';
import { type Element, elementValue } from '../element/element.js';
import type { Event } from '../event/event.js';
import { type Instrument, type InstrumentRecord, instrumentRecord } from '../instrument/instrument.js';
import type { Position } from '../position/position.js';
import type { Range } from '../quote/range.js';
import type { Reading } from '../reading.js';

/** The exact words of an item and where they stand. */
export interface QuoteRecord {
  text: string;
  start: number;
  end: number;
}

/** How an element is known; its value stands in the item, under the same name. */
export type ElementRecord =
  | { state: 'stated'; quotes: Range[] }
  | { state: 'inferred'; from: string | Range[] }
  | { state: 'missing' };

/** A commitment whose elements are plain values; null, or an empty list, where they are missing. */
export interface CommitmentRecord {
  id: string;
  place: string;
  bearer: string[];
  to: string[];
  act: Act | null;
  modality: Modality | null;
  status: CommitmentStatus | null;
  trigger: string | null;
  deadline: Limit | null;
  term: Limit | null;
  condition: string | null;
  consequence: string | null;
  amount: Amount | null;
  location: string | null;
  refersTo: CrossReference[];
  alternativeTo: string[];
  quote: QuoteRecord[];
  elements: Record<CommitmentElement, ElementRecord>;
}

/** The elements that a commitment is taken apart into, in the order in which they are shown. */
export const COMMITMENT_ELEMENTS = [
  'bearer',
  'to',
  'act',
  'modality',
  'status',
  'trigger',
  'deadline',
  'term',
  'condition',
  'consequence',
  'amount',
  'location',
  'refersTo',
] as const satisfies readonly (keyof Commitment)[];

export type CommitmentElement = (typeof COMMITMENT_ELEMENTS)[number];

export type PositionRecord = Omit<Position, 'quote'> & { quote: QuoteRecord[] };
export type EventRecord = Omit<Event, 'quote'> & { quote: QuoteRecord[] };

export type ReadingRecord = Omit<Reading, 'instrument' | 'commitments' | 'positions' | 'events'> & {
  instrument: (InstrumentRecord & { elements: Record<keyof Instrument, ElementRecord> }) | null;
  commitments: CommitmentRecord[];
  positions: PositionRecord[];
  events: EventRecord[];
};

/** The record of a reading, with its keys in the order of `schema/reading.schema.json`. */
export function readingRecord(reading: Reading): ReadingRecord {
  const { instrument, commitments, positions, events, ...head } = reading;
  const { text } = reading;
  return {
    ...head,
    instrument:
      instrument === null
        ? null
        : {
            ...instrumentRecord(instrument),
            elements: known(instrument, Object.keys(instrument) as (keyof Instrument)[]),
          },
    commitments: commitments.map((commitment) => commitmentRecord(commitment, text)),
    positions: positions.map((position) => ({ ...position, quote: quoteRecord(position.quote, text) })),
    events: events.map((event) => ({ ...event, quote: quoteRecord(event.quote, text) })),
  };
}

export function quoteRecord(quote: readonly Range[], text: string): QuoteRecord[] {
  return quote.map(([start, end]) => ({ text: text.slice(start, end), start, end }));
}

export function commitmentRecord(commitment: Commitment, text: string): CommitmentRecord {
  return {
    id: commitment.id,
    place: commitment.place,
    bearer: elementValue(commitment.bearer) ?? [],
    to: elementValue(commitment.to) ?? [],
    act: elementValue(commitment.act),
    modality: elementValue(commitment.modality),
    status: elementValue(commitment.status),
    trigger: elementValue(commitment.trigger),
    deadline: elementValue(commitment.deadline),
    term: elementValue(commitment.term),
    condition: elementValue(commitment.condition),
    consequence: elementValue(commitment.consequence),
    amount: elementValue(commitment.amount),
    location: elementValue(commitment.location),
    refersTo: elementValue(commitment.refersTo) ?? [],
    alternativeTo: commitment.alternativeTo,
    quote: quoteRecord(commitment.quote, text),
    elements: known(commitment, COMMITMENT_ELEMENTS),
  };
}

function known<K extends string>(item: Record<K, Element<unknown>>, names: readonly K[]): Record<K, ElementRecord> {
  return Object.fromEntries(names.map((name) => [name, stateOf(item[name])])) as Record<K, ElementRecord>;
}

function stateOf(element: Element<unknown>): ElementRecord {
  switch (element.state) {
    case 'stated':
      return { state: 'stated', quotes: element.quotes };
    case 'inferred':
      return { state: 'inferred', from: element.from };
    case 'missing':
      return { state: 'missing' };
  }
}
