/**
 * "The ministry wrote:" at the end of a paragraph, and what it wrote as a paragraph of its own, without marks: an extract that is
 * set apart by its lines alone.
 */
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page, VerbCue } from '../page.js';

/** The verb stands within this many words of the colon. */
const reach = 16;
const listItem = /^(?:[-*•·–—]|\d{1,2}[.)])\s/;

export function block(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  const last = tree?.tokens.at(-1);
  if (tree === undefined || last?.text !== ':') return [];
  const cue = leading(page.verbs(sentence), tree);
  if (cue === null) return [];
  const content = paragraphAfter(page, last.end);
  return content.length === 0
    ? []
    : [draft(tree, sentence, { cue: cue.verb, last: cue.last, source: cue.subject, content, direct: true })];
}

/** The last verb of saying before the colon, with no other verb behind it. */
function leading(verbs: readonly VerbCue[], tree: Tree): VerbCue | null {
  const cue = verbs.findLast(({ frame }) => frame.takes.has('quote'));
  if (cue === undefined || tree.tokens.length - cue.verb > reach || cue.subject === null) return null;
  return tree.tokens.slice(cue.last + 1).some(({ xpos }) => /^(VB[DZP]|MD)$/.test(xpos)) ? null : cue;
}

/** The next paragraph, or the items of the list that it begins; nothing where it opens with a mark, which is read by its marks. */
function paragraphAfter(page: Page, from: number): Range[] {
  const end = page.articleEnd(from - 1);
  const [gap = ''] = /^\s*/.exec(page.text.slice(from, Math.min(end, from + 200))) ?? [];
  const start = from + gap.length;
  if (!gap.includes('\n') || start >= end || page.quotationAt(start) !== undefined) return [];
  const found: Range[] = [];
  for (let at = start; at < end; ) {
    const newline = page.text.indexOf('\n', at);
    const line = page.text.slice(at, Math.min(newline === -1 ? end : newline, end));
    const item = listItem.test(line.trimStart());
    if (line.trim() !== '' && found.length > 0 && !item) break;
    if (line.trim() !== '') found.push([at + line.length - line.trimStart().length, at + line.trimEnd().length]);
    if (newline === -1 || (line.trim() !== '' && !item)) break;
    at = newline + 1;
  }
  return found;
}
