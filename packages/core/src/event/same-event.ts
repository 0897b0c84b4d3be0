/** Eats the events told so far and one more; merges it into the one it tells again, keeping the clearest wording. */
import type { Event, EventStatus } from './event.js';
import { dayAfter, firstDay, lastDay } from './event-date.js';
import { narrower, placesAgree } from './event-geography.js';

export interface Told extends Event {
  /** Whether the words point back to an event told before: "the talks", "that meeting". */
  definite: boolean;
  /** Whether it says too little to stand for itself, and counts only as another telling of what is known. */
  weak: boolean;
  /** Whether it carries the story on, and is no look back in passing. */
  leads: boolean;
  /** Dictionary form of the word that tells it. */
  word: string;
  /** The day of the page. */
  today: string | null;
  /** Number of the sentence. */
  sentence: number;
}

/** How far back, in sentences, "the meeting" is taken for the last one told. */
const REACH = 12;

/** How many events back a telling is looked for, so that long chronicles are not compared each with each. */
const MOST_BACK = 300;

/** Whether the new event was one that is known already, into which it has been merged. */
export function mergeInto(known: Told[], event: Told): boolean {
  for (let i = known.length - 1; i >= Math.max(0, known.length - MOST_BACK); i--) {
    const other = known[i];
    if (other === undefined || !same(other, event)) continue;
    known[i] = merged(other, event);
    return true;
  }
  return false;
}

function same(known: Told, event: Told): boolean {
  if (known.type !== event.type) return false;
  const dated = known.date !== null && event.date !== null;
  const places = placesAgree(known.place, event.place);
  if (dated && !datesMeet(known.date ?? '', event.date ?? '')) return false;
  if (overlap(known, event)) return true;
  if (places === 'differ' || longOver(known, event)) return false;
  if (!statusesAgree(known, event)) return false;
  const back = event.sentence - known.sentence;
  if (apart(known, event) && !(event.definite && back <= 1)) return false;
  if (known.type === 'attack')
    return (
      (dated && sameBlow(known, event)) ||
      (event.definite && event.date?.length !== 4 && called(known, event) && back <= REACH)
    );
  return dated || places === 'same' || (event.definite && back <= REACH);
}

/** How many days an event may lie back that is told to be still going on. */
const STILL = 31;

/** "Talks are under way" does not mean those of last year. */
function longOver(known: Told, { status, date, today }: Told): boolean {
  if (status !== 'ongoing' || date !== null || today === null || known.date === null) return false;
  return lastDay(known.date) < dayAfter(today, -STILL);
}

/** Two blows on one day are two events, unless they are told by one word and the second telling adds no place. */
function sameBlow(known: Told, event: Told): boolean {
  return (
    known.word === event.word && known.date === event.date && (event.place === null || event.place === known.place)
  );
}

/** Words for any blow: "the attack" may be the shelling told before, "the invasion" may not. */
const BLOW = /^(?:attack|strike|assault|blast|explosion|bombing|raid)$/;

const called = (known: Told, event: Told) => known.word === event.word || BLOW.test(event.word);

/** The same words told twice. */
function overlap({ quote: [a] }: Told, { quote: [b] }: Told): boolean {
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}

/** What goes on has been held; what was planned for a day is the same event once it was held on it. */
function statusesAgree(known: Told, event: Told): boolean {
  if (known.status === event.status || (known.date !== null && known.date === event.date)) return true;
  const under = (status: EventStatus) => status === 'held' || status === 'ongoing';
  return under(known.status) && under(event.status);
}

function apart(known: Told, event: Told): boolean {
  if (known.participants.length === 0 || event.participants.length === 0) return false;
  return !known.participants.some((party) => event.participants.includes(party));
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
  const clearer = !event.weak && weight(event) > weight(known) + 1;
  const [first, second] = clearer ? [event, known] : [known, event];
  return {
    ...first,
    sentence: event.sentence,
    date: first.date ?? second.date,
    place: narrower(first.place, second.place),
    status: known.status === 'ongoing' || event.status === 'ongoing' ? 'ongoing' : first.status,
    participants:
      event.weak && first.participants.length > 0
        ? first.participants
        : [...new Set([...first.participants, ...second.participants])],
  };
}
