/**
 * Eats a text; gives its outermost quotations, marks included, paragraph by paragraph. A quotation that runs over paragraphs opens
 * each of them anew and is closed only once; its pieces bear the same `run`.
 */
import { quotations } from '@casus/english';
import type { Range } from '../quote/range.js';

export interface Quotation {
  start: number;
  end: number;
  /** The same number for the pieces of one quotation that runs over paragraphs. */
  run: number;
}

export function readQuotations(text: string, article: readonly Range[]): Quotation[] {
  const pairs = text.includes("''");
  const typed = sameMarks(pairs ? asDoubleMarks(text) : text);
  return quotations(typed, article)
    .filter(({ depth }) => depth === 0)
    .flatMap(({ open, close, parts }, run) =>
      parts.map(([start, end], i) => {
        const first = i === 0 ? open : start - 1;
        const last = i === parts.length - 1 ? close : end;
        return {
          start: pairs && text.startsWith("''", first - 1) ? first - 1 : first,
          end: pairs && text.startsWith("''", last - 1) ? last + 1 : last,
          run,
        };
      }),
    );
}

/** Pages that mix curly and straight marks open with one and close with the other; made the same, they find each other. */
function sameMarks(text: string): string {
  if (text.includes('"')) return text.replace(/[“”]/g, '"');
  // A closing mark right before the first word of a line was meant to open.
  return text.includes('”') ? text.replace(/^”(?=[\p{L}\d])/gmu, '“') : text;
}

/** Some papers type two single marks for a double one. Both units are kept, so that every offset holds. */
function asDoubleMarks(text: string): string {
  return text.replace(/''/g, (_, at: number) => {
    const after = text.charAt(at + 2);
    const opens = after !== '' && !/[\s.,;:!?)]/.test(after) && (at === 0 || /[\s([—–-]/.test(text.charAt(at - 1)));
    return opens ? ' "' : '" ';
  });
}
