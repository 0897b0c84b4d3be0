/** "According to …": the phrase names the source, the rest of its sentence is the content. */

import type { Tree } from '../../words/tree.js';
import { datelineEnd } from '../dateline.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import { run } from '../spans.js';

/** What things go by and nobody says: "according to plan". */
const measures =
  /^(plan|schedule|timetable|size|age|need|needs|taste|type|colou?r|rank|weight|height|season|circumstances?)$/i;

export function according(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (let i = 0; i + 2 < tree.tokens.length; i++) {
    const word = tree.tokens[i]?.text ?? '';
    if (word.length !== 9 || word.toLowerCase() !== 'according' || tree.tokens[i + 1]?.lower !== 'to') continue;
    const source = namedAfter(tree, i + 1);
    if (source === null || measures.test(tree.tokens[source]?.text ?? '')) continue;
    const end = phraseEnd(tree, source, i + 2);
    const before = run(tree, datelineEnd(tree), i);
    // What follows an aside is said too where it is a clause; an apposition still tells who speaks.
    const after = before.length === 0 || goesOn(tree, end) ? run(tree, end, tree.tokens.length) : [];
    const content = [...before, ...after];
    if (content.length === 0) continue;
    found.push(draft(tree, sentence, { cue: i, last: i + 1, source, content, aside: true }));
  }
  return found;
}

function goesOn(tree: Tree, from: number): boolean {
  const words = tree.tokens.slice(from);
  if (words[0]?.text === ',' && words[1]?.upos === 'ADP') return true;
  // "…, speaking on condition of anonymity": of the source, not of the matter.
  if (/^VB[GN]$/.test(words[1]?.xpos ?? '')) return false;
  return !words.slice(0, 2).some(({ text }) => relative.test(text)) && words.some(({ xpos }) => finite.test(xpos));
}

/** Chief word of the noun phrase right after word `to`. */
function namedAfter(tree: Tree, to: number): number | null {
  for (const lead of [to - 1, to]) {
    const head = tree.tokens[lead]?.head ?? -1;
    if (head > to && /^(NOUN|PROPN|PRON|NUM|ADJ|X|SYM)$/.test(tree.tokens[head]?.upos ?? '')) return head;
  }
  const children = tree.children(to - 1).concat(tree.children(to));
  const child = children.filter((at) => at > to).sort((a, b) => a - b)[0];
  return child ?? nounAfter(tree, to + 1);
}

/** The last noun of the words that can only be one phrase. */
function nounAfter(tree: Tree, from: number): number | null {
  let noun: number | null = null;
  for (let i = from; i < from + 8 && /^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tree.tokens[i]?.upos ?? ''); i++)
    if (/^(NOUN|PROPN|NUM)$/.test(tree.tokens[i]?.upos ?? '')) noun = i;
  return noun;
}

/** Relations of a word to a noun that make it the noun's own; anything else begins the sentence that the phrase stands before. */
const own = /^(det|amod|nmod|compound|flat|case|appos|acl|nummod|punct|conj|cc|fixed|goeswith|list|dep|obl|advmod)/;
const relative = /^(who|which|whose|where)$/i;
const finite = /^(VB[DZP]|MD)$/;

/** One past the last word of the phrase that names the source. */
function phraseEnd(tree: Tree, source: number, from: number): number {
  const apart = tree.children(source).filter((child) => child > source && !own.test(tree.tokens[child]?.deprel ?? ''));
  const words = tree.subtree(source, (child) => apart.includes(child)).filter((word) => word >= from);
  const stop = Math.min(...apart, tree.tokens.length, sentenceAfter(tree, source));
  return (words.filter((word) => word < stop).at(-1) ?? source) + 1;
}

/** The comma behind which the sentence goes on; commas around an apposition or a relative clause are passed over. */
function sentenceAfter(tree: Tree, source: number): number {
  let open = false;
  for (let i = source + 1; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    const next = tree.tokens[i + 1];
    if (token?.text !== ',' || next === undefined) continue;
    if (open) return i;
    const close = tree.tokens.findIndex(({ text }, k) => text === ',' && k > i);
    const inside = tree.tokens.slice(i + 1, close === -1 ? tree.tokens.length : close);
    const describes = relative.test(next.text);
    const aside = describes || !inside.some(({ xpos }) => finite.test(xpos));
    if (!aside || close === -1) return describes ? tree.tokens.length : i;
    open = true;
  }
  return tree.tokens.length;
}
