/** Eats one mention of an event in its sentence; gives the event with its day, place, people and status, or null where it says too little. */

import type { Tree } from '../words/tree.js';
import type { EventStatus, EventType } from './event.js';
import { dayAfter, firstDay, lastDay } from './event-date.js';
import { stateOf } from './event-geography.js';
import type { EventMention } from './event-mention.js';
import { isDefinite, type NamedAt, type ParticipantSurroundings, participantsOf } from './event-participants.js';
import { eventQuote } from './event-quote.js';
import { first, nearby, reachOf, straight } from './event-reach.js';
import { denied, happens } from './event-stands.js';
import { eventStatus, tenseOf } from './event-status.js';
import type { Dating, EventTimes } from './event-time.js';
import { countryAfter, placeOf, type Whereabouts } from './event-where.js';
import { eventZone, light } from './event-zone.js';
import type { Told } from './same-event.js';

export interface Sight extends ParticipantSurroundings, Pick<Whereabouts, 'isPlace'> {
  published: string | null;
  times: EventTimes;
  /** The party named at a word of the sentence, if any. */
  namedAt: NamedAt;
  /** Number of the sentence. */
  sentence: number;
  /** Where the invasions that the text has named fell: one that is named again without a place is the same. */
  struck: Map<string, string>;
}

/** A phrase of fewer words that names nobody and hangs on another clause only points to an event: "after Thursday's talks". */
const FEW = 6;

/** Events that are known by their day alone, whoever takes part. */
const ALONE = new Set<EventType>(['ceasefire-start', 'signing']);

/** `heads` are the words that carry the events of the sentence, this one's among them. */
export function eventAt(tree: Tree, mention: EventMention, heads: ReadonlySet<number>, sight: Sight): Told | null {
  const { head, clause, type } = mention;
  const tense = tenseOf(tree, clause);
  if (tense.hypothetical || tense.negated || denied(tree, head)) return null;
  const zone = eventZone(tree, mention, heads);
  const reach = reachOf(tree, mention, zone);
  const near = nearby(tree, mention, heads);
  const dated = (words: readonly number[]) =>
    sight.times.among(tree, words, tense.past, sight.sentence, head, type === 'other');
  const found =
    first(reach.day, (words) => dated(words.filter((word) => straight(tree, word, mention)))) ?? dated(near);
  const date = found !== null && isOfResolve(tree, clause, found.word) ? null : found;
  if (mention.dated && date === null) return null;
  const { namedAt } = sight;
  const place = placeOf(tree, mention, [...reach.place, near], {
    text: sight.text,
    named: namedAt,
    timed: (word) => sight.times.covers(tree, word),
    isPlace: sight.isPlace,
  });
  const again = place === null && date !== null ? placeTold(tree, mention, sight) : null;
  const told = eventStatus(tree, head, clause);
  const status = timed(told, date, sight);
  // "Proposed talks in April" are still to come; what was offered in April may have been.
  const awaits = status === 'planned' || (status === 'proposed' && PROPOSES.test(tree.tokens[clause]?.lemma ?? ''));
  if (type === 'attack' && place !== null) remember(sight.struck, rootOf(tree, head), place.words);
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
  const bare = !reach.told && zone.own.length < FEW && who.named === 0 && (place === null || date === null);
  const yearOnly = type === 'attack' && date?.value.length === 4 && who.named === 0;
  // "A ship visiting Freedonia": a place alone, with nobody but its own people, is no event.
  const alone =
    mention.verb &&
    !light(tree, head) &&
    date === null &&
    place !== null &&
    who.parties.every((party) => stateOf(place.words) === party);
  const weak = alone || stands === 'weak' || bare || yearOnly;
  const nobody = who.parties.length === 0 && (place === null || mention.dated);
  if (nobody && !ALONE.has(type) && !(type === 'meeting' && (date?.value.length ?? 0) >= 10)) return null;
  const used = [date?.word ?? -1, date?.last ?? -1, place?.from ?? -1, place?.to ?? -1];
  const quote = eventQuote(tree, mention, zone, { used, who: who.own });
  return {
    id: '',
    type,
    date: date === null ? null : sinceFirst(tree, mention, awaits ? ahead(date, sight.published) : date.value, status),
    place: weak && place?.target === true ? null : (place?.words ?? again),
    participants: who.parties,
    status,
    quote: [quote],
    definite: mention.verb ? date === null && subjectless(tree, head) : isDefinite(tree, head),
    weak,
    leads: !tree.is(clause, 'acl'),
    word: tree.tokens[head]?.lemma.toLowerCase() ?? '',
    today: sight.published,
    sentence: sight.sentence,
  };
}

/** "Agreed late on Friday to travel": the day on which it was agreed, and not that of the journey. */
function isOfResolve(tree: Tree, clause: number, day: number): boolean {
  const verb = tree.tokens[clause]?.head ?? -1;
  if (!tree.is(clause, 'xcomp') || !/^VB[DN]$/.test(tree.tokens[verb]?.xpos ?? '') || day < verb || day > clause)
    return false;
  return !tree.tokens.slice(verb + 1, day).some(({ upos, text }) => upos === 'VERB' || text.toLowerCase() === 'for');
}

const PROPOSES = /^(?:propose|suggest|float)$/;

/** How far back, in sentences, "the talks" that go on later are where they were. */
const REACH = 4;

/** The place of an event that has been told before: of "the invasion" again, of "the talks" that go on on Thursday. */
function placeTold(tree: Tree, { head, type, verb }: EventMention, { struck, told, sentence }: Sight): string | null {
  if (type === 'attack') return struck.get(rootOf(tree, head)) ?? null;
  if (type !== 'meeting' || verb || !isDefinite(tree, head)) return null;
  const last = told.findLast((event) => event.type === 'meeting');
  return last !== undefined && sentence - last.sentence <= REACH ? last.place : null;
}

function remember(struck: Map<string, string>, root: string, place: string): void {
  if (root !== '' && !struck.has(root)) struck.set(root, place);
}

/** Invasions and annexations are told by verb and noun alike; other attacks are too many to be the same. */
function rootOf(tree: Tree, head: number): string {
  return /^(?:inva|annex)/.exec(tree.tokens[head]?.lemma.toLowerCase() ?? '')?.[0] ?? '';
}

const NUMBER: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, second: 2, third: 3, fourth: 4 };
const ENDED = /^(?:end|conclude|finish|close|wrap|complete)$/;

/** "The second day of talks, on Thursday", "two-day talks that ended on Thursday": from the first day to the one named. */
function sinceFirst(tree: Tree, { head, clause, verb }: EventMention, date: string, status: EventStatus): string {
  if (verb || status !== 'held' || date.length !== 10) return date;
  const phrase = tree.subtree(
    head,
    (child) => !['amod', 'compound', 'nummod', 'punct'].some((to) => tree.is(child, to)),
  );
  const words = phrase.map((i) => tree.tokens[i]?.lower ?? '');
  const count = words.map((word) => NUMBER[word]).find((number) => number !== undefined);
  if (count === undefined || !words.some((word) => word === 'day' || word === 'days')) return date;
  const nth = words.some((word) => word === 'second' || word === 'third' || word === 'fourth');
  if (!nth && !ENDED.test(tree.tokens[clause]?.lemma.toLowerCase() ?? '')) return date;
  return `${dayAfter(date, 1 - count)}/${date}`;
}

/** "Talks planned in October", "would begin on Saturday": the next one, where the words alone would mean the last. */
function ahead({ value, open }: Dating, published: string | null): string {
  if (open === null || published === null || lastDay(value) >= published || value.includes('/')) return value;
  return open === 'week' ? dayAfter(value, 7) : `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`;
}

/** What lies ahead of the page is planned, however it is told. */
function timed(status: EventStatus, date: Dating | null, { published, instrument }: Sight): EventStatus {
  if (date === null || published === null) return status;
  if (status === 'held' && firstDay(date.value) > published) return 'planned';
  // An agreement plans nothing for a day before its own.
  return status === 'planned' && instrument !== null && date.open === null && lastDay(date.value) < published
    ? 'held'
    : status;
}

function subjectless(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'nsubj', 'obl:agent').length === 0;
}
