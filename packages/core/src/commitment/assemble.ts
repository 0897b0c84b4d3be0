/** Eats a norm with what was read around it; gives the commitment taken apart into its elements. */
import type { Quantity, TimeExpression } from '@casus/english';
import { type Element, inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { identity } from '../words/identity.js';
import { actOfNorm } from './act-of-norm.js';
import { boundBy, type Naming } from './bearer.js';
import { chunksOf, type MarkedElement } from './chunks.js';
import type { Amount, Commitment, CommitmentStatus } from './commitment.js';
import { limitsOf } from './limits.js';
import type { Norm } from './norm.js';
import { wordsOf } from './quote-of.js';

export interface Around {
  text: string;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  status: Element<CommitmentStatus>;
  placeOf(offset: number): string;
}

/** Takes one norm apart; `others` are the norms of its sentence, `before` the last bearers that were stated. */
export function assemble(norm: Norm, others: readonly Norm[], around: Around, before: readonly string[]): Commitment {
  const { text } = around;
  const words = wordsOf(norm, others);
  const quote = norm.tree.ranges(words);
  const chunks = chunksOf(norm, words, around.times);
  const marked = (element: MarkedElement): Element<string> => {
    const chunk = chunks.find((candidate) => candidate.element === element);
    return chunk === undefined ? missing : stated(text.slice(chunk.range[0], chunk.range[1]), chunk.range);
  };
  const { act, words: known } = actOfNorm(norm);
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
    trigger: marked('trigger'),
    condition: marked('condition'),
    consequence: marked('consequence'),
    ...limitsOf(text, quote, chunks, around.times),
    amount: amountOf(text, quote, around.quantities),
    location: missing,
    alternativeTo: [],
  };
}

const COUNTED: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'percent', 'fraction']);

/** "Both countries", "two sides": who, not how much. */
const SIDES = /^(?:countr|side|part(?:y|ies)|state|leader|president|government|nation)/;

/** The first quantity of things or money in the quote; lengths of time are the business of deadline and term. */
function amountOf(text: string, quote: readonly Range[], quantities: readonly Quantity[]): Element<Amount> {
  for (const [start, end] of quote) {
    for (const quantity of quantities) {
      if (quantity.start < start || quantity.end > end || !COUNTED.has(quantity.kind) || quantity.unit === '') continue;
      if (quantity.kind === 'count' && SIDES.test(quantity.unit)) continue;
      const words = text.slice(quantity.start, quantity.end);
      return stated({ words, value: quantity.value, unit: quantity.unit }, [quantity.start, quantity.end]);
    }
  }
  return missing;
}
