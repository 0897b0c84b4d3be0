/** Eats the sentences around a reported commitment; says whether it was rejected or has lapsed since, with the words that tell. */
import type { Range } from '../../quote/range.js';
import type { CommitmentStatus } from '../commitment.js';

const REJECTED =
  /\b(?:reject(?:ed|s|ing)?|rebuff(?:ed|s)?|dismiss(?:ed|es)?|turned down|refus(?:ed|es) to (?:accept|sign|agree))\b[^.;]{0,80}\b(?:plan|proposal|draft|offer|terms?|idea|demands?|it|them|this|that)\b|\b(?:plan|proposal|draft|offer|terms?|idea)\b[^.;]{0,60}\breject(?:ed|s)\b/i;
const LAPSED =
  /\b(?:(?:was|were|been)\s(?:quickly\s|soon\s|repeatedly\s)?(?:violated|broken|breached|abandoned|suspended)|collapsed|has\sexpired|expired|lapsed|pulled\s(?:\w+\s){0,2}out\sof|unable\sto\s(?:fulfil|keep|honou?r)|failed\sto\s(?:fulfil|keep|honou?r|hold|materiali[sz]e)|fell\sapart|broke\s(?:its|his|her|their)\s(?:word|promise|pledge)|never\smaterialised)\b/i;

/** `range` is the sentence with the commitment; the sentence behind it may tell what became of a text. */
export function outcomeOf(
  text: string,
  range: Range,
  next: Range | null,
): { status: CommitmentStatus; at: Range } | null {
  for (const [from, to] of next === null ? [range] : [range, next]) {
    const words = text.slice(from, to);
    for (const [pattern, status] of [
      [REJECTED, 'rejected'],
      [LAPSED, 'lapsed'],
    ] as const) {
      const match = pattern.exec(words);
      if (match !== null) return { status, at: [from + match.index, from + match.index + match[0].length] };
    }
  }
  return null;
}
