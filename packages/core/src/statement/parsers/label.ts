/**
 * "Marden: The accord is dead" as a headline, "MARDEN: We will sign." in a transcript: a name and a colon at the head of a line.
 * In a transcript, where names stand in capitals, the whole paragraph is what is said.
 */
import type { Range } from '../../quote/range.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page } from '../page.js';
import { run } from '../spans.js';

/** A label is at most this long: "Foreign Minister Cora Marden of Elbonia". */
const longest = 7;
/** Words before a colon that announce something and name nobody. */
const announces =
  /^(note|update|updated|photo|photos|video|watch|read|related|more|source|sources|subject|date|time|place|opinion|analysis|exclusive|breaking|editorial|letter|letters|review|topics|tags|by|from|to|re|fact|facts|question|answer|latest|live|transcript|correction|summary|headline|listen|credit|image|file|abstract|contact|email|phone|address|article|chapter|section|part|annex|title|share|follow|download|page|no|vol)$/i;

export function label(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  const first = tree?.tokens[0];
  if (tree === undefined || first === undefined || !startsLine(page.text, first.start)) return [];
  const colon = tree.tokens.slice(0, longest + 1).findIndex(({ text }) => text === ':');
  if (colon < 1) return [];
  const words = tree.tokens.slice(0, colon);
  const named = words.every(({ upos, text }) => upos === 'PROPN' || text === '.' || text === 'of');
  if (!named || words.some(({ text }) => announces.test(text))) return [];
  const capitals = words.every(({ text }) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text));
  const content = capitals
    ? restOfParagraph(page, tree.tokens[colon]?.end ?? 0)
    : run(tree, colon + 1, tree.tokens.length);
  const says = capitals || tree.tokens.slice(colon + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (content.length === 0 || !says) return [];
  let source = colon - 1;
  for (let i = 0; i < colon; i++) {
    const head = tree.tokens[i]?.head ?? -1;
    if (head < 0 || head >= colon) source = i;
  }
  return [draft(tree, sentence, { cue: colon, source, content, aside: true })];
}

const startsLine = (text: string, at: number): boolean =>
  at === 0 || /\n[^\S\n]*$/.test(text.slice(Math.max(0, at - 8), at));

function restOfParagraph(page: Page, from: number): Range[] {
  const newline = page.text.indexOf('\n', from);
  const line = page.text.slice(from, Math.min(newline === -1 ? page.text.length : newline, page.articleEnd(from)));
  const start = from + line.length - line.trimStart().length;
  const end = from + line.trimEnd().length;
  return start < end ? [[start, end]] : [];
}
