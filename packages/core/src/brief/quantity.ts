/** Values that can be set against one another: those that count, or measure a stretch of time. */

const NUMBERS: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ');
const TENS: readonly string[] = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const QUANTITY = new RegExp(
  `\\d|\\b(?:${[...NUMBERS.slice(2), ...TENS].join('|')}|hundreds?|thousands?|decades?|centur(?:y|ies)|years?|months?|weeks?|days?|hours?|permanent(?:ly)?|indefinite(?:ly)?|forever)\\b`,
  'i',
);

/** Whether words name a number or a stretch of time. */
export function isQuantity(words: string): boolean {
  return QUANTITY.test(words);
}

/** The same for “for 15 years” and “fifteen years”. */
export function quantityKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/(\d)[,.](?=\d{3}\b)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !PREPOSITION.test(word))
    .map(digits)
    .join(' ');
}

const PREPOSITION = /^(?:for|of|in|within|at|least|most|about|until|a|an|the|to|up|by|period)$/;

function digits(word: string): string {
  const small = NUMBERS.indexOf(word);
  if (small !== -1) return String(small);
  const ten = TENS.indexOf(word);
  return ten === -1 ? word : String((ten + 3) * 10);
}

const SPAN = new RegExp(
  `(?:\\b(within|in|by|after|over|past|last)\\s+)?((?:\\d{1,3}|\\b(?:${[...NUMBERS.slice(1), ...TENS].join('|')}|several|many))[\\s-]+(?:years?|decades?|months?|generations?)\\b|\\bdecades\\b|\\bgenerations\\b|\\b(?:permanent|indefinite)(?:ly)?\\b)(\\s+ago\\b)?`,
  'giu',
);

/** The words of the first stretch of time for which something may hold: “15 years”, “decades”; not “within two years” or “ten years ago”. */
export function durationIn(words: string): string | null {
  for (const [, before, span, ago] of words.matchAll(SPAN)) {
    if (span !== undefined && ago === undefined && (before === undefined || /^last$/i.test(before))) return span;
  }
  return null;
}
