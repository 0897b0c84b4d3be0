/** Eats some words of a sentence; says which question under negotiation they speak of, by `data/issue/issues.yml`. */
import type { Token } from '@casus/english';
import { issues } from '../generated/issues.js';
import type { Issue } from '../position/position.js';
import { Phrases } from '../words/phrases.js';

const phrases = new Phrases(issues.flatMap(({ issue, words }) => words.map((phrase) => ({ id: issue, phrase }))));

/**
 * The question that the words `[from, to)` speak of: the one with the most words of the list among them, where a phrase
 * of several words counts for more than its words alone; null where none of the list stands there.
 */
export function issueOf(tokens: readonly Token[], from = 0, to = tokens.length): Issue | null {
  const weight = new Map<string, { sum: number; order: number }>();
  const taken = new Set<number>();
  for (const match of phrases.among(tokens, from, to)) {
    if (taken.has(match.from)) continue;
    for (let i = match.from; i < match.to; i++) taken.add(i);
    const known = weight.get(match.id) ?? { sum: 0, order: match.order };
    known.sum += match.words * match.words;
    weight.set(match.id, known);
  }
  let best: [string, { sum: number; order: number }] | null = null;
  for (const entry of weight) {
    if (best === null || entry[1].sum > best[1].sum || (entry[1].sum === best[1].sum && entry[1].order < best[1].order))
      best = entry;
  }
  return best === null ? null : (best[0] as Issue);
}
