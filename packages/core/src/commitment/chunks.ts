/** Eats a norm; gives the phrases and clauses in its sentence that open with a listed word and tell an element of it. */

import type { TimeExpression } from '@casus/english';
import { markers } from '../generated/markers.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import type { Norm } from './norm.js';

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

const opening = new Map(markers.flatMap(({ element, words }) => words.map((word) => [word, element] as const)));
const FIRST_WORDS = new Set([...opening.keys()].map((phrase) => phrase.split(/[ -]/)[0] ?? phrase));
const LONGEST = Math.max(...[...opening.keys()].map((phrase) => phrase.split(/[ -]/).length + 1));

/** Words that open an element only at the head of a clause; elsewhere they are prepositions or verbs of other things. */
const INVERTED = new Set(['should', 'were']);

/**
 * The chunks of the norm's own words and of what introduces its sentence ("If Tessaly is attacked, …"), in the order of the text.
 * They are read from the surface, by opening word and next seam, since trees of long legal sentences err most in just these
 * attachments; `words` are the indexes of the norm's own words.
 */
export function chunksOf(norm: Norm, words: readonly number[], times: readonly TimeExpression[] = []): Chunk[] {
  const { tree } = norm;
  const first = words[0] ?? norm.act;
  const last = words.at(-1) ?? norm.act;
  const found: Chunk[] = [];
  for (let i = leadOf(tree, first, times); i <= last; i++) {
    const chunk = chunkAt(tree, i, Math.max(last + 1, i + 1), i < first, times);
    if (chunk === null) continue;
    const swallows = chunk.from <= norm.act && norm.act < chunk.to;
    if (swallows) continue;
    found.push(chunk);
    i = chunk.to - 1;
  }
  return found;
}

/** Where the sentence opens with a case ("If …,", "In the event of …,"), its first word; else the norm's own first word. */
function leadOf(tree: Tree, first: number, times: readonly TimeExpression[]): number {
  const chunk = chunkAt(tree, 0, first, true, times);
  return chunk !== null &&
    (chunk.element === 'trigger' || chunk.element === 'condition' || chunk.element === 'deadline')
    ? 0
    : first;
}

function chunkAt(
  tree: Tree,
  from: number,
  limit: number,
  leading: boolean,
  times: readonly TimeExpression[],
): Chunk | null {
  if (!FIRST_WORDS.has(tree.tokens[from]?.text.toLowerCase() ?? '')) return null;
  const text = tree.tokens.slice(from, from + LONGEST).map((token) => token.text.toLowerCase());
  for (let n = Math.min(LONGEST, text.length, limit - from); n > 0; n--) {
    const marker = text.slice(0, n).join(' ').replace(/ - /g, '-');
    const element = opening.get(marker);
    if (element === undefined) continue;
    if (INVERTED.has(marker) && !(leading && from === 0)) continue;
    if (/^(?:up)?on$/.test(marker) && isParticle(tree, from)) continue;
    if (n === 1 && !opens(tree, from)) continue;
    const to = TIMED.has(marker)
      ? endOfTime(tree, from, n, limit, times)
      : HASTE.has(marker) && !bound(tree, from + n)
        ? from + n
        : endOf(tree, from, n, limit, leading);
    if (to === null) continue;
    const start = tree.tokens[from]?.start ?? 0;
    const end = tree.tokens[to - 1]?.end ?? start;
    return { element, marker, range: [start, end], from, to };
  }
  return null;
}

/** "Agreed upon in stages", "upon which": a particle of the verb before it, or of a relative clause. */
function isParticle(tree: Tree, i: number): boolean {
  return (
    /^(?:agree|call|act|base|rely|depend|draw|embark|insist|decide|build|found|focus)$/.test(
      tree.tokens[i - 1]?.lemma ?? '',
    ) || /^(?:which|whom|in|by)$/i.test(tree.tokens[i + 1]?.text ?? '')
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
  'at the earliest',
  'as early as possible',
  'in a timely manner',
  'indefinitely',
  'permanently',
  'in perpetuity',
  'forever',
]);

/** "30 days *after* the signing", "immediately *upon* request": the time is counted from what follows. */
const bound = (tree: Tree, i: number) => /^(?:after|of|from|following|upon|before)$/i.test(tree.tokens[i]?.text ?? '');

/** The word after the time that stands within three words of the opening one, with what it is counted from; null where none does. */
function endOfTime(
  tree: Tree,
  from: number,
  opened: number,
  limit: number,
  times: readonly TimeExpression[],
): number | null {
  for (let i = from + opened; i < Math.min(limit, from + opened + 3); i++) {
    const token = tree.tokens[i];
    // "On day 5 after the withdrawal": days of an agreement's own calendar.
    if (token !== undefined && /^day$/i.test(token.text) && /^\d{1,3}$/.test(tree.tokens[i + 1]?.text ?? ''))
      return endOfAnchor(tree, i + 2, limit);
    const time =
      token === undefined ? undefined : times.find(({ start, end }) => start <= token.start && token.start < end);
    if (time === undefined) continue;
    let to = i;
    while (to < limit && (tree.tokens[to]?.start ?? time.end) < time.end) to++;
    return bound(tree, to) ? endOfAnchor(tree, to, limit) : to;
  }
  return null;
}

/**
 * Where what a time is counted from ends, "after the date of signing | a resolution": before the next noun phrase, or at the next seam
 * where it is a clause, "after both sides retreat".
 */
function endOfAnchor(tree: Tree, from: number, limit: number): number {
  const seam = endOf(tree, from, 1, limit, false);
  let noun = false;
  for (let i = from + 1; i < seam; i++) {
    const token = tree.tokens[i];
    if (token === undefined || (token.upos === 'VERB' && /^VB[DZP]?$/.test(token.xpos)) || token.upos === 'AUX')
      return seam;
    if (noun && token.upos === 'DET') return i;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = true;
    else if (token.upos === 'ADP') noun = false;
  }
  return seam;
}

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
    /^should|were$/i.test(tree.tokens[i]?.text ?? '')
  );
}

/** Words that end a chunk when they open another element of the same norm. */
const SEAM = /^[,;:.()[\]–—]$/;

/** The word after the chunk: the next seam at its own level, where a comma right behind the opening word begins an aside. */
function endOf(tree: Tree, from: number, opened: number, limit: number, leading: boolean): number {
  let aside = tree.tokens[from + opened]?.text === ',';
  let depth = 0;
  for (let i = from + opened; i < limit; i++) {
    const word = tree.tokens[i]?.text ?? '';
    if (word === '(' || word === '[') depth++;
    if ((word === ')' || word === ']') && --depth < 0) return i;
    if (depth > 0 || !SEAM.test(word)) continue;
    if (word === ',') {
      if (i === from + opened) continue;
      if (aside) {
        aside = false;
        continue;
      }
      // A list goes on over its commas: "the integrity, independence or security of any Party".
      if (!leading && listGoesOn(tree, i, limit)) continue;
    }
    return i;
  }
  return limit;
}

/** Whether a clause with a verb of its own begins at a word: ", and the Alliance will maintain". */
function beginsClause(tree: Tree, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    const token = tree.tokens[i];
    if (token === undefined || SEAM.test(token.text)) return false;
    if (/^(?:shall|will|must|may|should|would|can|agrees?|undertakes?|commits?)$/i.test(token.text)) return true;
  }
  return false;
}

function listGoesOn(tree: Tree, comma: number, limit: number): boolean {
  const after = tree.tokens[comma + 1];
  if (after === undefined || comma + 1 >= limit) return false;
  if (/^(?:and|or|but)$/i.test(after.text) && beginsClause(tree, comma + 2, limit)) return false;
  if (/^(?:and|or)$/i.test(after.text))
    return tree.tokens[comma + 2]?.upos !== 'VERB' && tree.tokens[comma + 2]?.upos !== 'AUX';
  for (let i = comma + 1; i < Math.min(limit, comma + 5); i++)
    if (/^(?:and|or)$/i.test(tree.tokens[i]?.text ?? ''))
      return (
        tree.is(comma + 1, 'conj') || tree.tokens[comma + 1]?.upos === 'ADJ' || tree.tokens[comma + 1]?.upos === 'NOUN'
      );
  return false;
}
