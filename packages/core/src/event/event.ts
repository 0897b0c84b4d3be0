/** The noun Event: a meeting, call, signing, vote or attack that bears on the talks, with its day and place. */
import type { Range } from '../quote/range.js';

export type EventType =
  | 'meeting'
  | 'call'
  | 'signing'
  | 'vote'
  | 'statement-release'
  | 'ceasefire-start'
  | 'exchange'
  | 'attack'
  | 'other';

export type EventStatus = 'held' | 'planned' | 'proposed' | 'cancelled' | 'ongoing';

export interface Event {
  /** Stable: the same words in the same text version have the same id. */
  id: string;
  type: EventType;
  /** ISO date, month or year, or a range `2026-01-03/2026-01-05`, resolved against the publication date; null where it cannot be known. */
  date: string | null;
  /** As named in the text, or null. */
  place: string | null;
  participants: string[];
  status: EventStatus;
  quote: Range[];
}
