/** A content that reaches into a quotation takes all of it, also where it runs over sentences and paragraphs. */
import type { Range } from '../../quote/range.js';
import type { Draft } from '../draft.js';
import type { Page } from '../page.js';
import { joined } from '../spans.js';

export function wholeQuotations(drafts: readonly Draft[], page: Page): Draft[] {
  return drafts.map((draft) => {
    const content: Range[] = [...draft.content];
    for (const [start, end] of draft.content) {
      for (const offset of [start, end - 1]) {
        const quotation = page.quotationAt(offset);
        if (quotation === undefined || (quotation.start >= start && quotation.end <= end)) continue;
        if (draft.cue.some(([a, b]) => a < quotation.end && b > quotation.start)) continue;
        content.push([quotation.start, quotation.end]);
      }
    }
    for (const quotation of draft.direct ? page.quotations : []) {
      const shares = page.quotations.some(
        (other) =>
          other.run === quotation.run && other !== quotation && content.some(([start]) => start === other.start),
      );
      if (shares) content.push([quotation.start, quotation.end]);
    }
    return { ...draft, content: joined(page.text, content) };
  });
}
