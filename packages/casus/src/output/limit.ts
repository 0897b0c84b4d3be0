/** A deadline, a term or an amount in the words of the text, with what they come to where that says more. */
import { timeInWords } from './day.js';
import { harmlessProse } from './harmless.js';

/** `within 30 days of a request`, `by next Monday (Monday 5 January 2026)`, `for as long as needed (without end)`. */
export function limitInWords({ words, value }: { words: string; value: string | null }): string {
  const shown = harmlessProse(words);
  const meaning = value === 'indefinite' ? 'without end' : value === null ? null : (timeInWords(value) ?? value);
  if (meaning === null || saysAsMuch(shown, meaning)) return shown;
  return `${shown} (${harmlessProse(meaning)})`;
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day /;
const DURATION = /^(?:[\d.]+ )?(year|month|week|day|hour|minute|decade)s?(?:$|,)/;

/** Whether the words hold the whole date, whatever its order, or a number of the same unit, which they may spell out. */
function saysAsMuch(words: string, meaning: string): boolean {
  const own = words.toLowerCase();
  const [, unit] = DURATION.exec(meaning) ?? [];
  if (unit !== undefined) return own.includes(unit);
  const parts = meaning
    .replace(WEEKDAY, '')
    .toLowerCase()
    .split(/[\s,]+/);
  return parts.every((part) => own.includes(part));
}
