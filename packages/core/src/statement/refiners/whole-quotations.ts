/** A content that reaches into a quotation takes all of it, also where it runs over sentences and paragraphs. */
import type { Range } from '../../quote/range.js';
import type { Draft } from '../draft.js';
import type { Page } from '../page.js';
import type { Quotation } from '../quotation.js';
import { joined } from '../spans.js';

export function wholeQuotations(drafts: readonly Draft[], page: Page): Draft[] {
  const pieces = new Map<number, Quotation[]>();
  for (const quotation of page.quotations) {
    const run = pieces.get(quotation.run);
    if (run === undefined) pieces.set(quotation.run, [quotation]);
    else run.push(quotation);
  }
  return drafts.map((draft) => {
    const content: Range[] = [...draft.content];
    for (const [start, end] of draft.content) {
      for (const offset of [start, end - 1]) {
        const quotation = page.quotationAt(offset);
        if (quotation === undefined || holdsCue(quotation, draft)) continue;
        const all = draft.direct ? (pieces.get(quotation.run) ?? []) : [quotation];
        content.push(...all.map((piece): Range => [piece.start, piece.end]));
      }
    }
    return { ...draft, content: joined(page.text, content) };
  });
}

const holdsCue = ({ start, end }: Quotation, { cue }: Draft): boolean => cue.some(([a, b]) => a < end && b > start);
