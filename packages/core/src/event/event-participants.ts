/** Eats an event's mention, its zones and what the sentence names; gives the parties that take part, in the order of the text. */
import { elementValue } from '../element/element.js';
import type { Instrument } from '../instrument/instrument.js';
import type { PartyMention } from '../party/mention.js';
import { meantBy } from '../party/party.js';
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import type { EventType } from './event.js';
import type { EventMention } from './event-mention.js';
import { type EventZone, light, saying } from './event-zone.js';
import type { Told } from './same-event.js';

export interface ParticipantSurroundings {
  text: string;
  /** Parties named in the sentence, in order. */
  parties: readonly PartyMention[];
  statementAt(offset: number): Statement | null;
  instrument: Instrument | null;
  /** The events told before. */
  told: readonly Told[];
}

export interface Who {
  parties: string[];
  /** How many of them the event's own phrase names. */
  named: number;
  /** Whether the event's own words name them. */
  own: boolean;
}

export function participantsOf(
  tree: Tree,
  mention: EventMention,
  zone: EventZone,
  told: boolean,
  named: NamedAt,
  sight: ParticipantSurroundings,
): Who {
  const { head, clause, type, verb } = mention;
  const struck = type === 'attack';
  const there: NamedAt = SPOKEN.has(type) ? (word) => (isTopic(tree, word, head) ? null : named(word)) : named;
  const among = (words: readonly number[]) => partiesAmong(words, there, struck, sight.text);
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

/** What is spoken or written is about something. */
const SPOKEN: ReadonlySet<EventType> = new Set(['meeting', 'call', 'statement-release', 'signing', 'vote']);

const OF_TOPIC = /^(?:about|on|over|regarding|concerning|without)$/i;

/** "Spoke about Aland", "the talks on Bland", "without Cland": what it is about, or who is away, takes no part. */
function isTopic(tree: Tree, word: number, head: number): boolean {
  for (let at = word, steps = 0; at >= 0 && at !== head && steps < 5; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (tree.tokens[at]?.upos === 'VERB') return false;
    const topic = tree.childrenBy(at, 'case').find((child) => OF_TOPIC.test(tree.tokens[child]?.text ?? ''));
    if (topic !== undefined) return topic < word && !tree.tokens.slice(topic, word).some(({ text }) => text === ',');
    if (tree.is(at, 'nsubj') || tree.is(at, 'obj') || tree.is(at, 'appos')) return false;
  }
  return false;
}

/** The noun with what names it, without the clauses that tell what it was for: "talks … *aimed at ending the war*". */
function nounPhrase(tree: Tree, head: number, own: readonly number[]): number[] {
  const kept = new Set(tree.subtree(head, (child) => tree.tokens[child]?.deprel === 'acl' || tree.is(child, 'advcl')));
  return own.filter((word) => kept.has(word));
}

const AGAIN = /^(?:second|third|fourth|fifth|next|another|new|further|final|latest|more)$/;
const SIDES = /^(?:side|party|delegation|negotiator|both|team)$/;

/** "The meeting", "another round", "talks" without saying whose, "the two sides held": the same people as before. */
function carriesOn(tree: Tree, { head, verb }: EventMention, subjects: readonly number[]): boolean {
  if (subjects.some((i) => SIDES.test(tree.tokens[i]?.lemma.toLowerCase() ?? ''))) return true;
  if (verb) return false;
  const words = tree.childrenBy(head, 'det', 'amod').map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  if (words.includes('first')) return false;
  const plain = /^(?:round|day|session|talks?|negotiations?)$/i.test(tree.tokens[head]?.text ?? '');
  return isDefinite(tree, head) || plain || words.some((word) => AGAIN.test(word));
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'latest']);

/** Whether the noun points back: "the talks", "that meeting"; "the first talks" and "the next round" do not. */
export function isDefinite(tree: Tree, head: number): boolean {
  const words = tree.childrenBy(head, 'det', 'nmod:poss', 'amod').map((i) => tree.tokens[i]?.lemma.toLowerCase() ?? '');
  if (
    words.some((word) => /^(?:first|second|third|fourth|next|new|another|previous|last|earlier|separate)$/.test(word))
  )
    return false;
  return words.some((word) => DEFINITE.has(word));
}

/** The party named at a word, if any. */
export type NamedAt = (word: number) => PartyMention | null;

/**
 * Parties among the words; those named only as a place are left out, and so is the body of a longer zone that hangs on another verb.
 * `struck`: in an attack the country where it falls takes part in it.
 */
function partiesAmong(words: readonly number[], named: NamedAt, struck: boolean, text: string): string[] {
  const out = new Set<string>();
  for (const word of words) {
    const mention = named(word);
    const party = mention?.party;
    if (mention === null || party === null || party === undefined) continue;
    if (mention.use === 'place' && !struck) continue;
    if (mention.use === 'compound' && !LEADING.test(text.slice(mention.end, mention.end + 16))) continue;
    for (const one of meantBy(party)) out.add(one);
  }
  return [...out];
}

/** "US-led talks": who leads takes part; "Russian-backed forces" are not Russia's. */
const LEADING = /^\s*-\s*(?:led|brokered|mediated|sponsored|hosted|facilitated|convened|made|proposed|launched)\b/i;

const OWN = new Set(['its', 'their', 'his', 'her', 'it', 'they', 'he', 'she', 'country']);

/** Whether the words point back to whoever is speaking: "its forces", "the country". */
function pointsBack(tree: Tree, words: readonly number[]): boolean {
  return words.some((word) => {
    const token = tree.tokens[word];
    return token !== undefined && OWN.has(token.lower);
  });
}

/** For one sentence, the party named at each of its words; `parties` are in the order of the text. */
export function nameFinder(tree: Tree, parties: readonly PartyMention[]): NamedAt {
  const at = new Map<number, PartyMention>();
  let next = 0;
  tree.tokens.forEach((token, word) => {
    while (next < parties.length && (parties[next]?.end ?? 0) <= token.start) next++;
    const mention = parties[next];
    if (mention !== undefined && mention.start <= token.start && mention.end >= token.end) at.set(word, mention);
  });
  return (word) => at.get(word) ?? null;
}
