/**
 * From an old and a new clause to the numbers, dates and lists in them that are others now, compared as values and not as words:
 * "3,000" and "three thousand" are one. They belong to the clause, whether or not a commitment was read from it.
 */
import { type Quantity, readQuantities, readTimes } from '@casus/english';
import type { Range } from '../quote/range.js';
import { byNumber, type Judged } from './direction.js';
import type { ElementChange, Wording } from './element-change.js';

/** A clause in its text. */
export interface ClauseWords {
  text: string;
  range: Range;
}

interface Value {
  wording: Wording;
  /** Equal where the values are. */
  value: string;
  /** Only values of one kind can have become each other. */
  kind: string;
  quantity: Quantity | null;
}

const CEILING =
  /\b(?:limit(?:ed|s)?|capp?(?:ed)?|ceilings?|exceed(?:ing|s)?|at\smost|no\smore\sthan|not\smore\sthan|maximum|up\sto)\b/i;
const FLOOR = /\b(?:at\sleast|no\sless\sthan|no\sfewer\sthan|not\sless\sthan|minimum)\b/i;
const UNORDERED: Judged = { direction: 'different', reason: null };

/** In the order of the new clause. What `known` tells already of the same words is not told again. */
export function valueChanges(old: ClauseWords, fresh: ClauseWords, known: readonly ElementChange[]): ElementChange[] {
  const told = (side: 'old' | 'new', range: Range) =>
    known.some((change) => {
      const other = change[side]?.range;
      return other != null && other[0] < range[1] && range[0] < other[1];
    });
  const found = [
    ...changed('amount', amountsIn(old), amountsIn(fresh), (was, is) => judged(old, fresh, was, is)),
    ...changed('date', datesIn(old), datesIn(fresh), () => UNORDERED),
    ...listChanges(listsIn(old), listsIn(fresh)),
  ];
  return found.filter(
    ({ old: was, new: is }) =>
      !(was?.range != null && told('old', was.range)) && !(is?.range != null && told('new', is.range)),
  );
}

function changed(
  element: string,
  old: readonly Value[],
  fresh: readonly Value[],
  judge: (was: Value, is: Value) => Judged,
): ElementChange[] {
  const left = [...fresh];
  const without = old.filter(({ value }) => {
    const same = left.findIndex((other) => other.value === value);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return without.flatMap((was): ElementChange[] => {
    const at = left.findIndex(({ kind }) => kind === was.kind);
    const [is] = at < 0 ? [] : left.splice(at, 1);
    return is === undefined ? [] : [{ element, old: was.wording, new: is.wording, ...judge(was, is) }];
  });
}

function wordingAt(text: string, range: Range): Wording {
  return { words: text.slice(...range).replace(/\s+/g, ' '), range };
}

/** Lengths of time are deadlines and terms, and ordinals are numbers of things. */
function amountsIn({ text, range: [from, to] }: ClauseWords): Value[] {
  return readQuantities(text.slice(from, to))
    .filter(({ kind }) => kind !== 'duration' && kind !== 'ordinal')
    .map((quantity) => ({
      wording: wordingAt(text, [from + quantity.start, from + quantity.end]),
      value: `${quantity.value}-${quantity.max ?? ''} ${quantity.kind === 'count' ? '' : quantity.unit}`,
      kind: quantity.kind === 'money' ? `money ${quantity.unit}` : quantity.kind,
      quantity,
    }));
}

function judged(old: ClauseWords, fresh: ClauseWords, was: Value, is: Value): Judged {
  if (was.quantity === null || is.quantity === null) return UNORDERED;
  const both = (pattern: RegExp) => [old, fresh].every(({ text, range }) => pattern.test(text.slice(...range)));
  const [isCeiling, isFloor] = [both(CEILING), both(FLOOR)];
  if (isCeiling === isFloor) return UNORDERED;
  return isCeiling
    ? byNumber(was.quantity.value, is.quantity.value, 'weaker', 'a lower ceiling limits more')
    : byNumber(was.quantity.value, is.quantity.value, 'stronger', 'more is owed where the number is larger');
}

function datesIn({ text, range: [from, to] }: ClauseWords): Value[] {
  return readTimes(text.slice(from, to))
    .filter(({ type, value }) => type === 'DATE' && /^\d{4}(?:-\d\d){0,2}$/.test(value))
    .map(({ start, end, value }) => ({
      wording: wordingAt(text, [from + start, from + end]),
      value,
      kind: 'date',
      quantity: null,
    }));
}

interface List {
  wording: Wording;
  items: Set<string>;
}

const ITEM = "[\\p{L}\\p{N}'’-]+(?:\\s[\\p{L}\\p{N}'’-]+){0,3}";
const LIST = new RegExp(`${ITEM}(?:,\\s${ITEM})+,?\\s(?:and|or)\\s${ITEM}`, 'gu');

function listsIn({ text, range: [from, to] }: ClauseWords): List[] {
  return [...text.slice(from, to).matchAll(LIST)].map((match) => {
    const parts = match[0].split(/,\s(?:(?:and|or)\s)?|\s(?:and|or)\s/u);
    // The first item begins, and the last one ends, with words of the sentence around it: they are as long as those between.
    const most = Math.max(1, ...parts.slice(1, -1).map((item) => item.split(/\s+/).length));
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    const head = lastWords(first, most);
    const tail = firstWords(last, most);
    const items = [head, ...parts.slice(1, -1), tail].map((item) => item.toLowerCase().replace(/\s+/g, ' '));
    const start = from + match.index + first.length - head.length;
    const end = from + match.index + match[0].length - (last.length - tail.length);
    return { wording: wordingAt(text, [start, end]), items: new Set(items) };
  });
}

const firstWords = (item: string, words: number) =>
  new RegExp(`^(?:\\S+\\s*){1,${words}}`, 'u').exec(item)?.[0].trimEnd() ?? item;
const lastWords = (item: string, words: number) => new RegExp(`(?:\\S+\\s*){1,${words}}$`, 'u').exec(item)?.[0] ?? item;

/** Lists that share half of the shorter one are one list. */
function listChanges(old: readonly List[], fresh: readonly List[]): ElementChange[] {
  const left = [...fresh];
  return old.flatMap((was): ElementChange[] => {
    const shared = (is: List) => [...was.items].filter((item) => is.items.has(item)).length;
    const at = left.findIndex((is) => shared(is) * 2 >= Math.min(was.items.size, is.items.size) && shared(is) > 0);
    const [is] = at < 0 ? [] : left.splice(at, 1);
    if (is === undefined || (shared(is) === was.items.size && was.items.size === is.items.size)) return [];
    return [{ element: 'list', old: was.wording, new: is.wording, ...UNORDERED }];
  });
}
