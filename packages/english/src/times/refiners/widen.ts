/**
 * Eats matches and takes in the determiners and modifiers before them, as TimeML spans do: "the first quarter", "more than two
 * years", "early next week", "the end of the year". Prepositions stay outside.
 */

import { type Hedge, readHedge } from '../../scan/hedge.js';
import { readOrdinal } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import type { TimeModifier } from '../../time.js';
import type { Match, Meaning } from '../meaning.js';

interface Found {
  from: number;
  mod: TimeModifier;
}

const modifiers: Record<Hedge, TimeModifier> = {
  about: 'APPROX',
  nearly: 'LESS_THAN',
  'more than': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
};

const edges = new Map<string, TimeModifier>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
]);

const ends = new Map<string, TimeModifier>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

function readQuantifier(words: Words, from: number): Found | undefined {
  // "leading up to these two days", "more than the last year": what is compared or reached, not a bound.
  if (/^(the|this|these|that|those|last|next|past)$/.test(words.word(from))) return undefined;
  const read = readHedge(words, from);
  return read && { from: read.from, mod: modifiers[read.hedge] };
}

/** "early", "mid-", "later" before a date. */
function readEdge(words: Words, from: number): Found | undefined {
  if (!words.joins(from)) return undefined;
  const hyphen = words.word(from - 1) === '-' && words.joins(from - 1);
  const at = hyphen ? from - 2 : from - 1;
  // "end-March" only with its hyphen: "to end March" is a verb.
  const mod = hyphen && words.word(at) === 'end' ? 'END' : edges.get(words.word(at));
  return mod === undefined ? undefined : { from: at, mod };
}

/** "the end of", "the start of the": the words before a period that take one end of it. */
function readEnd(words: Words, from: number, meaning: Meaning): Found | undefined {
  let at = from - 1;
  // "the start of the 2016 campaign" is the campaign's start.
  if (words.word(at) === 'the' && words.joins(at + 1) && meaning.kind !== 'calendar') at--;
  if (words.word(at) !== 'of' || !words.joins(at + 1) || !words.joins(at)) return undefined;
  const mod = ends.get(words.word(at - 1));
  if (mod === undefined) return undefined;
  const led = words.word(at - 2) === 'very' && words.joins(at - 1) ? at - 2 : at - 1;
  return { from: words.word(led - 1) === 'the' && words.joins(led) ? led - 1 : led, mod };
}

/** Dates that have a beginning and an end worth telling: not days of the month, not clock times. */
function hasEnds(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day === undefined;
  if (meaning.kind === 'plain') return meaning.type === 'DATE' && /^\d/.test(meaning.value);
  return (
    meaning.kind === 'shift' ||
    meaning.kind === 'piece' ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'part' ||
    meaning.kind === 'echo'
  );
}

/** Which quantifiers a match may take: any for lengths, clock times and "two years ago"; only the plainest for a date. */
function takesQuantifier(words: Words, { to, meaning }: Match): 'any' | 'plain' | 'none' {
  if (meaning.kind === 'span' || meaning.kind === 'clock') return 'any';
  if (meaning.kind === 'plain') return meaning.type === 'DURATION' ? 'any' : 'none';
  if (meaning.kind === 'shift')
    return /^(ago|earlier|later|hence|before|now)$/.test(words.word(to - 1)) ? 'any' : 'none';
  return meaning.kind === 'calendar' ? 'plain' : 'none';
}

/** Whether a match may have "the" before it: not a year or month, whose "the" belongs to the noun they modify. */
function takesThe(words: Words, { from, to, meaning }: Match): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined && readOrdinal(words, from) !== undefined;
  if (meaning.kind === 'weekday' || meaning.kind === 'clock') return false;
  if (meaning.kind === 'plain') return meaning.type !== 'SET' && !/_REF$/.test(meaning.value);
  // "the 60-day ceasefire": the article is the ceasefire's.
  if (meaning.kind === 'span')
    return !words.isWord(to) || words.entry(to - 1).plural || /^(last|next|past|coming)$/.test(words.word(from));
  // "the Sunday morning shows"
  if (meaning.kind === 'part' && words.entry(from).weekday > 0) return false;
  return !isAdjective(words, from, to);
}

/** "its third-quarter losses": a hyphened adjective before its noun. */
function isAdjective(words: Words, from: number, to: number): boolean {
  return words.word(to - 2) === '-' && to - from <= 3 && words.isWord(to) && words.joins(to);
}

export function widen(words: Words, matches: readonly Match[]): Match[] {
  let free = 0;
  return matches.map((match) => {
    let { from, mod } = match;
    const take = (found: Found | undefined): void => {
      if (found === undefined || found.from < free) return;
      from = found.from;
      mod ??= found.mod;
    };
    if (hasEnds(match.meaning)) take(readEdge(words, from));
    if (words.word(from - 1) === 'the' && words.joins(from) && from - 1 >= free && takesThe(words, match)) from--;
    if (hasEnds(match.meaning)) take(readEnd(words, from, match.meaning));
    const quantifier = takesQuantifier(words, match);
    if (quantifier !== 'none') {
      const found = readQuantifier(words, from);
      // "about 2014" and "more than 2014" speak of the year, they do not blur it.
      if (quantifier === 'any' || /^(around|approximately)$/.test(words.word(from - 1))) take(found);
    }
    free = match.to;
    return mod === undefined ? { ...match, from } : { ...match, from, mod };
  });
}
