/**
 * From words of one wording and the whole of the other to whether that one says them too, in whatever order: "under monitoring of the
 * OSCE" and "under OSCE monitoring". What is said in both has neither come nor gone, although it was read as an element in one of them.
 */

const FORM_WORDS: ReadonlySet<string> = new Set(
  'a an and any are as at be been by each for from has have in into is it its no not of on or other such than that the their them these this those to under upon was were which with'.split(
    ' ',
  ),
);
/** So many words more than those sought may stand among them. */
const SLACK = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of form do not count; a single word that does has to stand as it is. */
export function saidStill(words: string, other: string): boolean {
  const sought = [...new Set(wordsOf(words).filter((word) => !FORM_WORDS.has(word)))];
  if (sought.length === 0) return false;
  const there = wordsOf(other);
  const reach = sought.length * 2 + SLACK;
  for (let from = 0; from < there.length; from++) {
    if (!sought.includes(there[from] ?? '')) continue;
    const near = new Set(there.slice(from, from + reach));
    if (sought.every((word) => near.has(word))) return true;
  }
  return false;
}
