/** Eats some words of a sentence; says which question under negotiation they speak of, by `data/issue/issues.yml`. */
import { issues } from '../generated/issues.js';
import type { Issue } from '../position/position.js';
import { type PhraseMatch, Phrases, type WordRow } from '../words/phrases.js';

const phrases = new Phrases(issues.flatMap(({ issue, words }) => words.map((phrase) => ({ id: issue, phrase }))));

/** The thing that is named first is what the rest is about: "a truce that bans strikes on power plants". */
const FIRST = 3;

/** Any question is talked about: talks are the question only where no other is named more clearly. */
const OF_TALKS = 0.5;

/**
 * The question that the words of `row` speak of: the one with the most words of the list among them, where a phrase
 * of several words counts for more than its words alone, and the first for more than those behind it; null where none of the list stands there.
 */
export function issueOf(row: WordRow): Issue | null {
  const weight = new Map<string, { sum: number; order: number }>();
  const taken = new Set<number>();
  let first: PhraseMatch | null = null;
  for (const match of phrases.among(row)) {
    if (taken.has(match.from)) continue;
    for (let i = match.from; i < match.to; i++) taken.add(i);
    const known = weight.get(match.id) ?? { sum: 0, order: match.order };
    known.sum += match.words * match.words * (match.id === 'talks' ? OF_TALKS : 1);
    weight.set(match.id, known);
    if (first === null || match.from < first.from) first = match;
  }
  const leading = first === null ? undefined : weight.get(first.id);
  if (leading !== undefined) leading.sum += FIRST;
  let best: [string, { sum: number; order: number }] | null = null;
  for (const entry of weight) {
    if (best === null || entry[1].sum > best[1].sum || (entry[1].sum === best[1].sum && entry[1].order < best[1].order))
      best = entry;
  }
  return best === null ? null : (best[0] as Issue);
}
