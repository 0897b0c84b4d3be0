/** Eats a clause that puts an alliance under an obligation; gives the words that limit it: where, against whom, in which other way. */
import { elementQuotes, elementValue } from '../../element/element.js';
import type { AllianceVariable } from '../../generated/atop.js';
import { partiesOf } from '../../party/party-of.js';
import type { Range } from '../../quote/range.js';
import { type CodeContext, findIn } from '../context.js';
import { phrasePattern } from '../phrase-pattern.js';
import type { ObligationClause } from './obligations.js';

/** "In the Pacific", "in Europe or North America": a place of its own name. */
const NAMED_PLACE =
  /\b(?:in|within)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+(?:\s+(?:and|or)\s+)?\s?){1,6}(?:area|region|sea|ocean|theatre|peninsula)?/u;

/** The stretch of a clause that limits it, or null. */
export function limitIn(
  variable: AllianceVariable,
  context: CodeContext,
  { clause, sentence }: ObligationClause,
): Range | null {
  const { text } = context;
  const pattern = variable.codes?.flatMap(({ words }) => words ?? []) ?? [];
  const listed = pattern.length === 0 ? null : findIn(text, sentence, phrasePattern(pattern), false);
  if (listed !== null) return listed;
  const cases = clause === null ? [] : elementQuotes(clause.commitment.trigger);
  if (variable.limit === 'adversary') return adversaryIn(context, cases);
  if (variable.limit !== 'location') return null;
  for (const range of cases) {
    const match = NAMED_PLACE.exec(text.slice(...range));
    if (match !== null) return [range[0] + match.index, range[0] + match.index + match[0].trimEnd().length];
  }
  return null;
}

/** "By Alania", where Alania is no party of the instrument. */
export function adversaryIn({ text, instrument }: CodeContext, cases: readonly Range[]): Range | null {
  const own = new Set(instrument === null ? [] : (elementValue(instrument.parties) ?? []));
  for (const [start, end] of cases) {
    for (const match of text
      .slice(start, end)
      .matchAll(
        /\b(?:by|from|with|against)\s+(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}-]*){0,4})/gu,
      )) {
      const name = match[1] ?? '';
      const named = partiesOf(name);
      if (named.length === 0 || named.some((party) => own.has(party))) continue;
      const at = start + match.index + match[0].length - name.length;
      return [at, at + name.length];
    }
  }
  return null;
}
