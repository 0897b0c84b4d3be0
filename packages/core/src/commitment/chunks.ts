/** Eats a norm; gives the phrases and clauses in its sentence that open with a listed word and tell an element of it. */

import type { TimeExpression } from '@casus/english';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { countedFrom, endOf, endOfTime } from './chunk-end.js';
import type { Norm } from './norm.js';
import { FIRST_WORDS, LONGEST, opening } from './opening-words.js';

export type MarkedElement = 'trigger' | 'condition' | 'deadline' | 'term' | 'consequence';

export interface Chunk {
  element: MarkedElement;
  /** The opening words, as the list has them. */
  marker: string;
  range: Range;
  /** Indexes of the first and one past the last word. */
  from: number;
  to: number;
}

/** Words that open an element only at the head of a clause; elsewhere they are prepositions or verbs of other things. */
const INVERTED = new Set(['should', 'were']);

/**
 * The chunks of the norm's own words and of what introduces its sentence ("If Tessaly is attacked, …"), in the order of the text.
 * They are read from the surface, by opening word and next seam, since trees of long legal sentences err most in just these
 * attachments; `words` are the indexes of the norm's own words.
 */
export function chunksOf(norm: Norm, words: readonly number[], times: readonly TimeExpression[] = []): Chunk[] {
  const first = words[0] ?? norm.act;
  const last = words.at(-1) ?? norm.act;
  const found: Chunk[] = [];
  for (let i = leadOf(norm, first, times); i <= last; i++) {
    const chunk = chunkAt(norm, i, Math.max(last + 1, i + 1), i < first, times);
    if (chunk === null) continue;
    const swallows = chunk.from <= norm.act && norm.act < chunk.to;
    if (swallows) continue;
    found.push(chunk);
    i = chunk.to - 1;
  }
  return found;
}

/** Where the sentence opens with a case ("If …,", "In the event of …,"), its first word; else the norm's own first word. */
function leadOf(norm: Norm, first: number, times: readonly TimeExpression[]): number {
  const chunk = chunkAt(norm, 0, first, true, times);
  return chunk !== null &&
    (chunk.element === 'trigger' || chunk.element === 'condition' || chunk.element === 'deadline')
    ? 0
    : first;
}

function chunkAt(
  norm: Norm,
  from: number,
  limit: number,
  leading: boolean,
  times: readonly TimeExpression[],
): Chunk | null {
  const { tree } = norm;
  if (!FIRST_WORDS.has(tree.tokens[from]?.lower ?? '')) return null;
  const text = tree.tokens.slice(from, from + LONGEST).map((token) => token.lower);
  for (let n = Math.min(LONGEST, text.length, limit - from); n > 0; n--) {
    const marker = text.slice(0, n).join(' ').replace(/ - /g, '-');
    const element = opening.get(marker);
    if (element === undefined) continue;
    if (INVERTED.has(marker) && from > 0) continue;
    if (/^(?:up)?on$/.test(marker) && isParticle(tree, from)) continue;
    if (n === 1 && !opens(tree, from)) continue;
    if (HASTE.has(marker) && (isAbility(tree, from) || isOthers(tree, from, norm))) continue;
    if (marker === 'in' && isRecord(tree, from)) continue;
    // "At least once a year": how often.
    if (marker === 'once' && (ONCE_A_YEAR.test(text.slice(1, 3).join(' ')) || isLeast(tree, from))) continue;
    // "By giving six months' notice": how, and not by when.
    if (marker === 'by' && tree.tokens[from + 1]?.xpos === 'VBG') continue;
    if (isNone(tree, from, n)) continue;
    // "Or is otherwise a breach": only at the head of a clause it says what else follows.
    if (marker === 'otherwise' && !/^[;,:]$/.test(tree.tokens[from - 1]?.text ?? ',')) continue;
    const to = TIMED.has(marker)
      ? endOfTime(tree, from, n, limit, times)
      : (HASTE.has(marker) && !countedFrom(tree, from + n)) || isWhole(tree, marker, from + n)
        ? from + n
        : endOf(tree, from, n, limit, leading || INVERTED.has(marker));
    if (to === null) continue;
    const start = tree.tokens[from]?.start ?? 0;
    const end = tree.tokens[to - 1]?.end ?? start;
    return { element, marker, range: [start, end], from, to };
  }
  return null;
}

/** What makes "once" tell how often; "once a deal is reached" is a case. */
const ONCE_A_YEAR =
  /^(?:(?:every|per|each)\b|an? (?:day|week|fortnight|month|quarter|year|decade)\b|in (?:a|an|\d+|two|three|four|five|six|ten)\b)/;

const isLeast = (tree: Tree, i: number): boolean => tree.tokens[i - 1]?.lower === 'least';

/** "Agreed upon in stages", "upon which": a particle of the verb before it, or of a relative clause. */
function isParticle(tree: Tree, i: number): boolean {
  return (
    /^(?:agree|call|act|base|rely|depend|draw|embark|insist|decide|build|found|focus)$/.test(
      tree.tokens[i - 1]?.lemma ?? '',
    ) || /^(?:which|whom|in|by)$/i.test(tree.tokens[i + 1]?.text ?? '')
  );
}

/** "So organised as to be able to meet promptly": what one can do is no time by which one does it. */
function isAbility(tree: Tree, i: number): boolean {
  const verb = tree.tokens[i]?.head ?? -1;
  return /^(?:able|capable)$/.test(tree.tokens[tree.tokens[verb]?.head ?? -1]?.lemma ?? '');
}

/** "Terms that Aland swiftly rejected": haste in a clause with a subject of its own below or beside the act. */
function isOthers(tree: Tree, i: number, { act, anchor }: Norm): boolean {
  const verb = tree.tokens[i]?.head ?? -1;
  if (verb === act || verb === anchor || tree.tokens[verb]?.upos !== 'VERB') return false;
  if (tree.childrenBy(verb, 'nsubj').length === 0) return false;
  return !tree.is(verb, 'ccomp') && !tree.is(verb, 'xcomp') && tree.tokens[verb]?.head !== -1;
}

/** "Including but not limited to", "not only", "even if", "while respecting": words like those of a case or a limit, that set none. */
function isNone(tree: Tree, from: number, length: number): boolean {
  const word = (i: number) => tree.tokens[i]?.lower ?? '';
  const first = word(from);
  if (first === 'but' && word(from + 1) === 'not' && word(from + 2) === 'limited') return true;
  if (first === 'only' && word(from - 1) === 'not') return true;
  if (first === 'if' && word(from - 1) === 'even') return true;
  return first === 'while' && length === 1 && tree.tokens[from + 1]?.xpos === 'VBG';
}

/** "The first exchange in five months": how long it has been, and not by when. */
function isRecord(tree: Tree, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    const token = tree.tokens[at];
    if (token === undefined || /^[,;:.]$/.test(token.text) || token.upos === 'VERB') return false;
    if (/^(?:first|second|third|only|longest|highest|lowest|largest|biggest|worst|best|most|latest)$/i.test(token.text))
      return true;
  }
  return false;
}

/** "As it deems necessary", "where appropriate": nothing more is told, whatever stands behind. */
function isWhole(tree: Tree, marker: string, next: number): boolean {
  return (
    /^(?:as|if|when|where|wherever|whenever|such|to the).* (?:necessary|appropriate|possible|practicable)$/.test(
      marker,
    ) && !/^(?:by|in|under)$/i.test(tree.tokens[next]?.text ?? '')
  );
}

/** Prepositions that open a deadline or a term only where a time stands right behind them. */
const TIMED = new Set([
  'within',
  'by',
  'before',
  'in',
  'on',
  'from',
  'for',
  'during',
  'through',
  'as of',
  'as from',
  'starting',
  'starting from',
  'starting on',
  'beginning',
  'beginning on',
  'no later than',
  'not later than',
  'not later',
  'by no later than',
  'prior to',
]);

/** Adverbs that are a whole deadline by themselves. */
const HASTE = new Set([
  'immediately',
  'forthwith',
  'promptly',
  'at once',
  'swiftly',
  'soon',
  'urgently',
  'expeditiously',
  'without delay',
  'without undue delay',
  'without further delay',
  'as soon as possible',
  'as soon as practicable',
  'as soon as feasible',
  'as soon as practically possible',
  'as soon as appropriate',
  'as soon as it is appropriate',
  'as soon as is practicable',
  'as soon as is possible',
  'as quickly as possible',
  'as rapidly as possible',
  'at the earliest',
  'as early as possible',
  'in a timely manner',
  'indefinitely',
  'permanently',
  'in perpetuity',
  'forever',
]);

/** A single word opens an element where it joins a clause or phrase, not where it is a verb, a noun or a particle. */
function opens(tree: Tree, i: number): boolean {
  const upos = tree.tokens[i]?.upos;
  return (
    upos === 'SCONJ' ||
    upos === 'ADP' ||
    upos === 'ADV' ||
    upos === 'CCONJ' ||
    tree.is(i, 'mark') ||
    tree.is(i, 'case') ||
    /^(?:should|were|forthwith|immediately|promptly)$/i.test(tree.tokens[i]?.text ?? '')
  );
}
