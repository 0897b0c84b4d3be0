/** A quotation that is a sentence of its own, right after a quoted statement, carries that statement on. */
import type { Range } from '../../quote/range.js';
import type { Draft } from '../draft.js';
import type { Page } from '../page.js';
import type { Quotation } from '../quotation.js';
import { joined } from '../spans.js';

export function carryOn(drafts: readonly Draft[], page: Page): Draft[] {
  const found = drafts.map((draft) => ({ ...draft, content: [...draft.content] as Range[] }));
  const direct = found.filter((draft) => draft.direct);
  const taken = new Set(direct.flatMap((draft) => draft.content.map(([start]) => start)));
  let d = 0;
  let last: (Draft & { content: Range[] }) | undefined;
  let lastEnd = -1;
  const order = direct
    .map((draft) => ({ draft, end: Math.max(...draft.content.map(([, end]) => end), draft.cue[0]?.[1] ?? 0) }))
    .sort((a, b) => a.end - b.end);
  for (const quotation of page.quotations) {
    while (d < order.length && (order[d]?.end ?? 0) <= quotation.start) {
      last = order[d]?.draft;
      lastEnd = order[d]?.end ?? -1;
      d++;
    }
    if (taken.has(quotation.start) || last === undefined) continue;
    if (!follows(page, lastEnd, quotation)) continue;
    last.content.push([quotation.start, quotation.end]);
    lastEnd = quotation.end;
  }
  return found.map((draft) => ({ ...draft, content: joined(page.text, draft.content) }));
}

/** Whether only the end of the attributing sentence is between, and the quotation fills the sentences that it opens. */
function follows(page: Page, end: number, quotation: Quotation): boolean {
  const between = page.text.slice(end, quotation.start);
  if (between.length > 300) return false;
  const sentence = page.sentenceAfter(quotation.start);
  if (page.trees[sentence]?.sentence.start !== quotation.start) return false;
  if (!/[.!?…]["”'’]*$/u.test(page.text.slice(Math.max(quotation.start, quotation.end - 8), quotation.end)))
    return false;
  const first = page.sentenceAfter(end);
  const sentences = page.trees.slice(first, sentence).filter((tree) => tree.sentence.start >= end);
  return sentences.length === 0;
}
