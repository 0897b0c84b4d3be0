/** Eats a reading; gives the level of legalization of each of its clauses: obligation, precision, delegation. */
import type { Clause } from '../../audit/clause.js';
import { type Element, elementQuotes, elementValue } from '../../element/element.js';
import { legalization } from '../../generated/legalization.js';
import type { Range } from '../../quote/range.js';
import type { Reading } from '../../reading.js';
import { type VagueTerm, vagueTermsIn } from '../../vague/vague-terms.js';
import { type Asked, type CodedUnit, type CodedValue, inferredValue, missingValue, statedValue } from '../coding.js';
import { type CodeContext, codeContext, findIn, wordsAt } from '../context.js';
import { phrasePattern } from '../phrase-pattern.js';

type Dimension = (typeof legalization)[number];
type Level = Dimension['levels'][number];

export function codeLegalization(reading: Reading): CodedUnit[] {
  const context = codeContext(reading);
  const units = context.clauses.map((clause) => ({
    place: clause.commitment.place === '' ? context.placeOf(clause.own[0]) : clause.commitment.place,
    commitment: clause.commitment.id,
    quote: [...clause.commitment.quote],
    script: null,
    values: legalization.map((dimension) => levelOf(dimension, clause, context)),
  }));
  return [...units, ...disputesUnit(context)];
}

const askedOf = ({ dimension, means, looked }: Dimension): Asked => ({ variable: dimension, means, looked });

function levelOf(dimension: Dimension, clause: Clause, context: CodeContext): CodedValue {
  const own = dimension.dimension;
  if (own === 'obligation') return obligation(dimension, clause, context);
  if (own === 'precision') return precision(dimension, clause, context);
  return byWords(dimension, clause.sentence, context);
}

const level = ({ levels }: Dimension, code: string): Level | undefined => levels.find((one) => one.code === code);
const meaning = (dimension: Dimension, code: string): string | null => level(dimension, code)?.means ?? null;

/** Patterns are made once for each level of the data. */
const patterns = new Map<Level, RegExp>(
  legalization.flatMap(({ levels }) =>
    levels.flatMap((one) => (one.words === undefined ? [] : [[one, phrasePattern(one.words)] as const])),
  ),
);

/** The highest level whose words stand in a stretch, undenied; denials are looked for where the words themselves deny. */
function byWords(dimension: Dimension, range: Range, context: CodeContext): CodedValue {
  for (const one of dimension.levels) {
    const pattern = one.reads === 'words' ? patterns.get(one) : undefined;
    const at = pattern === undefined ? null : findIn(context.text, range, pattern);
    if (at !== null) return statedValue(askedOf(dimension), one.code, one.means, wordsAt(context, [at]));
  }
  return missingValue(askedOf(dimension));
}

function obligation(dimension: Dimension, clause: Clause, context: CodeContext): CodedValue {
  const asked = askedOf(dimension);
  const { commitment, sentence } = clause;
  for (const one of dimension.levels) {
    const pattern = one.reads === 'words' ? patterns.get(one) : undefined;
    const at = pattern === undefined ? null : findIn(context.text, sentence, pattern, false);
    if (at !== null) return statedValue(asked, one.code, one.means, wordsAt(context, [at]));
  }
  const modality = elementValue(commitment.modality);
  const binds = wordsAt(context, elementQuotes(commitment.modality));
  switch (modality) {
    case 'aspiration':
      return known(asked, commitment.modality, 'hortatory', meaning(dimension, 'hortatory'), binds);
    case 'duty':
    case 'prohibition': {
      const limits = limitsOf(dimension, clause, context);
      const code = limits.length > 0 ? 'contingent' : 'unconditional';
      return known(asked, commitment.modality, code, meaning(dimension, code), [...binds, ...limits]);
    }
    case 'permission':
      return missingValue(asked, 'The clause permits and does not bind.');
    case 'declaration':
      return missingValue(asked, 'The clause declares and does not bind.');
    case null:
      return missingValue(asked);
  }
}

function known(
  asked: Asked,
  from: Element<unknown>,
  code: string,
  means: string | null,
  words: CodedValue['words'],
): CodedValue {
  if (from.state === 'stated') return statedValue(asked, code, means, words);
  return inferredValue(asked, code, means, 'The binding word was concluded from the text around the clause.', words);
}

/** "Under the monitoring of", "on the basis of" tell how a duty is kept; these tell that it may not hold. */
const MAY_NOT_HOLD =
  /^(?:unless|except|provided|on (?:the )?condition|on the understanding|as long as|so long as|subject to|only|but|to the (?:fullest |greatest )?extent|as far as|in so far as|insofar as|(?:where|when|wherever|whenever|if) (?:possible|appropriate|necessary)|as appropriate|as necessary|contingent on|depending on|in exchange for|in return for|with the (?:consent|approval) of|such action as|as (?:it|they) deem)/i;

/** What a duty waits for or may be escaped by: its case, its condition, words of escape. */
function limitsOf(dimension: Dimension, { commitment, sentence }: Clause, context: CodeContext): CodedValue['words'] {
  const one = dimension.levels.find(({ reads }) => reads === 'limited-duty');
  const pattern = one === undefined ? undefined : patterns.get(one);
  const excuse = pattern === undefined ? null : findIn(context.text, sentence, pattern, false);
  const condition = elementQuotes(commitment.condition).filter((range) =>
    MAY_NOT_HOLD.test(context.text.slice(...range)),
  );
  const ranges = [...elementQuotes(commitment.trigger), ...condition];
  if (excuse !== null && !ranges.some(([start, end]) => start <= excuse[0] && excuse[1] <= end)) ranges.push(excuse);
  return wordsAt(context, ranges);
}

const JUDGED: ReadonlySet<VagueTerm['kind']> = new Set(['judgement', 'extent']);

function precision(dimension: Dimension, { commitment, own }: Clause, context: CodeContext): CodedValue {
  const asked = askedOf(dimension);
  const vague = commitment.quote.flatMap((range) => vagueTermsIn(context.text, range));
  const judged = vague.filter(({ kind }) => JUDGED.has(kind));
  const give = (code: string, ranges: readonly Range[]) =>
    statedValue(asked, code, meaning(dimension, code), wordsAt(context, ranges));
  if (judged.length > 0)
    return give(
      'discretion',
      judged.map(({ range }) => range),
    );
  if (vague.length > 0)
    return give(
      'standard',
      vague.map(({ range }) => range),
    );
  const { act, deadline, amount } = commitment;
  const measured = [
    ...(elementValue(deadline)?.value == null ? [] : elementQuotes(deadline)),
    ...(elementValue(amount)?.value == null ? [] : elementQuotes(amount)),
  ];
  if (measured.length > 0) return give('determinate', measured);
  if (act.state !== 'stated' || own[0] === own[1])
    return missingValue(asked, 'The act is none of the list, and no open word stands in the clause.');
  return inferredValue(
    asked,
    'limited',
    meaning(dimension, 'limited'),
    'The act is named, no measure of it is, and no word leaves it open.',
    wordsAt(context, elementQuotes(act)),
  );
}

/** The clause on disputes, where it is no commitment of its own: what it delegates is told all the same. */
function disputesUnit(context: CodeContext): CodedUnit[] {
  const { instrument, clauses } = context;
  const quote = instrument === null ? [] : elementQuotes(instrument.disputes);
  const [first] = quote;
  if (first === undefined || clauses.some(({ sentence }) => sentence[0] < first[1] && first[0] < sentence[1]))
    return [];
  const values = legalization
    .filter(({ dimension }) => dimension.startsWith('delegation'))
    .map((dimension) => byWords(dimension, [first[0], quote.at(-1)?.[1] ?? first[1]], context));
  return [{ place: context.placeOf(first[0]), commitment: null, quote, script: null, values }];
}
