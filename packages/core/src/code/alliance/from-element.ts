/** Eats a variable and an element that was read; gives the value with the element's words, stated, inferred or missing as it is. */
import { type Element, elementQuotes } from '../../element/element.js';
import type { AllianceVariable } from '../../generated/atop.js';
import { type CodedValue, inferredValue, missingValue, statedValue } from '../coding.js';
import { type CodeContext, wordsAt } from '../context.js';

export const meansOf = ({ codes }: AllianceVariable, code: string) =>
  codes?.find((one) => one.code === code)?.means ?? null;

export function fromElement(
  asked: AllianceVariable,
  context: CodeContext,
  element: Element<unknown> | undefined,
  code: string,
): CodedValue {
  const means = meansOf(asked, code);
  if (element === undefined || element.state === 'missing') return missingValue(asked);
  const words = wordsAt(context, elementQuotes(element));
  return element.state === 'stated'
    ? statedValue(asked, code, means, words)
    : inferredValue(asked, code, means, reason(element), words);
}

function reason(element: Element<unknown>): string {
  return element.state === 'inferred' && typeof element.from === 'string' ? element.from : 'other words of the text';
}
