/** Eats a sentence and the words that open an element in it; gives where what they open ends. */
import type { TimeExpression } from '@casus/english';
import type { Tree } from '../words/tree.js';
import { FIRST_WORDS } from './opening-words.js';

const SUBORDINATOR = /^(?:if|when|whenever|where|once|unless|that|until|after|before|as|while|should)$/i;

/** Words that end a chunk when they open another element of the same norm. */
const SEAM = /^[,;:.()[\]–—]$/;

/** The word after the chunk: the next seam at its own level, where a comma right behind the opening word begins an aside. */
export function endOf(tree: Tree, from: number, opened: number, limit: number, leading: boolean): number {
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

/** "30 days *after* the signing", "immediately *upon* request": the time is counted from what follows. */
export const countedFrom = (tree: Tree, i: number) =>
  /^(?:after|of|from|following|upon|before)$/i.test(tree.tokens[i]?.text ?? '');

/** The word after the time that stands within three words of the opening one, with what it is counted from; null where none does. */
export function endOfTime(
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
    if (i > begin && token?.upos === 'ADP' && FIRST_WORDS.has(token.lower)) return null;
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
    return latest(tree, countedFrom(tree, to) ? endOfAnchor(tree, to, limit) : to, limit);
  }
  return null;
}

/** "Within *a maximum period of* 21 days": the word behind what only says that a length follows; the given one where nothing does. */
function pastMeasure(tree: Tree, i: number): number {
  const word = (at: number) => tree.tokens[at]?.lower ?? '';
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
  const word = (at: number) => (at < limit ? (tree.tokens[at]?.lower ?? '') : '');
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
