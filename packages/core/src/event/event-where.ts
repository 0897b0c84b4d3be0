/** Eats an event's mention, its zones and what the sentence names; gives the place where it was, is or shall be. */
import type { Tree } from '../words/tree.js';
import type { EventMention } from './event-mention.js';
import { type PlaceSurroundings, type Placing, placeAmong, type Towards } from './event-place.js';
import { first, going, MOST_NEAR, straight } from './event-reach.js';

export interface Whereabouts extends PlaceSurroundings {
  /** Whether the text tells, anywhere, of something "in" a name: then the name is a place. */
  isPlace(name: string): boolean;
}

/** The zones are given the nearest first. */
export function placeOf(
  tree: Tree,
  mention: EventMention,
  zones: readonly (readonly number[])[],
  whereabouts: Whereabouts,
): Placing | null {
  const { head, clause, type } = mention;
  const towards: Towards = going(tree, head) || going(tree, clause) ? 'going' : type === 'attack' ? 'striking' : null;
  const around = { ...whereabouts, head, within: (word: number) => straight(tree, word, mention) };
  const found = first(zones, (words) => placeAmong(tree, words, around, towards));
  if (found !== null) return found;
  const aside = asideOf(tree, head);
  const sidelines = aside < 0 ? null : nameAfter(tree, aside, around, towards);
  if (sidelines !== null) return sidelines;
  const before = mention.verb ? null : placeBefore(tree, head, whereabouts);
  if (before !== null) return before;
  const hosted = tree.tokens[clause]?.lemma.toLowerCase() === 'host';
  return hosted ? hostOf(tree, clause, whereabouts) : null;
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
function hostOf(tree: Tree, verb: number, { named, text }: Whereabouts): Placing | null {
  for (const subject of tree.childrenBy(verb, 'nsubj')) {
    const party = named(subject);
    if (party !== null && (party.kind === 'state' || party.kind === 'capital'))
      return { words: text.slice(party.start, party.end), from: subject, to: subject, target: false };
  }
  return null;
}

/** "The Geneva talks", "the White House meeting": a name before the noun that the gazetteer or the text itself knows as a place. */
function placeBefore(tree: Tree, head: number, { named, timed, text, isPlace }: Whereabouts): Placing | null {
  const to = head - 1;
  if (tree.tokens[to]?.upos !== 'PROPN' || timed(to)) return null;
  let from = to;
  while (from > 0 && tree.tokens[from - 1]?.upos === 'PROPN' && !timed(from - 1)) from--;
  const [start, end] = [tree.tokens[from]?.start ?? 0, tree.tokens[to]?.end ?? 0];
  const words = text.slice(start, end);
  const party = named(to);
  const known = party === null ? isPlace(words) || HALL.test(words) : party.use === 'place';
  return known || HALL.test(words) ? { words, from, to, target: false } : null;
}

const HALL = /^(?:White House|Oval Office|Camp David|Kremlin)$/;

/** "In Ruritz, *Freedonia*": the country in which the place lies takes no part by being named. */
export function countryAfter(tree: Tree, place: Placing | null): number {
  if (place === null || tree.tokens[place.to + 1]?.text !== ',') return -1;
  let last = place.to + 2;
  while (tree.tokens[last + 1]?.upos === 'PROPN' && tree.tokens[last + 1]?.deprel !== 'nsubj') last++;
  return last;
}
