/**
 * A quotation that is a sentence of its own, right after a statement, carries that statement on: "…," she said. "…"; and also
 * She said the truce was over. "…"
 */
import type { Range } from '../../quote/range.js';
import type { Draft } from '../draft.js';
import type { Page } from '../page.js';
import type { Quotation } from '../quotation.js';
import { joined } from '../spans.js';

type Open = Draft & { content: Range[] };

export function carryOn(drafts: readonly Draft[], page: Page): Draft[] {
  const found: Open[] = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  const taken = new Set(found.flatMap((draft) => (draft.direct ? draft.content.map(([start]) => start) : [])));
  const bySentence = leading(found, page);
  let last: Open | undefined;
  let lastSentence = -1;
  let next = 0;
  for (const quotation of page.quotations) {
    const sentence = page.sentenceAfter(quotation.start);
    for (; next < sentence; next++) {
      const leader = bySentence.get(next);
      if (leader === undefined) continue;
      last = leader;
      lastSentence = next;
    }
    if (taken.has(quotation.start) || last === undefined || sentence - lastSentence > 1) continue;
    if (bySentence.has(sentence) || !makesSentence(page, sentence, quotation)) continue;
    last.content.push([quotation.start, quotation.end]);
    lastSentence = page.sentenceAfter(quotation.end - 1);
    next = Math.max(next, lastSentence + 1);
  }
  return found.map((draft) => ({ ...draft, content: joined(page.text, draft.content) }));
}

/** For each sentence with statements outside quotations, the one that its speaker goes on with. */
function leading(drafts: readonly Open[], page: Page): Map<number, Open> {
  const found = new Map<number, Open>();
  for (const draft of drafts) {
    if (page.quotationAt(draft.offset) !== undefined) continue;
    const end = Math.max(draft.cue[0]?.[1] ?? 0, ...(draft.direct ? draft.content.map(([, to]) => to) : []));
    const sentence = page.sentenceAfter(end - 1);
    const other = found.get(sentence);
    if (
      other === undefined ||
      rank(draft) > rank(other) ||
      (rank(draft) === rank(other) && draft.offset < other.offset)
    )
      found.set(sentence, draft);
  }
  return found;
}

const rank = ({ direct, aside }: Draft): number => (direct ? 2 : aside ? 1 : 0);

/** At most a word like "Indeed," or "And" stands before it. */
const longestLead = 12;

/** Whether the quotation makes up its sentence or opens it, and is more than a name in marks. */
function makesSentence(page: Page, sentence: number, { start, end }: Quotation): boolean {
  const from = page.trees[sentence]?.sentence.start ?? start;
  if (start - from > longestLead) return false;
  const words = page.text.slice(start, Math.min(end, start + 400));
  return /[.!?…]["”'’]*$/u.test(page.text.slice(Math.max(start, end - 8), end)) || /(?:\S+\s+){4}/.test(words);
}
