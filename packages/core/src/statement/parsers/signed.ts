/**
 * "“We will not sign.” ― Cora Marden": a paragraph that is a quotation, with its speaker's name behind a dash or on the next line,
 * as pull-quotes, mottos and collected voices are printed.
 */
import type { Tree } from '../../words/tree.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import type { Quotation } from '../quotation.js';
import { run } from '../spans.js';

/** A quotation shorter than this is a title or a word in marks. */
const shortest = 12;
/** A name with its office: "Cora Marden, foreign minister of Elbonia". */
const longest = 14;
const behind = /^[^\S\n]*\n?[^\S\n]*(―|—|–|--|-)[^\S\n]*(?=\p{Lu})/u;

export function signed(page: Page): Draft[] {
  const found: Draft[] = [];
  for (const quotation of page.quotations) {
    const draft = quotation.end - quotation.start < shortest ? null : signature(page, quotation);
    if (draft !== null) found.push(draft);
  }
  return found;
}

function signature(page: Page, { start, end }: Quotation): Draft | null {
  const [match, dash = ''] = behind.exec(page.text.slice(end, end + 40)) ?? [];
  if (match === undefined || !/(^|\n)[^\S\n]*$/.test(page.text.slice(Math.max(0, start - 20), start))) return null;
  const at = end + match.indexOf(dash);
  const sentence = page.sentenceAfter(at);
  const tree = page.trees[sentence];
  if (tree === undefined) return null;
  const cue = tree.tokens.findIndex((token) => token.start >= at);
  const stop = endOfLine(tree, page.text, cue + 1);
  if (cue === -1 || stop - cue > longest || !named(tree, cue + 1, stop)) return null;
  const source = chiefWord(tree, cue + 1, stop);
  const comma = tree.tokens.findIndex(({ text }, i) => i > cue && i < stop && text === ',');
  const signed = draft(tree, sentence, { cue, source, content: [[start, end]], direct: true });
  // The line tells who signs; trees of a bare name are chance.
  return { ...signed, source: run(tree, cue + 1, comma === -1 ? stop : comma) };
}

function endOfLine(tree: Tree, text: string, from: number): number {
  let i = from;
  while (i < tree.tokens.length && !text.slice(tree.tokens[i - 1]?.end, tree.tokens[i]?.start).includes('\n')) i++;
  return i;
}

/** Nothing but a name, an office and a place: no verb that would make the words a sentence. */
function named(tree: Tree, from: number, to: number): boolean {
  const words = tree.tokens.slice(from, to);
  return words.some(({ upos }) => upos === 'PROPN') && !words.some(({ xpos }) => /^(VB[DPZ]|MD|PRP)$/.test(xpos));
}

/** The word of the name on which the others hang. */
function chiefWord(tree: Tree, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = tree.tokens[i]?.head ?? -1;
    if (tree.tokens[i]?.upos === 'PROPN' && (head < from || head >= to)) return i;
  }
  return from;
}
