/** Eats a stretch of text; gives the terms in it that leave a measure, a time or a judgement open, by the list in `data/vague/vague.yml`. */
import { vagueWords } from '../generated/vague.js';
import type { Range } from '../quote/range.js';

export type VagueKind = (typeof vagueWords)[number]['kind'];

export interface VagueTerm {
  kind: VagueKind;
  /** The exact words: a phrase of the list, or an adjective of it with the noun that it bends. */
  range: Range;
}

const kindOfAdjective = new Map(
  vagueWords.flatMap(({ kind, adjectives }) => adjectives.map((word) => [word, kind] as const)),
);
const kindOfPhrase = new Map(
  vagueWords.flatMap(({ kind, phrases }) => phrases.map((phrase) => [phrase, kind] as const)),
);
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\s+/g, '\\s+'))
    .join('|');
const phrase = new RegExp(`(?<![\\p{L}-])(?:${alternatives(kindOfPhrase.keys())})(?![\\p{L}-])`, 'giu');
const adjective = new RegExp(
  `(?<![\\p{L}-])(?:(?:not|more|most|least|less|very|sufficiently|mutually)\\s+)?(${alternatives(kindOfAdjective.keys())})(?![\\p{L}-])`,
  'giu',
);

/** Words at which the noun phrase behind an adjective ends. */
const SEAM =
  /^(?:and|or|but|of|in|on|at|to|for|from|by|with|within|without|under|over|into|upon|as|than|that|which|who|whose|is|are|was|were|be|been|being|has|have|had|shall|will|may|must|should|can|could|would|not|the|a|an|this|these|such|its|their|his|her|any|all|each|no|so|if|when|where|while|against|between|among|through|during|after|before|until|including|it|they|he|she|we|party|parties|state|states)$/iu;

/**
 * The vague terms of `[from, to)`, in the order of the text, disjoint. A term is a phrase of the list or an adjective with the nouns
 * behind it, "adequate financial means". Linear in the length of the stretch.
 */
export function vagueTermsIn(text: string, [from, to]: Range): VagueTerm[] {
  const words = text.slice(from, to);
  const found: VagueTerm[] = [];
  for (const match of words.matchAll(phrase)) {
    const kind = kindOfPhrase.get(match[0].toLowerCase().replace(/\s+/g, ' '));
    if (kind !== undefined) found.push({ kind, range: [from + match.index, from + match.index + match[0].length] });
  }
  for (const match of words.matchAll(adjective)) {
    const kind = kindOfAdjective.get((match[1] ?? '').toLowerCase());
    if (kind === undefined) continue;
    const end = nounEnd(words, match.index + match[0].length);
    found.push({ kind, range: [from + match.index, from + end] });
  }
  found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  return found.filter(({ range }, i) => {
    const before = found.slice(Math.max(0, i - 3), i);
    return !before.some((other) => other.range[1] > range[0]);
  });
}

/** At most three words behind the adjective, up to the first that cannot belong to its noun. */
function nounEnd(words: string, from: number): number {
  let end = from;
  for (let i = 0; i < 3; i++) {
    const next = /^\s+([\p{L}’'-]+)/u.exec(words.slice(end, end + 40));
    if (next?.[1] === undefined || SEAM.test(next[1])) break;
    end += next[0].length;
    if (/s$/u.test(next[1]) && i > 0) break;
  }
  return end;
}
