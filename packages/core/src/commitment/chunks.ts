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
  if (!FIRST_WORDS.has(tree.tokens[from]?.text.toLowerCase() ?? '')) return null;
  const text = tree.tokens.slice(from, from + LONGEST).map((token) => token.text.toLowerCase());
  for (let n = Math.min(LONGEST, text.length, limit - from); n > 0; n--) {
    const marker = text.slice(0, n).join(' ').replace(/ - /g, '-');
    const element = opening.get(marker);
    if (element === undefined) continue;
    if (INVERTED.has(marker) && !(leading && from === 0)) continue;
    if (/^(?:up)?on$/.test(marker) && isParticle(tree, from)) continue;
    if (n === 1 && !opens(tree, from)) continue;
    if (HASTE.has(marker) && (isAbility(tree, from) || isOthers(tree, from, norm))) continue;
    if (marker === 'in' && isRecord(tree, from)) continue;
    // "Or is otherwise a breach": only at the head of a clause it says what else follows.
    if (marker === 'otherwise' && !/^[;,:]$/.test(tree.tokens[from - 1]?.text ?? ',')) continue;
    const to = TIMED.has(marker)
      ? endOfTime(tree, from, n, limit, times)
      : (HASTE.has(marker) && !bound(tree, from + n)) || isWhole(tree, marker, from + n)
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
  const own = ownPeriod(tree, from + opened, limit);
  if (own !== null) return own;
  const begin = pastMeasure(tree, from + opened);
  for (let i = begin; i < Math.min(limit, begin + 3); i++) {
    const token = tree.tokens[i];
    // "In Tessaly in six years": the time belongs to the second word, and not to the first.
    if (i > begin && token?.upos === 'ADP' && FIRST_WORDS.has(token.text.toLowerCase())) return null;
    // "On day 5 after the withdrawal": days of an agreement's own calendar.
    if (token !== undefined && /^day$/i.test(token.text) && /^\d{1,3}$/.test(tree.tokens[i + 1]?.text ?? ''))
      return latest(tree, endOfAnchor(tree, i + 2, limit), limit);
    const time =
      token === undefined ? undefined : times.find(({ start, end }) => start <= token.start && token.start < end);
    if (time === undefined) continue;
    let to = i;
    while (to < limit && (tree.tokens[to]?.start ?? time.end) < time.end) to++;
    to = withDay(tree, to, limit, times);
    // "Within “24 hours”": the mark that closes belongs to what it opened.
    if (/^[”"’]$/.test(tree.tokens[to]?.text ?? '') && /^[“"‘]$/.test(tree.tokens[from + opened]?.text ?? '')) to++;
    return latest(tree, bound(tree, to) ? endOfAnchor(tree, to, limit) : to, limit);
  }
  return null;
}

/** "Within *a maximum period of* 21 days": the word behind what only says that a length follows; the given one where nothing does. */
function pastMeasure(tree: Tree, i: number): number {
  const word = (at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';
  let at = i;
  if (/^(?:a|an|the)$/.test(word(at))) at++;
  while (
    /^(?:maximum|minimum|total|further|additional|single|initial|overall|period|term|time|space|limit)$/.test(
      word(at),
    ) &&
    at < i + 5
  )
    at++;
  return at > i && word(at) === 'of' ? at + 1 : i;
}

/** "Within this period", "for a limited period of time": a length that stands elsewhere in the text, or nowhere; one past its last word. */
function ownPeriod(tree: Tree, i: number, limit: number): number | null {
  const word = (at: number) => (at < limit ? (tree.tokens[at]?.text.toLowerCase() ?? '') : '');
  const from = word(i) === 'the' ? i + 1 : i;
  let noun = from + (/^(?:this|that|same|said|such)$/.test(word(from)) ? 1 : 9);
  // "For a short limited period of time".
  if (word(i) === 'a') {
    noun = i + 1;
    while (noun < i + 4 && /^(?:short|limited|brief|fixed|definite|certain|reasonable|transitional)$/.test(word(noun)))
      noun++;
    if (noun === i + 1) return null;
    return /^(?:period|time)$/.test(word(noun))
      ? noun + (word(noun + 1) === 'of' && word(noun + 2) === 'time' ? 3 : 1)
      : null;
  }
  return /^(?:period|time|term|deadline|timeframe|time-frame)$/.test(word(noun)) ? noun + 1 : null;
}

/** "From 00.00 (local time) *on 15 February*": an hour goes on to its day. */
function withDay(tree: Tree, from: number, limit: number, times: readonly TimeExpression[]): number {
  let at = from;
  if (tree.tokens[at]?.text === '(') {
    const close = tree.tokens.findIndex(({ text }, i) => i > at && text === ')');
    if (close < 0 || close > at + 6 || close >= limit) return from;
    at = close + 1;
  }
  while (
    at < Math.min(limit, from + 10) &&
    /^(?:on|of|at|the|hours?|hrs|local|time)$/i.test(tree.tokens[at]?.text ?? '')
  )
    at++;
  const token = at > from && at < limit ? tree.tokens[at] : undefined;
  const time =
    token === undefined ? undefined : times.find(({ start, end }) => start <= token.start && token.start < end);
  if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) return from;
  while (at < limit && (tree.tokens[at]?.start ?? time.end) < time.end) at++;
  return at;
}

/** "… *at the latest*" belongs to the time before it. */
function latest(tree: Tree, to: number, limit: number): number {
  const words = tree.tokens.slice(to, to + 3).map(({ text }) => text.toLowerCase());
  return to + 3 <= limit && words.join(' ') === 'at the latest' ? to + 3 : to;
}

/**
 * Where what a time is counted from ends, "after the date of signing | a resolution": before the next noun phrase, or at the next seam
 * where it is a clause, "after both sides retreat".
 */
function endOfAnchor(tree: Tree, from: number, limit: number): number {
  const seam = endOf(tree, from, 1, limit, false);
  let noun = false;
  let depth = 0;
  for (let i = from + 1; i < seam; i++) {
    const token = tree.tokens[i];
    if (token?.text === '(') depth++;
    if (token?.text === ')') depth--;
    if (depth > 0) continue;
    if (token === undefined || (token.upos === 'VERB' && /^VB[DZP]?$/.test(token.xpos)) || token.upos === 'AUX')
      return seam;
    if (noun && (token.upos === 'DET' || LEAVES_ANCHOR.test(token.text))) return i;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = true;
    else if (token.upos === 'ADP') noun = false;
  }
  return seam;
}

/** Behind these words no time is told any more: "on day 1 of the withdrawal | on modalities of elections". */
const LEAVES_ANCHOR = /^(?:on|in|as|at|under|through|throughout|via|without|according|based)$/i;

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

const SUBORDINATOR = /^(?:if|when|whenever|where|once|unless|that|until|after|before|as|while|should)$/i;

/** Words that end a chunk when they open another element of the same norm. */
const SEAM = /^[,;:.()[\]–—]$/;

/** The word after the chunk: the next seam at its own level, where a comma right behind the opening word begins an aside. */
function endOf(tree: Tree, from: number, opened: number, limit: number, leading: boolean): number {
  // "Whenever, in the opinion of any of them, …": only a word that a clause must follow can be parted from it.
  let aside = tree.tokens[from + opened]?.text === ',' && SUBORDINATOR.test(tree.tokens[from + opened - 1]?.text ?? '');
  let depth = 0;
  for (let i = from + opened; i < limit; i++) {
    const word = tree.tokens[i]?.text ?? '';
    if (word === '(' || word === '[') depth++;
    if ((word === ')' || word === ']') && --depth < 0) return i;
    if (depth > 0 || !SEAM.test(word)) continue;
    if (word === ',') {
      if (i === from + opened && aside) continue;
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
