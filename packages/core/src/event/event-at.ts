/** Eats one mention of an event in its sentence; gives the event with its day, place, people and status, or null where it says too little. */
import type { PartyMention } from '../party/mention.js';
import type { Tree } from '../words/tree.js';
import type { EventStatus, EventType } from './event.js';
import { firstDay, lastDay } from './event-date.js';
import type { EventMention } from './event-mention.js';
import { isDefinite, type ParticipantSurroundings, participantsOf } from './event-participants.js';
import { eventQuote } from './event-quote.js';
import { first, nearby, reachOf, straight } from './event-reach.js';
import { denied, happens } from './event-stands.js';
import { eventStatus, tenseOf } from './event-status.js';
import type { Dating, EventTimes } from './event-time.js';
import { countryAfter, placeOf, type Whereabouts } from './event-where.js';
import { eventZone } from './event-zone.js';
import type { Told } from './same-event.js';

export interface Sight extends ParticipantSurroundings, Pick<Whereabouts, 'isPlace'> {
  published: string | null;
  times: EventTimes;
  /** Number of the sentence. */
  sentence: number;
}

/** Events that are known by their day alone, whoever takes part. */
const ALONE = new Set<EventType>(['ceasefire-start', 'signing']);

export function eventAt(tree: Tree, mention: EventMention, all: readonly EventMention[], sight: Sight): Told | null {
  const { head, clause, type } = mention;
  const tense = tenseOf(tree, clause);
  if (tense.hypothetical || tense.negated || denied(tree, head)) return null;
  const others = new Set(all.flatMap((other) => (other === mention ? [] : [other.head])));
  const zone = eventZone(tree, mention, others);
  const reach = reachOf(tree, mention, zone);
  const near = nearby(tree, mention, others);
  const dated = (words: readonly number[]) =>
    sight.times.among(tree, words, tense.past, sight.sentence, head, type === 'other');
  const date = first(reach.day, (words) => dated(words.filter((word) => straight(tree, word, mention)))) ?? dated(near);
  if (mention.dated && date === null) return null;
  const namedAt = nameFinder(tree, sight.parties);
  const place = placeOf(tree, mention, [...reach.place, near], {
    text: sight.text,
    named: namedAt,
    timed: (word) => sight.times.covers(tree, word),
    isPlace: sight.isPlace,
  });
  const status = timed(eventStatus(tree, head, clause), date, sight.published);
  if (date === null && place === null) return null;
  const stands = happens(tree, mention, status, { date, place, agreement: sight.instrument !== null });
  if (stands === 'no') return null;
  const ofPlace = countryAfter(tree, place);
  const who = participantsOf(
    tree,
    mention,
    zone,
    reach.told,
    (word) => (word === ofPlace ? null : namedAt(word)),
    sight,
  );
  const bare = !reach.told && who.named === 0 && (place === null || date === null);
  const yearOnly = type === 'attack' && date?.value.length === 4 && who.named === 0;
  const weak = stands === 'weak' || bare || yearOnly;
  const nobody = who.parties.length === 0 && (place === null || mention.dated);
  if (nobody && !ALONE.has(type) && !(type === 'meeting' && (date?.value.length ?? 0) >= 10)) return null;
  const used = [date?.word ?? -1, date?.last ?? -1, place?.from ?? -1, place?.to ?? -1];
  const quote = eventQuote(tree, mention, zone, { used, who: who.own });
  return {
    id: '',
    type,
    date: date === null ? null : ahead(date, status, sight.published),
    place: weak && place?.target === true ? null : (place?.words ?? null),
    participants: who.parties,
    status,
    quote: [quote],
    definite: mention.verb ? date === null && subjectless(tree, head) : isDefinite(tree, head),
    weak,
    word: tree.tokens[head]?.lemma.toLowerCase() ?? '',
    sentence: sight.sentence,
  };
}

/** "Talks planned in October": the next October, where the words alone would mean the last. */
function ahead({ value, yearless }: Dating, status: EventStatus, published: string | null): string {
  if (status !== 'planned' || !yearless || published === null || lastDay(value) >= published || value.includes('/'))
    return value;
  return `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`;
}

/** What lies ahead of the page is planned, however it is told. */
function timed(status: EventStatus, date: Dating | null, published: string | null): EventStatus {
  if (date === null || published === null) return status;
  return status === 'held' && firstDay(date.value) > published ? 'planned' : status;
}

function nameFinder(tree: Tree, parties: readonly PartyMention[]): (word: number) => PartyMention | null {
  const at = new Map<number, PartyMention>();
  let next = 0;
  tree.tokens.forEach((token, word) => {
    while (next < parties.length && (parties[next]?.end ?? 0) <= token.start) next++;
    const mention = parties[next];
    if (mention !== undefined && mention.start <= token.start && mention.end >= token.end) at.set(word, mention);
  });
  return (word) => at.get(word) ?? null;
}

function subjectless(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'nsubj', 'obl:agent').length === 0;
}
