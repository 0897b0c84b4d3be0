/** Eats the sentence trees of a document with its times; gives the events that bear on the talks, each with a day or a place. */
import type { TimeExpression } from '@casus/english';
import type { Naming } from '../commitment/bearer.js';
import { events as kinds } from '../generated/events.js';
import type { Range } from '../quote/range.js';
import { identity } from '../words/identity.js';
import { type PhraseMatch, Phrases } from '../words/phrases.js';
import type { Tree } from '../words/tree.js';
import type { Event, EventType } from './event.js';
import { eventDate } from './event-date.js';
import { eventStatus } from './event-status.js';

const things = new Phrases(kinds.flatMap(({ type, things: list }) => list.map((phrase) => ({ id: type, phrase }))));
const deeds = new Phrases(kinds.flatMap(({ type, do: list }) => list.map((phrase) => ({ id: type, phrase }))));

export interface EventSurroundings {
  text: string;
  times: readonly TimeExpression[];
  naming: Pick<Naming, 'partiesOf'>;
}

export function readEvents(trees: readonly Tree[], around: EventSurroundings): Event[] {
  const found: Event[] = [];
  for (const tree of trees) {
    for (const match of mentions(tree)) {
      const event = eventAt(tree, match, around);
      if (event !== null && !merge(found, event)) found.push(event);
    }
  }
  return found;
}

/** Words of events in a sentence; a noun that another mention's verb governs ("held talks") is told once, by the noun. */
function mentions(tree: Tree): PhraseMatch[] {
  const out: PhraseMatch[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const upos = tree.tokens[i]?.upos;
    const match =
      upos === 'VERB'
        ? deeds.at(tree.tokens, i)
        : upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN'
          ? things.at(tree.tokens, i)
          : null;
    if (match === null) continue;
    const head = headOf(tree, match);
    if (tree.is(head, 'compound') || tree.is(head, 'amod')) continue;
    const last = out.at(-1);
    if (last !== undefined && match.from < last.to) continue;
    out.push(match);
  }
  const governed = new Set(out.map((match) => tree.tokens[headOf(tree, match)]?.head ?? -1));
  return out.filter((match) => !(tree.tokens[match.from]?.upos === 'VERB' && governed.has(match.from)));
}

function headOf(tree: Tree, match: PhraseMatch): number {
  for (let i = match.from; i < match.to; i++) {
    const head = tree.tokens[i]?.head ?? -1;
    if (head < match.from || head >= match.to) return i;
  }
  return match.from;
}

/** The verb of the clause in which a word stands. */
function clauseOf(tree: Tree, i: number): number {
  let at = i;
  for (let steps = 0; steps < 30; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) return at;
    if ((token.upos === 'VERB' || token.upos === 'AUX') && !tree.is(at, 'compound')) return at;
    if (tree.childrenBy(at, 'cop').length > 0) return at;
    at = token.head;
  }
  return at;
}

const BESIDE = ['conj', 'parataxis', 'advcl', 'ccomp', 'acl:relcl'];

function eventAt(tree: Tree, match: PhraseMatch, around: EventSurroundings): Event | null {
  const head = headOf(tree, match);
  const clause = clauseOf(tree, head);
  const own = tree.subtree(head, (child) => child !== head && tree.is(child, 'conj'));
  const wide = tree.subtree(
    clause,
    (child) => BESIDE.some((relation) => tree.is(child, relation)) && !contains(tree, child, head),
  );
  const date = dateOf(tree, own, around) ?? dateOf(tree, wide, around);
  const place = placeIn(tree, own, around) ?? placeIn(tree, wide, around);
  if (date === null && place === null) return null;
  const alone = date !== null && own.includes(date.word) && (place === null || own.includes(place.word));
  const noun = tree.tokens[head]?.upos !== 'VERB';
  const words = alone && noun && own.length >= 4 ? own : wide;
  const quote: Range = trimmed(tree, words);
  const near = around.naming.partiesOf(trimmed(tree, own));
  const participants = near.length > 1 || words === own ? near : around.naming.partiesOf(quote);
  const type = match.id as EventType;
  if (participants.length === 0 && place === null) return null;
  return {
    id: identity(type, around.text, [quote]),
    type,
    date: date?.value ?? null,
    place: place?.words ?? null,
    participants,
    status: eventStatus(tree, head, clause),
    quote: [quote],
  };
}

function contains(tree: Tree, above: number, below: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps < 60; at = tree.tokens[at]?.head ?? -1, steps++)
    if (at === above) return true;
  return false;
}

function dateOf(
  tree: Tree,
  words: readonly number[],
  { times }: EventSurroundings,
): { value: string; word: number } | null {
  for (const i of words) {
    const token = tree.tokens[i];
    if (token === undefined) continue;
    const time = times.find((candidate) => candidate.start <= token.start && candidate.end >= token.end);
    if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    const value = eventDate(time.value);
    if (value !== null) return { value, word: i };
  }
  return null;
}

/** The name behind the first "in" or "at" that is no time. */
function placeIn(
  tree: Tree,
  words: readonly number[],
  { text, times }: EventSurroundings,
): { words: string; word: number } | null {
  for (const i of words) {
    const token = tree.tokens[i];
    if (token?.upos !== 'PROPN' || !(tree.is(i, 'obl') || tree.is(i, 'nmod'))) continue;
    const [at] = tree.childrenBy(i, 'case').filter((word) => /^(?:in|at|near)$/i.test(tree.tokens[word]?.text ?? ''));
    if (at === undefined || times.some((time) => time.start <= token.start && time.end >= token.end)) continue;
    const name = tree.subtree(
      i,
      (child) =>
        !['flat', 'compound', 'det', 'amod', 'nmod'].some((relation) => tree.is(child, relation)) ||
        tree.is(child, 'conj'),
    );
    const inside = name.filter((word) => word > at);
    const [start, end] = tree.span(inside);
    return { words: text.slice(start, end).replace(/^the /i, ''), word: i };
  }
  return null;
}

function trimmed(tree: Tree, words: readonly number[]): Range {
  let list = [...words];
  const punct = (i: number | undefined) => i !== undefined && tree.tokens[i]?.upos === 'PUNCT';
  while (list.length > 1 && punct(list[0])) list = list.slice(1);
  while (list.length > 1 && punct(list.at(-1))) list = list.slice(0, -1);
  return tree.span(list);
}

/** The same kind on the same day between overlapping parties is one event; what one telling lacks the other gives. */
function merge(known: Event[], event: Event): boolean {
  const same = known.find(
    (other) =>
      other.type === event.type &&
      (other.date !== null && event.date !== null
        ? other.date === event.date
        : other.place !== null && other.place === event.place) &&
      (other.participants.length === 0 ||
        event.participants.length === 0 ||
        other.participants.some((party) => event.participants.includes(party))),
  );
  if (same === undefined) return false;
  same.place ??= event.place;
  same.date ??= event.date;
  for (const party of event.participants) if (!same.participants.includes(party)) same.participants.push(party);
  return true;
}
