/** From a commitment in its text to the sentence, or the item of a list, in which it stands: what the audit and the precedents compare. */
import type { Commitment } from '../commitment/commitment.js';
import type { Range } from '../quote/range.js';

/** A commitment with the words of the sentence in which it stands. */
export interface Clause {
  commitment: Commitment;
  /** From the first to the last of its own words. */
  own: Range;
  /** The sentence, or the item of a list, around them. */
  sentence: Range;
  words: string;
}

/** Longer than any sentence of a treaty; where no seam stands, the clause is cut there. */
export const LONGEST_SENTENCE = 3_000;

export function clauseOf(text: string, commitment: Commitment): Clause {
  const start = commitment.quote[0]?.[0] ?? 0;
  const end = commitment.quote.at(-1)?.[1] ?? start;
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const seam = Math.max(before.lastIndexOf('\n'), before.search(/[.;](?=\s[^.;]*$)/));
  const after = text.slice(end, end + LONGEST_SENTENCE);
  const stop = after.search(/[.;](?:\s|$)|\n\s*\n|$/);
  const from = start - (before.length - (seam + 1));
  const lead = /^\s*/.exec(text.slice(from, start))?.[0].length ?? 0;
  const sentence: Range = [from + lead, end + Math.max(0, stop)];
  return { commitment, own: [start, end], sentence, words: text.slice(...sentence) };
}
