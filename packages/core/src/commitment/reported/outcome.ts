/** Eats the sentences around a reported commitment; says whether it was rejected or has lapsed since, with the words that tell. */
import type { Range } from '../../quote/range.js';
import type { CommitmentStatus } from '../commitment.js';

const REJECTED =
  /\b(?:reject(?:ed|s|ing)?|rebuff(?:ed|s)?|dismiss(?:ed|es)?|turned down|refus(?:ed|es) to (?:accept|sign|agree))\b[^.;]{0,80}\b(?:plan|proposal|draft|offer|terms?|idea|demands?|it|them|this|that)\b|\b(?:plan|proposal|draft|offer|terms?|idea)\b[^.;]{0,60}\breject(?:ed|s)\b/i;
const LAPSED =
  /\b(?:(?:was|were|been)\s(?:quickly\s|soon\s|repeatedly\s)?(?:violated|broken|breached|abandoned|suspended(?!\ssince))|collapsed|has\sexpired|expired|lapsed|pulled\s(?:\w+\s){0,2}out\sof|unable\sto\s(?:fulfil|keep|honou?r)|failed\sto\s(?:fulfil|keep|honou?r|hold|materiali[sz]e)|fell\sapart|broke\s(?:its|his|her|their)\s(?:word|promise|pledge)|never\smaterialised)\b/i;

/** How the next sentence takes up what was told: "It was violated after four days", "But the truce collapsed". */
const TAKES_UP =
  /\b(?:this|that|his|her|their|its)\s(?:promise|pledge|vow|word|commitment|undertaking)\b|^\W*(?:But\s|However,\s|Yet\s)?(?:it|they|that|this|the\s(?:\p{L}+\s){0,2}(?:truce|ceasefire|cease-fire|pause|deal|agreement|plan|proposal|offer|talks)|\p{Lu}\p{L}+(?:\s\p{L}+){0,2}\s(?:has\s|have\s|had\s)?(?:swiftly\s|flatly\s|quickly\s)?(?:reject|rebuff|dismiss|refus))/iu;

/**
 * `range` is the sentence with the commitment, `from` where its act stands; the sentence behind it may tell what became of it. Only
 * what is drafted or proposed can be rejected, and what lapses has been told before.
 */
export function outcomeOf(
  text: string,
  [range, from]: readonly [Range, number],
  next: Range | null,
  status: CommitmentStatus,
): { status: CommitmentStatus; at: Range } | null {
  const here: Range = [from, range[1]];
  const behind = next !== null && TAKES_UP.test(text.slice(...next)) ? [next] : [];
  for (const [start, end] of [here, ...behind]) {
    const words = text.slice(start, end);
    for (const [pattern, outcome] of [
      [REJECTED, 'rejected'],
      [LAPSED, 'lapsed'],
    ] as const) {
      if (outcome === 'rejected' && status !== 'drafted') continue;
      const match = pattern.exec(words);
      if (match !== null) return { status: outcome, at: [start + match.index, start + match.index + match[0].length] };
    }
  }
  return null;
}
