/** Eats a norm and the other norms of its sentence; gives the shortest stretches of text that carry it whole. */
import type { Range } from '../quote/range.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';

const EDGE = /^[\s,;:.()–—-]+$/;

/**
 * The words of a norm: its subject, unless it shares that with an act before it, and everything below its highest word,
 * without the branches in which other norms of the sentence stand beside it.
 */
export function quoteOf(norm: Norm, others: readonly Norm[]): Range[] {
  return norm.tree.ranges(wordsOf(norm, others));
}

/** Indexes of the words of the quote, ascending. */
export function wordsOf(norm: Norm, others: readonly Norm[]): number[] {
  const { tree, anchor } = norm;
  const subjects = new Set<number>();
  const beside = new Set(others.filter((other) => other !== norm).flatMap((other) => [other.anchor, other.act]));
  // "Sanctions will be reinstated, all benefits will be revoked": what another verb says it of is not this one's.
  for (const other of others)
    if (
      other !== norm &&
      other.subject !== null &&
      other.subject !== norm.subject &&
      other.subject > anchor &&
      other.act > anchor
    )
      subjects.add(other.subject);
  beside.delete(anchor);
  beside.delete(norm.act);
  const own = tree.subtree(
    anchor,
    (child) =>
      isSetAgainst(norm, child) ||
      (subjects.has(child) && child !== norm.act && !tree.is(child, 'obj') && !tree.is(child, 'obl')) ||
      (beside.has(child) && (tree.is(child, 'conj') || tree.is(child, 'parataxis') || goesOnAlone(norm, child))),
  );
  const words = new Set(own);
  // "Reiterate our commitment to refrain": the verb that takes the binding noun is needed to understand it.
  const taking = tree.tokens[anchor]?.head ?? -1;
  if (tree.tokens[anchor]?.upos === 'NOUN' && norm.act !== anchor && tree.is(anchor, 'obj') && taking >= 0)
    words.add(taking);
  if (!words.has(norm.act)) for (const i of tree.subtree(norm.act)) words.add(i);
  if (norm.subject !== null && !norm.coordinated && !words.has(norm.subject)) {
    for (const i of tree.subtree(
      norm.subject,
      (child) => child === anchor || tree.is(child, 'acl') || (tree.is(child, 'conj') && beside.has(child)),
    ))
      words.add(i);
  }
  const end = norm.aside === true ? endOfAside(norm) : endOfItem(norm);
  const sorted = [...words].filter((i) => i < end).sort((a, b) => a - b);
  while (sorted.length > 0 && isEdge(norm, sorted.at(-1))) sorted.pop();
  while (sorted.length > 0 && (isEdge(norm, sorted[0]) || tree.is(sorted[0] ?? -1, 'cc') || isThat(norm, sorted[0])))
    sorted.shift();
  return closeBracket(norm, closeSmallGaps(norm, withoutLooseMarks(norm, sorted)));
}

const QUOTATION = /^["“”]$/;

/** "“Neither side shall fire … ,”": marks that the words of another norm part from these, and what they would have closed. */
function withoutLooseMarks({ tree }: Norm, words: readonly number[]): readonly number[] {
  let end = words.length;
  while (end > 0 && tree.tokens[words[end - 1] ?? -1]?.upos === 'PUNCT') end--;
  const kept = end < words.length && words[end] !== (words[end - 1] ?? 0) + 1 ? words.slice(0, end) : words;
  const marks = kept.filter((i) => QUOTATION.test(tree.tokens[i]?.text ?? ''));
  return marks.length === 1 && marks[0] === kept[0] ? kept.slice(1) : kept;
}

/** "… by ten percent (10%)": a bracket that opens within the quote closes within it. */
function closeBracket({ tree }: Norm, words: number[]): number[] {
  const last = words.at(-1) ?? -1;
  const next = tree.tokens[last + 1]?.text ?? '';
  if (!next.startsWith(')')) return words;
  const depth = words.reduce(
    (sum, i) => sum + (tree.tokens[i]?.text === '(' ? 1 : tree.tokens[i]?.text === ')' ? -1 : 0),
    0,
  );
  return depth > 0 ? [...words, last + 1] : words;
}

/** What another does beside a norm is told when he is named. */
function endOfAside({ tree, subject, act }: Norm): number {
  const named = tree.subtree(subject ?? act, (child) => ['acl', 'appos', 'conj'].some((one) => tree.is(child, one)));
  return (named.at(-1) ?? act) + 1;
}

/** Behind a semicolon these words still belong to what stands before it. */
const GOES_ON = /^(?:provided|except|unless|otherwise|failing|subject|if|namely)$/i;

/** The semicolon that ends the norm's item in a list that runs within its sentence; past the last word where there is none. */
function endOfItem({ tree, act, anchor }: Norm): number {
  for (let i = Math.max(act, anchor) + 1; i < tree.tokens.length; i++)
    if (tree.tokens[i]?.text === ';' && !GOES_ON.test(tree.tokens[i + 1]?.text ?? '')) return i;
  return tree.tokens.length;
}

/** "…, while Bland will pay": what another is to do, set beside it; "while the fighting goes on" is when. */
function isSetAgainst({ tree, act, subject }: Norm, i: number): boolean {
  if (i <= act || (!tree.is(i, 'conj') && !tree.is(i, 'advcl'))) return false;
  const marks = tree.childrenBy(i, 'mark').map((mark) => tree.tokens[mark]?.lower ?? '');
  if (!marks.includes('while') && !marks.includes('whereas')) return false;
  const [own] = tree.childrenBy(i, 'nsubj');
  return own !== undefined && own !== subject && modalOf(tree, i)?.force === 'duty';
}

/** "…, and the Alliance will maintain …": a clause of its own behind "and", wherever the parser has hung it. */
function goesOnAlone({ tree }: Norm, i: number): boolean {
  const [subject] = tree.childrenBy(i, 'nsubj');
  if (subject === undefined || tree.childrenBy(i, 'aux').length === 0) return false;
  const first = tree.subtree(subject)[0] ?? subject;
  return tree.tokens[first - 1]?.upos === 'CCONJ' && /^[,;]$/.test(tree.tokens[first - 2]?.text ?? '');
}

function isEdge(norm: Norm, i: number | undefined): boolean {
  const token = i === undefined ? undefined : norm.tree.tokens[i];
  return token !== undefined && EDGE.test(token.text);
}

/** "That Aland will withdraw", "while Aland will pay": the word that hangs the clause on another, and is no condition. */
function isThat(norm: Norm, i: number | undefined): boolean {
  const { tree, anchor, subject } = norm;
  if (i === undefined || !tree.is(i, 'mark')) return false;
  const { lower, head } = tree.tokens[i] ?? {};
  if (lower === 'that') return true;
  const opens = subject !== null && tree.subtree(subject)[0] === i + 1;
  return (lower === 'while' || lower === 'whereas') && head === anchor && opens;
}

/** A comma or a cross-reference left out in the middle would tear the quote for nothing; only larger gaps stay open. */
function closeSmallGaps(norm: Norm, words: readonly number[]): number[] {
  const out: number[] = [];
  for (const i of words) {
    const before = out.at(-1);
    if (before !== undefined && i - before <= 3) for (let k = before + 1; k < i; k++) out.push(k);
    out.push(i);
  }
  return out.filter((i) => norm.tree.tokens[i] !== undefined);
}
