/** Eats a norm with what was read around it; gives the commitment taken apart into its elements. */
import type { Quantity, TimeExpression } from '@casus/english';
import { type Element, inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { identity } from '../words/identity.js';
import { actOfNorm } from './act-of-norm.js';
import { boundBy, type Naming } from './bearer.js';
import { caseOf } from './case-of.js';
import { type Chunk, chunksOf, type MarkedElement } from './chunks.js';
import type { Amount, Commitment, CommitmentStatus } from './commitment.js';
import { limitsOf } from './limits.js';
import { locationOf } from './location.js';
import type { Norm } from './norm.js';
import { wordsOf } from './quote-of.js';
import type { CrossReference } from './refers-to.js';

export interface Around {
  text: string;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  status: Element<CommitmentStatus>;
  /** The day of the instrument or the report, ISO; earlier days are no deadlines. */
  day?: string | null;
  placeOf(offset: number): string;
  /** The clauses of the instrument that a quote refers to; absent in a report. */
  referencesIn?(quote: readonly Range[]): Element<CrossReference[]>;
}

/** Takes one norm apart; `others` are the norms of its sentence, `before` the last bearers that were stated. */
export function assemble(norm: Norm, others: readonly Norm[], around: Around, before: readonly string[]): Commitment {
  const { text } = around;
  const words = wordsOf(norm, others);
  const quote = norm.tree.ranges(words);
  const chunks = chunksOf(norm, words, around.times);
  const stateOf = (chunk: Chunk | undefined): Element<string> =>
    chunk === undefined ? missing : stated(text.slice(chunk.range[0], chunk.range[1]), chunk.range);
  const marked = (element: MarkedElement): Element<string> => {
    return stateOf(chunks.find((candidate) => candidate.element === element));
  };
  const { act, words: known } = actOfNorm(norm);
  // "After long talks, they have accepted a truce": what came before is no case of what was taken on.
  const done = norm.tree.childrenBy(norm.anchor, 'aux').some((aux) => norm.tree.tokens[aux]?.lemma === 'have');
  const triggers = chunks.filter(
    ({ element, marker }) => element === 'trigger' && !(done && /^(?:after|following|since)$/.test(marker)),
  );
  // "After ten years any of them may, if it so requests, …": what is reached first only opens the way to the case itself.
  const opening =
    triggers.length > 1 && /^(?:after|once|following)$/.test(triggers[0]?.marker ?? '') && chunks[0] === triggers[0];
  const chunked = stateOf(triggers[opening ? 1 : 0]);
  const limited = marked('condition');
  const named = caseOf(norm);
  const at: Range = [norm.tree.tokens[norm.act]?.start ?? 0, norm.tree.tokens[norm.act]?.end ?? 0];
  return {
    id: identity(act, text, quote),
    place: around.placeOf(quote[0]?.[0] ?? at[0]),
    quote,
    ...boundBy(norm, text, around.naming, before, act),
    act: known > 0 ? stated(act, at) : inferred(act, 'no act of the list stands in the words'),
    modality: stated(norm.modality, [
      norm.tree.tokens[norm.anchor]?.start ?? at[0],
      norm.tree.tokens[norm.anchor]?.end ?? at[1],
    ]),
    status: around.status,
    trigger: named === null || chunked.state !== 'missing' ? chunked : stated(text.slice(...named), named),
    condition: opening && limited.state === 'missing' ? stateOf(triggers[0]) : limited,
    consequence: marked('consequence'),
    ...limitsOf(text, quote, chunks, around.times, around.day ?? null),
    amount: amountOf(text, quote, around.quantities),
    location: locationOf(
      norm,
      words,
      { text, mentionsIn: around.naming.mentionsIn },
      chunks.map(({ range }) => range),
    ),
    refersTo: around.referencesIn?.(quote) ?? missing,
    alternativeTo: [],
  };
}

const COUNTED: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'fraction']);

/** "Both countries", "five regions", "two originals": who, where or what form, not how much. */
const SIDES =
  /^(?:countr|side|part(?:y|ies)|state|leader|president|government|nation|region|area|zone|district|province|oblast|language|cop(?:y|ies)|text|original|stage|phase|article|paragraph|point|annex|protocol|step)/;

/** What is measured may stand behind the measure: "10 km *wide*", "50% *of the profits*". */
const MEASURED =
  /^\s(?:wide|long|deep|high|thick)\b|^(?<=%|per\s?cent)\sof\s(?:the\s|its\s|their\s|all\s)?[\p{L}-]+(?:\s\p{Ll}+ing)?/iu;

/** "The two police forces", "one party notifies": a small number that says which ones, or who. */
function isPointedAt(text: string, { start, end, value }: Quantity): boolean {
  const few = value !== null && value <= 4;
  const [, noun = ''] = /^\S+\s+(\S+)/.exec(text.slice(start, end)) ?? [];
  return (
    few &&
    (/\b(?:the|these|those|its|their|both|all|any|either)\s$/i.test(text.slice(Math.max(0, start - 8), start)) ||
      SIDES.test(noun))
  );
}

/** The first quantity of things or money in the quote; lengths of time are the business of deadline and term. */
function amountOf(text: string, quote: readonly Range[], quantities: readonly Quantity[]): Element<Amount> {
  for (const [start, end] of quote) {
    for (const quantity of quantities) {
      if (quantity.start < start || quantity.end > end || !COUNTED.has(quantity.kind) || quantity.unit === '') continue;
      // "Net zero emission goals" are no amount of nothing.
      if (quantity.value === 0 && /^zero/i.test(text.slice(quantity.start, quantity.end))) continue;
      if (quantity.kind === 'count' && (SIDES.test(quantity.unit) || isPointedAt(text, quantity))) continue;
      const measured = MEASURED.exec(text.slice(quantity.end, quantity.end + 80))?.[0] ?? '';
      const range: Range = [quantity.start, Math.min(end, quantity.end + measured.length)];
      return stated({ words: text.slice(...range), value: quantity.value, unit: quantity.unit }, range);
    }
  }
  return missing;
}
