/** "the first quarter of last year", "October of next year", "Wednesday of last week": a date and the year or week it is in. */
import type { Words } from '../../scan/words.js';
import type { Match, Meaning } from '../meaning.js';

/** The first meaning with the year or week of the second; undefined where they do not fit together. */
function within(inner: Meaning, outer: Meaning): Meaning | undefined {
  if (outer.kind !== 'shift' || outer.finer) return undefined;
  if (outer.unit === 'W' && outer.anchor === 'reference' && inner.kind === 'weekday' && inner.side === undefined)
    return { ...inner, week: outer.by };
  if (outer.unit !== 'Y') return undefined;
  if ((inner.kind !== 'calendar' && inner.kind !== 'piece') || inner.year !== undefined || inner.side !== undefined)
    return undefined;
  return { ...inner, year: { by: outer.by, anchor: outer.anchor } };
}

export function mergeYear(words: Words, matches: readonly Match[]): Match[] {
  const merged: Match[] = [];
  for (const match of matches) {
    const last = merged[merged.length - 1];
    if (last !== undefined && words.joins(match.from)) {
      let at = last.to;
      if (words.word(at) === ',' && at < match.from) at++;
      if (words.word(at) === 'of' || words.word(at) === 'in') at++;
      if (words.word(at) === 'the' && at > last.to) at++;
      const meaning = at === match.from ? within(last.meaning, match.meaning) : undefined;
      if (meaning !== undefined) {
        merged[merged.length - 1] = { ...last, to: match.to, meaning };
        continue;
      }
    }
    merged.push(match);
  }
  return merged;
}
