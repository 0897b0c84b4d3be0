/** Eats the events told so far and one more; merges it into the one it tells again, keeping the clearest wording. */
import type { Event } from './event.js';
import { firstDay, lastDay } from './event-date.js';

export interface Told extends Event {
  /** Whether the words point back to an event told before: "the talks", "that meeting". */
  definite: boolean;
  /** Dictionary form of the word that tells it. */
  word: string;
  /** Number of the sentence. */
  sentence: number;
}

/** How far back, in sentences, "the meeting" is taken for the last one told. */
const REACH = 12;

/** Whether the new event was one that is known already, into which it has been merged. */
export function mergeInto(known: Told[], event: Told): boolean {
  for (let i = known.length - 1; i >= 0; i--) {
    const other = known[i];
    if (other === undefined || !same(other, event)) continue;
    known[i] = merged(other, event);
    return true;
  }
  return false;
}

function same(known: Told, event: Told): boolean {
  if (known.type !== event.type) return false;
  if (known.status !== event.status && known.date !== event.date) return false;
  const near = event.definite && event.sentence - known.sentence <= 1;
  const apart =
    !near &&
    known.participants.length > 0 &&
    event.participants.length > 0 &&
    !known.participants.some((party) => event.participants.includes(party));
  // Two blows on one day are two events, unless the second telling says that it means the first.
  if (known.type === 'attack' && !event.definite && known.word !== event.word) return false;
  const places = placesAgree(known.place, event.place);
  if (known.date !== null && event.date !== null)
    return datesMeet(known.date, event.date) && places !== 'differ' && !apart;
  if (places === 'same') return !apart;
  return event.definite && places !== 'differ' && !apart && event.sentence - known.sentence <= REACH;
}

function placesAgree(a: string | null, b: string | null): 'same' | 'differ' | 'open' {
  if (a === null || b === null) return 'open';
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x) ? 'same' : 'differ';
}

/** The same day, or a day and the month or stretch it lies in; a whole year says too little. */
function datesMeet(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 10 || b.length < 10) return false;
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** How much a telling says. */
const weight = ({ date, place, participants }: Event): number =>
  (date === null ? 0 : 4) + (place === null ? 0 : 2) + Math.min(participants.length, 3);

function merged(known: Told, event: Told): Told {
  const clearer = weight(event) > weight(known) + 1;
  const [first, second] = clearer ? [event, known] : [known, event];
  return {
    ...first,
    sentence: event.sentence,
    date: first.date ?? second.date,
    place: first.place ?? second.place,
    participants: [...new Set([...first.participants, ...second.participants])],
  };
}
