/**
 * Eats where the tree ends a content; gives where it ends in the text. Long sentences are where trees go wrong: what follows a
 * content without a comma nearly always belongs to it, and what begins with a comma and a verb of saying never does.
 */

import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { verbCue } from './frame.js';
import { run } from './spans.js';

/** A clause runs on over commas that a noun phrase stops at. */
export type ContentKind = 'clause' | 'phrase';

const stops = new Set(['.', '!', '?', ';', '(', ')', '…', '...']);
const dash = /^(-|–|—|--)$/;
/** Words that open a phrase of time, cause or manner, which tells of the saying rather than of what is said. */
const circumstance =
  /^(while|when|after|before|during|despite|without|since|because|if|although|though|until|amid|by|ahead|tuesday|monday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|this|earlier|later)$/i;
const quoteMark = /^["“”'’`]+$/;

export function contentEnd(tree: Tree, cue: number, start: number, end: number, kind: ContentKind): number {
  let at = start;
  // Inside the tree's content only a new verb of saying, joined on, is a reason to stop.
  const cap = mainVerb(tree, cue);
  for (; at < Math.min(end, cap); at++) {
    if (at > start && (joinsCue(tree, at, cue, kind) || leaves(tree, at, cue, kind))) return at;
  }
  for (; at < Math.min(tree.tokens.length, cap); at++) {
    if (!endsHere(tree, at, cue, kind)) continue;
    // "That if elected, she would": the clause has not said anything yet.
    if (kind === 'phrase' || tree.tokens[at]?.text !== ',' || joinsCue(tree, at, cue, kind) || said(tree, start, at))
      break;
  }
  return at;
}

const opensDependent = /^(IN|W|TO|VBG|VBN)/;

/** Whether the words `[from, to)` hold a clause of their own: a finite verb in a part that opens with no conjunction or relative. */
function said(tree: Tree, from: number, to: number): boolean {
  let opens = true;
  let dependent = false;
  for (let i = from; i < to; i++) {
    const token = tree.tokens[i];
    if (token === undefined) break;
    if (i === from && /^(that|whether|if|how|why|what|who)$/i.test(token.text)) {
      // "That", "whether" open the content itself; a wh-word may be its subject.
      if (!/^(that|whether|if)$/i.test(token.text)) return true;
      continue;
    }
    if (token.text === ',') opens = true;
    else if (opens && !quoteMark.test(token.text)) {
      dependent = opensDependent.test(token.xpos);
      opens = false;
    }
    if (!dependent && /^(VB[DZP]|MD)$/.test(token.xpos)) return true;
  }
  return false;
}

/** Where the sentence goes on after a cue inside its subject: "those who say they know *were* fewer"; else no bound. */
function mainVerb(tree: Tree, cue: number): number {
  let i = cue;
  for (let steps = 0; steps < 6 && i >= 0 && !tree.is(i, 'acl'); steps++) i = tree.tokens[i]?.head ?? -1;
  const noun = i < 0 ? -1 : (tree.tokens[i]?.head ?? -1);
  const main = noun < 0 || !tree.is(noun, 'nsubj') ? -1 : (tree.tokens[noun]?.head ?? -1);
  if (main <= cue) return Number.POSITIVE_INFINITY;
  return Math.min(main, ...tree.childrenBy(main, 'aux', 'cop', 'advmod').filter((child) => child > cue));
}

/** Whether a verb of saying that shares the cue's subject begins here: "and called it …", ", warning that …". */
function joinsCue(tree: Tree, at: number, cue: number, kind: ContentKind): boolean {
  const token = tree.tokens[at];
  const next = tree.tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const comma = token.text === ',' || (quoteMark.test(token.text) && tree.tokens[at - 1]?.text === ',');
  if (kind === 'phrase' && comma && /^(which|who|whose|where)$/i.test(next.text)) return true;
  if (token.upos !== 'CCONJ' && !comma) return false;
  let verb = at + 1;
  if (comma && next.upos === 'CCONJ') verb++;
  while (tree.tokens[verb]?.upos === 'ADV') verb++;
  const joined = tree.tokens[verb];
  if (joined === undefined || joined.upos !== 'VERB' || verbCue(tree, verb) === null) return false;
  if (joined.xpos === 'VBG') return comma;
  return joined.xpos === tree.tokens[cue]?.xpos && token.upos === 'CCONJ' && /^VB[DZP]$/.test(joined.xpos);
}

/** Whether what follows is the writer's own again, though the tree hangs it on the content. */
function leaves(tree: Tree, at: number, cue: number, kind: ContentKind): boolean {
  const token = tree.tokens[at];
  const next = tree.tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (token.text === ';') return kind === 'phrase';
  if (kind === 'phrase' && dash.test(token.text) && tree.tokens[at - 1]?.end !== token.start) {
    return !tree.tokens.slice(at + 1).some(({ text }) => text === token.text);
  }
  if ((token.text === ',' || dash.test(token.text)) && next.lower === 'but') return true;
  // "While he claimed that …, the house voted": the sentence goes on after its opening clause.
  if (token.text === ',' && subordinate(tree, cue))
    return /^(PRON|PROPN|DET|NOUN)$/.test(next.upos) && !/^W/.test(next.xpos);
  return false;
}

/** Whether the cue stands in a clause that opens with a conjunction, before the main clause. */
function subordinate(tree: Tree, cue: number): boolean {
  const [mark] = tree.childrenBy(cue, 'mark');
  return (
    mark !== undefined &&
    mark < 3 &&
    /^(while|as|after|when|although|though|if|because|since|before|once|even)$/i.test(tree.tokens[mark]?.text ?? '')
  );
}

function endsHere(tree: Tree, at: number, cue: number, kind: ContentKind): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return true;
  if (quoteMark.test(token.text)) return joinsCue(tree, at, cue, kind);
  if (token.text === '-' && tree.tokens[at - 1]?.end === token.start) return false;
  if (stops.has(token.text) || joinsCue(tree, at, cue, kind) || leaves(tree, at, cue, kind)) return true;
  const next = tree.tokens[at + 1];
  if (kind === 'phrase' && dash.test(token.text)) return true;
  if (token.text === ',') {
    if (next === undefined) return true;
    if (kind === 'phrase') return next.upos !== 'ADP' && !listGoesOn(tree, at);
    if (next.upos === 'CCONJ') return /^(PRON|VERB|PROPN)$/.test(tree.tokens[at + 2]?.upos ?? '');
    if (/^VB[DZP]$/.test(next.xpos) && tree.is(cue, 'acl')) return true;
    return /^(PRON|PROPN|DET|NOUN|SCONJ)$/.test(next.upos) && next.lower !== 'because';
  }
  if (kind === 'phrase') return token.upos === 'CCONJ' || token.text === ':' || circumstance.test(token.text);
  return false;
}

/** "Its illegal, unprovoked war", "articles 3, 4 and 5", "aid, including arms": commas inside a noun phrase. */
function listGoesOn(tree: Tree, comma: number): boolean {
  const [before, after] = [tree.tokens[comma - 1], tree.tokens[comma + 1]];
  if (before === undefined || after === undefined) return false;
  if (/^(including|such|especially|notably)$/i.test(after.text)) return true;
  if (before.upos === 'ADJ') return after.upos === 'ADJ' || after.xpos === 'VBN';
  if (before.upos === 'NUM' && after.upos === 'NUM') return true;
  // "The air, land and sea forces": nothing but nouns up to an "and" before the last of them.
  for (let i = comma + 1; i < tree.tokens.length && i < comma + longestList; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !/^(DET|ADJ|NOUN|PROPN|NUM|ADP|PART|CCONJ|PUNCT)$/.test(token.upos)) return false;
    if (token.upos === 'PUNCT' && !/^[,-]$/.test(token.text)) return false;
    if (token.upos === 'CCONJ') return /^(and|or)$/i.test(token.text) && endsAfter(tree, i);
  }
  return false;
}

const longestList = 14;

/** Whether the sentence, or its clause, ends after the noun phrase behind `at`. */
function endsAfter(tree: Tree, at: number): boolean {
  for (let i = at + 1; i < tree.tokens.length && i < at + longestList; i++) {
    const token = tree.tokens[i];
    if (token === undefined || /^[.;,]$/.test(token.text)) return true;
    if (!/^(DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PUNCT|PRON)$/.test(token.upos)) return false;
  }
  return true;
}

/** Some ascending words of a content as one stretch, up to where the content ends in the text. */
export function contentRun(tree: Tree, cue: number, words: readonly number[], kind: ContentKind): Range[] {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined
    ? []
    : run(tree, first, contentEnd(tree, cue, first, last + 1, kind));
}
