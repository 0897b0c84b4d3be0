/** Eats an event's zone and the words that were used; gives the shortest stretch of the sentence that carries the whole event. */
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import type { EventMention } from './event-mention.js';
import { type EventZone, light, saying } from './event-zone.js';

/** Words of a quote beyond which a clause is cut down to what is used of it. */
const LONG = 34;
/** A noun's phrase of fewer words says too little by itself. */
const SHORT = 4;

interface Carried {
  /** The words that carry the day and the place; -1 where there is none. */
  used: readonly number[];
  /** Whether the event's own words name who takes part. */
  who: boolean;
}

export function eventQuote(
  tree: Tree,
  { head, clause, verb }: EventMention,
  zone: EventZone,
  { used, who }: Carried,
): Range {
  const needed = used.filter((word) => word >= 0);
  const holds = (words: readonly number[]) => needed.every((word) => words.includes(word));
  const core = ['nsubj', 'obj', 'root'].some((relation) => tree.is(head, relation));
  const apart = !verb && head !== clause && (!core || !light(tree, clause));
  let words = zone.clause;
  if (apart && zone.own.length >= SHORT && holds(zone.own) && (who || saying(tree, clause))) words = zone.own;
  else if (!holds(words)) words = union(words, holds(zone.above) ? zone.above : needed);
  if (verb && tree.is(clause, 'acl')) words = union(words, modified(tree, clause));
  if (words.length > LONG) {
    const subjects = tree.childrenBy(clause, 'nsubj').filter((subject) => words.includes(subject));
    const kept = [head, clause, ...needed, ...subjects].sort((a, b) => a - b);
    const from = kept[0] ?? head;
    const to = Math.max(kept.at(-1) ?? head, ...zone.own.slice(0, LONG));
    const cut = words.filter((word) => word >= from && word <= endOfName(tree, to));
    if (cut.length > 0) words = cut;
  }
  return trimmed(tree, withoutTail(tree, words, Math.max(head, clause, ...needed)));
}

/** What stands behind the last word that is used, after a comma, and only goes on to tell what came of it: ", with both sides …". */
function withoutTail(tree: Tree, words: readonly number[], last: number): readonly number[] {
  const comma = words.findIndex((word) => word > last && tree.tokens[word]?.text === ',');
  const next = tree.tokens[words[comma + 1] ?? -1];
  return comma >= 0 &&
    next !== undefined &&
    /^(?:with|as|while|after|before|following|amid|despite|in|but)$/i.test(next.text)
    ? words.slice(0, comma)
    : words;
}

/** "*A compromise* outlined last week": the noun that a shortened clause tells of. */
function modified(tree: Tree, clause: number): number[] {
  const noun = tree.tokens[clause]?.head ?? -1;
  return noun < 0 || noun > clause ? [] : tree.subtree(noun, (child) => child > noun || tree.is(child, 'case'));
}

/** A cut must not part a name or a number. */
function endOfName(tree: Tree, word: number): number {
  let to = word;
  while (/^(?:PROPN|NUM)$/.test(tree.tokens[to + 1]?.upos ?? '') && to < word + 8) to++;
  return to;
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Without the marks and the conjunctions at its ends. */
function trimmed(tree: Tree, words: readonly number[]): Range {
  let from = 0;
  let to = words.length - 1;
  const loose = (at: number, first: boolean) => {
    const token = tree.tokens[words[at] ?? -1];
    if (token === undefined) return false;
    return (
      token.upos === 'PUNCT' || (first && (token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.text === 'that'))
    );
  };
  while (from < to && loose(from, true)) from++;
  while (to > from && loose(to, false)) to--;
  return tree.span(words.slice(from, to + 1));
}
