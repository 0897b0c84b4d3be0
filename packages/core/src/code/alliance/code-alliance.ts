/** Eats a reading; gives its coding as an alliance: one unit for the whole instrument, a value for each variable of the data's list. */
import { elementQuotes, elementValue } from '../../element/element.js';
import { type AllianceVariable, allianceVariables } from '../../generated/atop.js';
import type { Range } from '../../quote/range.js';
import type { Reading } from '../../reading.js';
import { type Asked, type CodedUnit, type CodedValue, inferredValue, missingValue, statedValue } from '../coding.js';
import { type CodeContext, codeContext, findIn, wordsAt } from '../context.js';
import { phrasePattern } from '../phrase-pattern.js';
import { fromElement, meansOf } from './from-element.js';
import type { Given } from './given.js';
import { adversaryIn, limitIn } from './limits.js';
import { type Obligation, type ObligationClause, obligationsOf } from './obligations.js';
import { byLength, byRenewal, byRenunciation, byTerm } from './terms.js';

export function codeAlliance(reading: Reading): CodedUnit[] {
  const context = codeContext(reading);
  const given: Given = { context, obligations: obligationsOf(context), values: new Map() };
  for (const variable of allianceVariables) given.values.set(variable.variable, RULES[variable.by](variable, given));
  return [{ place: null, commitment: null, quote: [], script: null, values: [...given.values.values()] }];
}

type Rule = (variable: AllianceVariable, given: Given) => CodedValue;

const RULES: Readonly<Record<AllianceVariable['by'], Rule>> = {
  words: byWords,
  date: byDate,
  parties: byParties,
  ratification: (variable, { context }) => fromElement(variable, context, context.instrument?.ratification, '1'),
  defense: (variable, given) => obligation(variable, given, 'DEFENSE'),
  offense: (variable, given) => obligation(variable, given, 'OFFENSE'),
  neutral: (variable, given) => obligation(variable, given, 'NEUTRAL'),
  nonaggression: (variable, given) => obligation(variable, given, 'NONAGG'),
  consultation: (variable, given) => obligation(variable, given, 'CONSUL'),
  active: byActive,
  conditional: byConditional,
  limit: byLimit,
  asymmetry: byAsymmetry,
  threat: byThreat,
  term: byTerm,
  length: byLength,
  renunciation: byRenunciation,
  renewal: byRenewal,
  medarb: byMedarb,
};

/** The first code whose words stand in an operative sentence, undenied; a sentence that provides something before one that only speaks of it. */
function byWords(variable: AllianceVariable, { context }: Given): CodedValue {
  const { text, sentences } = context;
  for (const { code, means, words } of variable.codes ?? []) {
    const pattern = phrasePattern(words ?? []);
    const found = sentences.flatMap((sentence) => {
      const at = findIn(text, sentence, pattern, variable.negative !== true);
      return at === null ? [] : [variable.whole === true ? at : trimmed(text, sentence)];
    });
    const value = provided(variable, code, means, found, context);
    if (value !== null) return value;
  }
  return missingValue(variable);
}

/** "The Parties *shall* set up", "*agree* to", "*hereby* establish", "to be settled". */
const PROVIDES =
  /\b(?:shall|will|may|must|should|agrees?|undertakes?|commits?|pledges?|decides?|resolves?|hereby|establish(?:es)?|grants?|accepts?|recogni[sz]es?|declares?|(?:is|are)\s+to|to\s+be)\b/i;

/** Stated where a sentence that provides something holds the words, inferred where one only speaks of it; null where none does. */
function provided(
  variable: AllianceVariable,
  code: string,
  means: string | null,
  found: readonly Range[],
  context: CodeContext,
): CodedValue | null {
  const [any] = found;
  if (any === undefined) return null;
  const binding = variable.whole === true ? any : found.find((range) => PROVIDES.test(context.text.slice(...range)));
  if (binding !== undefined) return statedValue(variable, code, means, wordsAt(context, [binding]));
  return inferredValue(
    variable,
    code,
    means,
    'The words stand in a sentence that provides nothing in so many words.',
    wordsAt(context, [any]),
  );
}

function trimmed(text: string, [start, end]: Range): Range {
  return [start, start + text.slice(start, end).replace(/[\s.;:,]+$/, '').length];
}

function byDate(variable: AllianceVariable, { context }: Given): CodedValue {
  const date = context.instrument?.date;
  const value = date === undefined ? null : elementValue(date);
  const part = { BEGYR: 0, BEGMO: 1, BEGDAY: 2 }[variable.variable] ?? 0;
  const number = value?.split('-')[part];
  if (number === undefined || number === '') return missingValue(variable);
  return { ...fromElement(variable, context, date, String(Number(number))), means: null };
}

function byParties(variable: AllianceVariable, { context }: Given): CodedValue {
  const parties = context.instrument?.parties;
  const value = parties === undefined ? [] : (elementValue(parties) ?? []);
  if (value.length < 2) return missingValue(variable, value.length === 1 ? 'One party was found.' : '');
  return fromElement(variable, context, parties, value.length === 2 ? '1' : '0');
}

const quotesOf = (context: CodeContext, clauses: readonly ObligationClause[]) =>
  clauses.flatMap(({ clause, quote }) =>
    quote.map((range) => ({ range, place: clause?.commitment.place || context.placeOf(range[0]) })),
  );

function obligation(variable: AllianceVariable, { context, obligations }: Given, which: Obligation): CodedValue {
  const all = obligations[which];
  const [surest] = [...all].sort((a, b) => Number(b.stated) - Number(a.stated));
  if (surest === undefined) return missingValue(variable, which === 'CONSUL' ? seenConsultation(context) : '');
  const words = quotesOf(context, surest.stated ? all.filter(({ stated }) => stated) : all);
  const means = meansOf(variable, '1');
  return surest.stated
    ? statedValue(variable, '1', means, words)
    : inferredValue(variable, '1', means, `Concluded from ${surest.why}.`, words);
}

/** A promise to consult that waits for no crisis is none of the data's, and worth a word. */
function seenConsultation({ clauses }: CodeContext): string {
  const other = clauses.find(({ commitment }) => elementValue(commitment.act) === 'consult');
  return other === undefined
    ? ''
    : `Consultation without such a case stands at ${other.commitment.place || 'one place'}.`;
}

function byActive(variable: AllianceVariable, { values }: Given): CodedValue {
  const from = ['DEFENSE', 'OFFENSE'].flatMap((name) => {
    const value = values.get(name);
    return value === undefined || value.state === 'missing' ? [] : [value];
  });
  if (from.length === 0) return missingValue(variable);
  const names = from.map((value) => value.variable).join(' and ');
  return inferredValue(
    variable,
    '1',
    meansOf(variable, '1'),
    `Follows from ${names}.`,
    from.flatMap(({ words }) => words),
  );
}

function byLimit(variable: AllianceVariable, given: Given): CodedValue {
  const { context, obligations } = given;
  const clauses = obligations[variable.of as Obligation] ?? [];
  if (clauses.length === 0) return missingValue(variable, `${variable.of} is missing, so that nothing could limit it.`);
  for (const one of clauses) {
    const range = limitIn(variable, context, one);
    if (range !== null) return statedValue(variable, '1', meansOf(variable, '1'), wordsAt(context, [range]));
  }
  return missingValue(variable);
}

/** Limits that make an obligation conditional, as the data count them. */
const LIMITS = allianceVariables.filter(({ by, limit }) => by === 'limit' && limit !== 'other');

function byConditional(variable: AllianceVariable, given: Given): CodedValue {
  const { context, obligations } = given;
  const names: readonly Obligation[] =
    variable.of === undefined ? ['DEFENSE', 'OFFENSE', 'NEUTRAL', 'CONSUL'] : [variable.of as Obligation];
  if (names.every((name) => obligations[name].length === 0))
    return missingValue(variable, `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} missing.`);
  const found = names.flatMap((name) =>
    LIMITS.filter(({ limit }) => limit !== 'request' || name === 'CONSUL').flatMap((one) => {
      const range = obligations[name].map((clause) => limitIn(one, context, clause)).find((at) => at !== null);
      return range === undefined || range === null ? [] : [{ limit: one.limit ?? '', range }];
    }),
  );
  if (found.length === 0) return missingValue(variable);
  const kinds = [...new Set(found.map(({ limit }) => limit))].join(', ');
  return inferredValue(
    variable,
    '1',
    meansOf(variable, '1'),
    `Limited by ${kinds}.`,
    wordsAt(
      context,
      found.map(({ range }) => range),
    ),
  );
}

function byAsymmetry(variable: AllianceVariable, { context, obligations }: Given): CodedValue {
  const parties = context.instrument === null ? [] : (elementValue(context.instrument.parties) ?? []);
  const all = Object.values(obligations).flat();
  const bound = all.flatMap((one) => {
    const bearer = one.clause === null ? null : elementValue(one.clause.commitment.bearer);
    return bearer === null || bearer.length === 0 ? [] : [{ one, bearer }];
  });
  if (parties.length < 2 || all.length === 0 || bound.length < all.length) return missingValue(variable);
  const some = bound.filter(({ bearer }) => parties.some((party) => !bearer.includes(party)));
  if (some.length === 0)
    return inferredValue(
      variable,
      '0',
      meansOf(variable, '0'),
      'Each obligation found has all parties for its bearers.',
    );
  const words = quotesOf(
    context,
    some.map(({ one }) => one),
  );
  return inferredValue(
    variable,
    '1',
    meansOf(variable, '1'),
    'A party stands among the bearers of some obligations only.',
    words,
  );
}

function byThreat(variable: AllianceVariable, { context, obligations }: Given): CodedValue {
  for (const { clause } of [...obligations.DEFENSE, ...obligations.OFFENSE, ...obligations.NEUTRAL]) {
    const range = clause === null ? null : adversaryIn(context, elementQuotes(clause.commitment.trigger));
    if (range !== null) return statedValue(variable, 'yes', meansOf(variable, 'yes'), wordsAt(context, [range]));
  }
  return missingValue(variable);
}

function byMedarb(variable: AllianceVariable, given: Given): CodedValue {
  const { context } = given;
  const { instrument, text } = context;
  const pattern = phrasePattern(variable.codes?.flatMap(({ words }) => words ?? []) ?? []);
  const disputes = instrument === null ? [] : elementQuotes(instrument.disputes);
  const about = context.sentences.filter((range) =>
    /\b(?:disputes?|differences?|disagreements?)\b/i.test(text.slice(...range)),
  );
  const found = [...disputes, ...about].filter((range) => findIn(text, range, pattern) !== null);
  const all = found.map((range) => trimmed(text, range));
  return provided(variable, '1', meansOf(variable, '1'), all, context) ?? missingValue(variable);
}

/** What a variable asks, for the help page and the schema. */
export const allianceAsks: readonly Asked[] = allianceVariables;
