/** The variables of how long an alliance binds: its term and length, leaving it early, and its renewal. */
import { readTimes } from '@casus/english';
import { elementQuotes, elementValue } from '../../element/element.js';
import type { AllianceVariable } from '../../generated/atop.js';
import type { Range } from '../../quote/range.js';
import { type CodedValue, inferredValue, missingValue, statedValue } from '../coding.js';
import { type CodeContext, wordsAt } from '../context.js';
import { fromElement, meansOf } from './from-element.js';
import type { Given } from './given.js';
import { monthsBetween, monthsOf } from './months.js';

/** "After it has been in force for twenty years, any party may leave": the length that holds at least. */
function heldFor({ text, instrument }: CodeContext): { months: number; range: Range } | null {
  for (const range of instrument === null ? [] : elementQuotes(instrument.withdrawal)) {
    for (const time of readTimes(text, { ranges: [range] })) {
      const months = time.type === 'DURATION' ? monthsOf(time.value) : null;
      const before = text.slice(range[0], time.start);
      if (months !== null && /\b(?:in\s+force|effect|operation)\s+(?:for\s+)?(?:a\s+period\s+of\s+)?$/i.test(before))
        return { months, range: [time.start, time.end] };
    }
  }
  return null;
}

export function byTerm(variable: AllianceVariable, { context }: Given): CodedValue {
  const term = context.instrument?.term;
  const value = term === undefined ? null : elementValue(term);
  if (value === null) {
    const held = heldFor(context);
    if (held === null) return missingValue(variable);
    return inferredValue(
      variable,
      '1',
      meansOf(variable, '1'),
      'Nobody may leave before that time has passed.',
      wordsAt(context, [held.range]),
    );
  }
  const code = value.value === 'indefinite' ? '3' : value.value !== null && /^[P\d]/.test(value.value) ? '1' : '2';
  return fromElement(variable, context, term, code);
}

export function byLength(variable: AllianceVariable, { context }: Given): CodedValue {
  const { instrument } = context;
  const value = instrument === null ? null : (elementValue(instrument.term)?.value ?? null);
  const words = instrument === null ? [] : wordsAt(context, elementQuotes(instrument.term));
  const months = value === null ? null : monthsOf(value);
  if (months !== null) return statedValue(variable, String(months), null, words);
  const date = instrument === null ? null : elementValue(instrument.date);
  const until = value === null || date === null ? null : monthsBetween(date, value);
  if (until !== null)
    return inferredValue(variable, String(until), null, `Counted from ${date} to its last day.`, words);
  const held = value === null ? heldFor(context) : null;
  if (held === null) return missingValue(variable);
  return inferredValue(
    variable,
    String(held.months),
    null,
    'Nobody may leave before that time has passed.',
    wordsAt(context, [held.range]),
  );
}

export function byRenunciation(variable: AllianceVariable, { context }: Given): CodedValue {
  const withdrawal = context.instrument?.withdrawal;
  const words = withdrawal === undefined ? null : elementValue(withdrawal);
  if (words === null) return missingValue(variable);
  const forbidden = /\b(?:may|shall|will)\s+not\s+(?:withdraw|denounce|terminate|renounce)|\bno\s+party\s+may\b/i.test(
    words,
  );
  const code = forbidden
    ? '2'
    : heldFor(context) !== null || /\b(?:provided|only\s+if|unless)\b/i.test(words)
      ? '3'
      : '1';
  return fromElement(variable, context, withdrawal, code);
}

export function byRenewal(variable: AllianceVariable, { context }: Given): CodedValue {
  const renewal = context.instrument?.renewal;
  const words = renewal === undefined ? null : elementValue(renewal);
  if (renewal === undefined || words === null) return missingValue(variable);
  if (variable.variable === 'PROREN') {
    const agreed =
      /\bby\s+(?:mutual\s+|common\s+)?(?:agreement|consent)\b|\bif\s+(?:the\s+|both\s+)?part(?:y|ies)\s+(?:so\s+)?agree/i.test(
        words,
      );
    return fromElement(variable, context, renewal, agreed ? '1' : '2');
  }
  for (const range of elementQuotes(renewal)) {
    const again = /\b(?:further|successive|additional|subsequent|another|next|renew\w*|extend\w*|prolong\w*)\b/i;
    for (const time of readTimes(context.text, { ranges: [range] })) {
      const months = time.type === 'DURATION' ? monthsOf(time.value) : null;
      const before = context.text.slice(Math.max(range[0], time.start - 60), time.end);
      if (
        months !== null &&
        again.test(before) &&
        !/\b(?:before|prior|notice|months?\s+before)\b/i.test(context.text.slice(time.end, time.end + 20))
      )
        return statedValue(variable, String(months), null, wordsAt(context, [[time.start, time.end]]));
    }
  }
  return missingValue(variable);
}
