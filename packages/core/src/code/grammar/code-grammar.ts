/** Eats a reading; gives its institutional statements, one for each commitment, with what the sentence over a list lends to its items. */
import { type English, readTimes, type Token } from '@casus/english';
import { bindsByItself } from '../../commitment/binds.js';
import type { Commitment } from '../../commitment/commitment.js';
import type { Norm } from '../../commitment/norm.js';
import { passagesOf, treesOf } from '../../commitment/passages.js';
import { normsOf } from '../../commitment/passes.js';
import { elementQuotes, elementValue } from '../../element/element.js';
import { grammarComponents } from '../../generated/grammar.js';
import { partsAt } from '../../instrument/part.js';
import { readStructure, type Structure } from '../../instrument/structure.js';
import type { Range } from '../../quote/range.js';
import type { Reading } from '../../reading.js';
import { readableOf } from '../../source/readable.js';
import { Tree } from '../../words/tree.js';
import { type Asked, type CodedUnit, type CodedValue, inferredValue, missingValue, statedValue } from '../coding.js';
import { type CodeContext, codeContext, wordsAt } from '../context.js';
import { grammarScript, symbolOf } from './script.js';
import { type GrammarStatement, grammarOf } from './statement.js';

export function codeGrammar(reading: Reading, english: English): CodedUnit[] {
  const context = codeContext(reading);
  const structure = readStructure(reading.text, reading.article, reading.format);
  const trees = treesIn(reading, structure, english);
  const times = readTimes(context.text, { sentences: trees.map(({ sentence }) => sentence) });
  const norms = new Map<Tree, Norm[]>();
  return context.clauses.flatMap(({ commitment }) => {
    const tree = treeAt(trees, commitment.quote);
    if (tree === null) return [];
    const known = norms.get(tree) ?? normsOf(tree, true).filter(bindsByItself);
    norms.set(tree, known);
    const norm = normOf(known, commitment, tree);
    const over = partsAt(structure, commitment.quote[0]?.[0] ?? 0).at(-1)?.head ?? null;
    const head = over === null ? null : headOf(trees, over);
    return norm === null ? [] : [unitOf(commitment, grammarOf(norm, known, times), context, head)];
  });
}

function treesIn(reading: Reading, structure: Structure, english: English): Tree[] {
  const { text, ranges } = readableOf(reading);
  if (reading.instrument !== null) return treesOf(passagesOf(english, text, structure));
  return english.read(text, ranges).map((sentence) => new Tree(sentence));
}

/** The tree in which a quote begins; trees are in the order of the text. */
function treeAt(trees: readonly Tree[], quote: readonly Range[]): Tree | null {
  const at = quote[0]?.[0];
  if (at === undefined) return null;
  let low = 0;
  let high = trees.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trees[middle]?.sentence.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const tree = trees[low - 1];
  return tree !== undefined && at < tree.sentence.end ? tree : null;
}

/** What the sentence over a list lends to its items: "Peru shall:" says who and how strongly. */
interface Head {
  attributes: Range | null;
  deontic: Range | null;
}

const MODAL = /^(?:shall|will|must|may|should)$/i;

function headOf(trees: readonly Tree[], [start, end]: Range): Head | null {
  const tree = trees.findLast(({ sentence }) => sentence.start < end && sentence.end > start);
  if (tree === undefined) return null;
  // Before a colon "shall" may be taken for a noun; its word alone tells it.
  const at = tree.tokens.findLastIndex(({ text }) => MODAL.test(text));
  const modal = tree.tokens[at];
  if (modal === undefined) return null;
  const subject = tree.tokens.findIndex((_, i) => i < at && tree.is(i, 'nsubj'));
  const before = subject < 0 ? tree.tokens.map((_, i) => i) : tree.subtree(subject);
  const words = before.filter((i) => i < at);
  while (/^(?:the|a|an)$/i.test(tree.tokens[words[0] ?? -1]?.text ?? '')) words.shift();
  const not = /^(?:not|never)$/i.test(tree.tokens[at + 1]?.text ?? '') ? tree.tokens[at + 1] : undefined;
  return {
    attributes: words.length === 0 ? null : tree.span(words),
    deontic: [modal.start, (not ?? modal).end],
  };
}

/** The norm whose act is the commitment's, by where the act's word stands; else the first inside its quote. */
function normOf(norms: readonly Norm[], { act, modality, quote }: Commitment, tree: Tree): Norm | null {
  const at = [...elementQuotes(modality), ...elementQuotes(act)];
  const starts = (i: number, ranges: readonly Range[]) => ranges.some(([start]) => tree.tokens[i]?.start === start);
  const exact = norms.find(
    (norm) => starts(norm.act, elementQuotes(act)) && starts(norm.anchor, elementQuotes(modality)),
  );
  const near = norms.find((norm) => starts(norm.anchor, at) || starts(norm.act, at));
  const within = norms.find((norm) => {
    const token = tree.tokens[norm.act];
    return token !== undefined && quote.some(([start, end]) => start <= token.start && token.end <= end);
  });
  return exact ?? near ?? within ?? null;
}

function unitOf(
  commitment: Commitment,
  statement: GrammarStatement,
  context: CodeContext,
  head: Head | null,
): CodedUnit {
  const parts = statement.components.map((component) => ({
    base: component.symbol,
    symbol: symbolOf(statement, component),
    ranges: rangesOf(component.words, context.text),
  }));
  const overlaps = (quotes: readonly Range[]) =>
    quotes.some(([start, end]) => parts.some(({ ranges }) => ranges.some((own) => own[0] < end && start < own[1])));
  const values = grammarComponents.flatMap(({ symbol, constitutive, name, means, looked }): CodedValue[] => {
    const asked: Asked = {
      variable: statement.kind === 'constitutive' ? constitutive : symbol,
      means: `${name}: ${means}`,
      looked,
    };
    const own = parts.filter(({ base }) => base === symbol);
    if (own.length > 0)
      return own.map(({ ranges }) => statedValue(asked, wordsOf(context.text, ranges), null, wordsAt(context, ranges)));
    const elsewhere = symbol === 'Cac' && commitment.trigger.state === 'stated' && !overlaps(commitment.trigger.quotes);
    if (elsewhere && commitment.trigger.state === 'stated')
      return [statedValue(asked, commitment.trigger.value, null, wordsAt(context, commitment.trigger.quotes))];
    const over = symbol === 'A' ? head?.attributes : symbol === 'D' ? head?.deontic : null;
    if (over != null)
      return [inferredValue(asked, wordsOf(context.text, [over]), null, OVER_LIST, wordsAt(context, [over]))];
    const lent = symbol === 'A' && statement.kind === 'regulative' ? lentBearer(asked, commitment, context) : null;
    return [lent ?? missingValue(asked)];
  });
  const lent = values.filter(({ state }) => state === 'inferred');
  const other = values.filter(({ variable }) => variable === 'Cac' && !parts.some(({ base }) => base === 'Cac'));
  const script = grammarScript([
    ...lent.map(({ variable, code }) => ({ symbol: `${variable}[state=inferred]`, words: code ?? '' })),
    ...parts.map(({ symbol, ranges }) => ({ symbol, words: wordsOf(context.text, ranges) })),
    ...other.flatMap(({ variable, code }) => (code === null ? [] : [{ symbol: variable, words: code }])),
  ]);
  const place = commitment.place === '' ? context.placeOf(commitment.quote[0]?.[0] ?? 0) : commitment.place;
  return { place, commitment: commitment.id, quote: [...commitment.quote], script, values };
}

const OVER_LIST = 'Concluded from the sentence over the list.';

/** Who is to act where the sentence itself does not say: from the sentence over a list, or from the clause before. */
function lentBearer(asked: Asked, { bearer }: Commitment, context: CodeContext): CodedValue | null {
  const who = elementValue(bearer);
  if (who === null || who.length === 0) return null;
  const quotes = elementQuotes(bearer);
  const from =
    bearer.state === 'inferred' && typeof bearer.from === 'string' ? bearer.from : 'the text around the clause';
  return inferredValue(asked, who.join(', '), null, `Concluded from ${from}.`, wordsAt(context, quotes));
}

/** Words side by side, with the marks between them, make one stretch; other components between them part it. */
function rangesOf(words: readonly Token[], text: string): Range[] {
  const out: [number, number][] = [];
  for (const { start, end } of words) {
    const last = out.at(-1);
    if (last !== undefined && /^[\s\p{P}]*$/u.test(text.slice(last[1], start))) last[1] = end;
    else out.push([start, end]);
  }
  return out;
}

const wordsOf = (text: string, ranges: readonly Range[]) =>
  ranges.map((range) => text.slice(...range).replace(/\s+/g, ' ')).join(' … ');
