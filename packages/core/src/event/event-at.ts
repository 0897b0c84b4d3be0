/** Eats one mention of an event in its sentence; gives the event with its day, place, people and status, or null where it says too little. */

import { elementValue } from '../element/element.js';
import type { Instrument } from '../instrument/instrument.js';
import type { PartyMention } from '../party/mention.js';
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import type { EventStatus, EventType } from './event.js';
import { firstDay } from './event-date.js';
import type { EventMention } from './event-mention.js';
import { partiesAmong, pointsBack } from './event-participants.js';
import { type Placing, placeAmong, type Towards } from './event-place.js';
import { eventQuote } from './event-quote.js';
import { eventStatus, tenseOf } from './event-status.js';
import type { Dating, EventTimes } from './event-time.js';
import { type EventZone, eventZone, light, saying } from './event-zone.js';
import type { Told } from './same-event.js';

export interface Sight {
  text: string;
  published: string | null;
  times: EventTimes;
  /** Parties named in the sentence, in order. */
  parties: readonly PartyMention[];
  statementAt(offset: number): Statement | null;
  instrument: Instrument | null;
  sentence: number;
  told: readonly Told[];
}

const GOING = new Set(['visit', 'travel', 'fly', 'arrive', 'go', 'head', 'return', 'trip', 'enter']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'latest']);

export function eventAt(tree: Tree, mention: EventMention, all: readonly EventMention[], sight: Sight): Told | null {
  const { head, clause, type } = mention;
  const tense = tenseOf(tree, clause);
  if (tense.hypothetical || tense.negated || denied(tree, head)) return null;
  const others = new Set(all.flatMap((other) => (other === mention ? [] : [other.head])));
  const zone = eventZone(tree, mention, others);
  const reach = reachOf(tree, mention, zone);
  const near = nearby(tree, mention, others);
  const date = first([...reach.day, near], (words) =>
    sight.times.among(tree, words, tense.past, sight.sentence, head, type === 'other'),
  );
  if (mention.dated && date === null) return null;
  const namedAt = nameFinder(tree, sight.parties);
  const place = placeOf(tree, mention, [...reach.place, near], namedAt, sight);
  const status = timed(eventStatus(tree, head, clause), date, sight.published);
  if (date === null && place === null) return null;
  const stands = happens(tree, mention, status, { date, place, sight });
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
  const nobody = who.parties.length === 0 && (place === null || mention.dated);
  if (nobody && !ALONE.has(type) && !(type === 'meeting' && (date?.value.length ?? 0) >= 10)) return null;
  const used = [date?.word ?? -1, date?.last ?? -1, place?.from ?? -1, place?.to ?? -1];
  const quote = eventQuote(tree, mention, zone, { used, who: who.own });
  return {
    id: '',
    type,
    date: date?.value ?? null,
    place: place?.words ?? null,
    participants: who.parties,
    status,
    quote: [quote],
    definite: mention.verb ? date === null && subjectless(tree, head) : isDefinite(tree, head),
    weak: stands === 'weak' || bare || yearOnly,
    word: tree.tokens[head]?.lemma.toLowerCase() ?? '',
    sentence: sight.sentence,
  };
}

/** Events that are known by their day alone, whoever takes part. */
const ALONE = new Set<EventType>(['ceasefire-start', 'signing']);

function first<T>(zones: readonly (readonly number[])[], find: (words: readonly number[]) => T | null): T | null {
  for (const words of zones) {
    const found = find(words);
    if (found !== null) return found;
  }
  return null;
}

const APART_FROM = new Set(['nsubj', 'obj', 'root', 'xcomp', 'conj']);
const DURING = new Set(['in', 'at', 'during', 'on', 'for', 'amid', 'with', 'through', 'by']);

interface Reach {
  /** Zones in which the day may stand, the nearest first. */
  day: readonly (readonly number[])[];
  place: readonly (readonly number[])[];
  /** Whether the clause tells of the event, so that its people are the event's. */
  told: boolean;
}

/**
 * How far an event's day and place may stand from it. Those of "said after the talks" are of the saying, those of "the talks
 * raised fears in the capital" of the fears: a noun takes from its clause only what the clause says of it.
 */
function reachOf(tree: Tree, { head, clause, verb }: EventMention, zone: EventZone): Reach {
  if (verb || head === clause) return { day: [zone.clause, zone.above], place: [zone.clause, zone.above], told: true };
  const cases = tree.childrenBy(head, 'case').map((i) => tree.tokens[i]?.text.toLowerCase() ?? '');
  const relation = tree.tokens[head]?.deprel.split(':')[0] ?? '';
  const told = APART_FROM.has(relation)
    ? cases.length === 0
    : relation === 'obl' && cases.every((word) => DURING.has(word));
  if (!told || saying(tree, clause)) return { day: [zone.own], place: [zone.own], told: false };
  const carried = light(tree, clause) || relation === 'obl';
  return {
    day: [zone.own, zone.clause, ...(carried ? [zone.above] : [])],
    place: carried ? [zone.own, zone.clause, zone.above] : [zone.own],
    told,
  };
}

/** Marks and words at which the stretch beside an event ends, whatever the tree says. */
const STOP = /^(?:[;:—–"“”()]|--|which|who|that|because|while|when|as|but|after|before|following|ahead|said|says)$/i;
const MOST_NEAR = 18;

/** The words behind the event up to the next mark or clause, for sentences that the tree has not understood. */
function nearby(tree: Tree, { head, clause, verb }: EventMention, others: ReadonlySet<number>): number[] {
  const out: number[] = [];
  let verbs = 0;
  for (let i = head + 1; i < tree.tokens.length && i <= head + MOST_NEAR; i++) {
    const token = tree.tokens[i];
    if (token === undefined || others.has(i)) break;
    const relative = i === head + 1 && /^(?:that|which)$/i.test(token.text);
    if (STOP.test(token.text) && !relative) break;
    const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos);
    if (finite && (verb || (++verbs > 1 && i !== clause))) break;
    if (finite && !light(tree, i) && token.upos !== 'AUX') break;
    out.push(i);
  }
  return out;
}

/** "No meeting", "without talks". */
function denied(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'det', 'case', 'advmod')
    .some((i) => /^(?:no|without|never|not|instead)$/i.test(tree.tokens[i]?.text ?? ''));
}

/** "The Parties *to meet*", "pressed them *to strike*": told as wish or purpose, not as done. */
function purpose(tree: Tree, clause: number): boolean {
  const xpos = tree.tokens[clause]?.xpos;
  return (
    (xpos === 'VB' || xpos === 'VBP') && tree.childrenBy(clause, 'mark').some((i) => tree.tokens[i]?.xpos === 'TO')
  );
}

const BEGINNING = new Set(
  'begin start take enter come go announce declare agree hold last break collapse expire end implement observe extend reach'.split(
    ' ',
  ),
);

interface Findings {
  date: Dating | null;
  place: Placing | null;
  sight: Sight;
}

/** Whether it is told as something that was, is or shall be; weakly, where it is only mentioned, and not at all as fear or purpose. */
function happens(tree: Tree, mention: EventMention, status: EventStatus, findings: Findings): 'yes' | 'weak' | 'no' {
  const { head, clause, type, verb } = mention;
  const { date, place, sight } = findings;
  const aimed = verb && purpose(tree, clause);
  if (sight.instrument !== null && date === null) return !verb && awaited(tree, head) ? 'yes' : 'no';
  if (type === 'attack') {
    if (aimed || (status !== 'held' && status !== 'ongoing')) return 'no';
    if (date !== null) return 'yes';
    return place !== null && !place.target && done(tree, mention, place) ? 'yes' : 'weak';
  }
  if (type === 'statement-release' && aimed) return 'no';
  if (type === 'statement-release' && status !== 'held') return date === null ? 'no' : 'yes';
  if (type === 'exchange') return date !== null ? 'yes' : aimed || status === 'proposed' ? 'no' : 'weak';
  if (type === 'ceasefire-start') {
    if (date === null) return 'no';
    const over = tree.tokens[clause]?.lemma.toLowerCase() ?? '';
    return verb || zoneHolds(tree, head, date.word) || beside(head, date.word) || BEGINNING.has(over) ? 'yes' : 'no';
  }
  if (type === 'other') return aimed || status === 'proposed' ? 'no' : 'yes';
  return date === null && aimed ? 'weak' : 'yes';
}

/** A day right behind the noun: "the truce last week". */
const beside = (head: number, word: number) => word > head && word - head <= 3;

function zoneHolds(tree: Tree, head: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]?.head ?? -1, steps++)
    if (at === head) return true;
  return false;
}

/** A blow without a day counts where it is told as dealt: by a verb of the past, or as one with a place of its own. */
function done(tree: Tree, { head, clause, verb }: EventMention, place: Placing): boolean {
  if (verb) return tenseOf(tree, clause).past;
  const one = tree
    .childrenBy(head, 'det', 'amod', 'nummod', 'nmod:poss')
    .some((i) => /^(?:a|an|twin|double|deadly|\d+|two|three|several)$/i.test(tree.tokens[i]?.text ?? ''));
  return one && (zoneHolds(tree, head, place.to) || (place.from > head && place.from - head <= MOST_NEAR));
}

/** "The upcoming visit". */
function awaited(tree: Tree, head: number): boolean {
  return tree
    .childrenBy(head, 'amod')
    .some((i) => /^(?:upcoming|forthcoming|coming|next)$/i.test(tree.tokens[i]?.text ?? ''));
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

function placeOf(
  tree: Tree,
  mention: EventMention,
  zones: readonly (readonly number[])[],
  named: (word: number) => PartyMention | null,
  sight: Sight,
): Placing | null {
  const { head, clause, type } = mention;
  const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? '';
  const over = tree.tokens[clause]?.lemma.toLowerCase() ?? '';
  const towards: Towards = GOING.has(lemma) || GOING.has(over) ? 'going' : type === 'attack' ? 'striking' : null;
  const around = {
    text: sight.text,
    named,
    timed: (word: number) => sight.times.covers(tree, word),
    head,
    within: () => true,
  };
  const [own, ...wider] = zones;
  const found =
    placeAmong(tree, own ?? [], around, towards) ??
    first(wider, (words) =>
      placeAmong(tree, words, { ...around, within: (word) => straight(tree, word, mention) }, towards),
    );
  if (found !== null) return found;
  const aside = asideOf(tree, head);
  const sidelines = aside < 0 ? null : nameAfter(tree, aside, around, towards);
  if (sidelines !== null) return sidelines;
  const before = mention.verb ? null : placeBefore(tree, head, named, sight);
  if (before !== null) return before;
  return over === 'host' ? hostOf(tree, clause, named, sight.text) : null;
}

/** Whether a word hangs on the event's clause itself, and not on another verb in it: "in line with what was *agreed in* X". */
function straight(tree: Tree, word: number, { head, clause, joined }: EventMention): boolean {
  for (
    let at = tree.tokens[word]?.head ?? -1, steps = 0;
    at >= 0 && at !== clause && at !== head && steps < 40;
    steps++
  ) {
    const shortened = tree.tokens[at]?.deprel === 'acl' || tree.is(at, 'advcl');
    if (shortened && !joined.includes(at) && !light(tree, at)) return false;
    at = tree.tokens[at]?.head ?? -1;
  }
  return true;
}

/** "On the sidelines of the forum in Freedonia": where the other event is, this one is. */
function asideOf(tree: Tree, head: number): number {
  for (let i = head + 1; i < tree.tokens.length; i++)
    if (/^(?:sidelines|margins|fringes)$/i.test(tree.tokens[i]?.text ?? '')) return i;
  return -1;
}

function nameAfter(
  tree: Tree,
  from: number,
  around: Parameters<typeof placeAmong>[2],
  towards: Towards,
): Placing | null {
  const rest = tree.tokens.map((_, i) => i).filter((i) => i > from && i < from + MOST_NEAR);
  return placeAmong(tree, rest, around, towards);
}

/** "Freedonia hosted": the country that hosts is the place. */
function hostOf(tree: Tree, verb: number, named: (word: number) => PartyMention | null, text: string): Placing | null {
  for (const subject of tree.childrenBy(verb, 'nsubj')) {
    const party = named(subject);
    if (party !== null && (party.kind === 'state' || party.kind === 'capital'))
      return { words: text.slice(party.start, party.end), from: subject, to: subject, target: false };
  }
  return null;
}

/** "The Geneva talks", "the White House meeting": a name before the noun that the gazetteer or the text itself knows as a place. */
function placeBefore(
  tree: Tree,
  head: number,
  named: (word: number) => PartyMention | null,
  sight: Sight,
): Placing | null {
  const to = head - 1;
  if (tree.tokens[to]?.upos !== 'PROPN' || sight.times.covers(tree, to)) return null;
  let from = to;
  while (from > 0 && tree.tokens[from - 1]?.upos === 'PROPN' && !sight.times.covers(tree, from - 1)) from--;
  const [start, end] = [tree.tokens[from]?.start ?? 0, tree.tokens[to]?.end ?? 0];
  const words = sight.text.slice(start, end);
  const party = named(to);
  const known = party === null ? sight.text.includes(`in ${words}`) || HALL.test(words) : party.use === 'place';
  return known || HALL.test(words) ? { words, from, to, target: false } : null;
}

const HALL = /^(?:White House|Oval Office|Camp David|Kremlin)$/;

/** "In Ruritz, *Freedonia*": the country in which the place lies takes no part by being named. */
function countryAfter(tree: Tree, place: Placing | null): number {
  if (place === null || tree.tokens[place.to + 1]?.text !== ',') return -1;
  let last = place.to + 2;
  while (tree.tokens[last + 1]?.upos === 'PROPN' && tree.tokens[last + 1]?.deprel !== 'nsubj') last++;
  return last;
}

interface Who {
  parties: string[];
  /** How many of them the event's own phrase names. */
  named: number;
  /** Whether the event's own words name them. */
  own: boolean;
}

function participantsOf(
  tree: Tree,
  mention: EventMention,
  zone: EventZone,
  told: boolean,
  named: (word: number) => PartyMention | null,
  sight: Sight,
): Who {
  const { head, clause, type, verb } = mention;
  const struck = type === 'attack';
  const among = (words: readonly number[]) => partiesAmong(words, named, struck, sight.text);
  const own = among(verb ? zone.own : nounPhrase(tree, head, zone.own));
  const all = new Set(own);
  const add = (parties: readonly string[]) =>
    parties.forEach((party) => {
      all.add(party);
    });
  const subjects = tree.childrenBy(clause, 'nsubj').filter((i) => i !== head && zone.clause.includes(i));
  if (told && !verb && (all.size < 2 || light(tree, clause))) add(among(subjects.flatMap((i) => tree.subtree(i))));
  if (all.size < 2 && told && !saying(tree, clause)) add(among(zone.clause));
  if (struck && all.size < 2 && pointsBack(tree, zone.clause)) {
    const speaker = sight.statementAt(tree.tokens[head]?.start ?? 0)?.party;
    if (speaker !== null && speaker !== undefined) all.add(speaker);
  }
  if (all.size < 2 && told && zone.over >= 0) add(among(zone.above));
  const known = { parties: [...all], named: own.length, own: all.size === own.length };
  if (all.size < 2 && (type === 'meeting' || type === 'exchange') && carriesOn(tree, mention, subjects)) {
    const last = sight.told.findLast((event) => event.type === type || event.type === 'meeting');
    if (last !== undefined && known.parties.every((party) => last.participants.includes(party)))
      return { ...known, parties: last.participants, own: true };
  }
  if (all.size === 0 && !told && !saying(tree, clause)) {
    const around = among(zone.clause);
    if (around.length > 0) return { ...known, parties: around, own: false };
  }
  if (all.size === 0 && struck) {
    const others = sight.parties.flatMap(({ party, use }) => (party === null || use !== 'name' ? [] : [party]));
    return { ...known, parties: [...new Set(others)], own: false };
  }
  if (sight.instrument !== null && all.size < 2 && !struck) {
    const bound = elementValue(sight.instrument.parties) ?? [];
    return { ...known, parties: [...new Set([...bound, ...all])], own: true };
  }
  return known;
}

/** The noun with what names it, without the clauses that tell what it was for: "talks … *aimed at ending the war*". */
function nounPhrase(tree: Tree, head: number, own: readonly number[]): number[] {
  const kept = new Set(tree.subtree(head, (child) => tree.tokens[child]?.deprel === 'acl' || tree.is(child, 'advcl')));
  return own.filter((word) => kept.has(word));
}

const AGAIN = /^(?:second|third|fourth|fifth|next|another|new|further|final|latest|more)$/;
const SIDES = /^(?:side|party|delegation|negotiator|they|both|team)$/;

/** "The meeting", "another round", "talks" without saying whose, "the two sides held": the same people as before. */
function carriesOn(tree: Tree, { head, verb }: EventMention, subjects: readonly number[]): boolean {
  if (subjects.some((i) => SIDES.test(tree.tokens[i]?.lemma.toLowerCase() ?? ''))) return true;
  if (verb) return false;
  const words = tree.childrenBy(head, 'det', 'amod').map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  if (words.includes('first')) return false;
  const plain = /^(?:round|day|session|talks?|negotiations?)$/i.test(tree.tokens[head]?.text ?? '');
  return isDefinite(tree, head) || plain || words.some((word) => AGAIN.test(word));
}

function subjectless(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'nsubj', 'obl:agent').length === 0;
}

/** Whether the noun points back: "the talks", "that meeting"; "the first talks" and "the next round" do not. */
function isDefinite(tree: Tree, head: number): boolean {
  const words = tree.childrenBy(head, 'det', 'nmod:poss', 'amod').map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  if (
    words.some((word) => /^(?:first|second|third|fourth|next|new|another|previous|last|earlier|separate)$/.test(word))
  )
    return false;
  return words.some((word) => DEFINITE.has(word));
}
