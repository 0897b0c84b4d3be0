/** A deadline, a term or an amount in the words of the text, with what they come to where that says more. */
import type { Limit } from '@casus/core';
import { timeInWords } from './day.js';
import { harmlessProse } from './harmless.js';

/** `within 30 days of a request (30 days)`, `until 2030`, `for as long as needed (without end)`. */
export function limitInWords({ words, value }: Limit): string {
  const shown = harmlessProse(words);
  if (value === null) return shown;
  const meaning = value === 'indefinite' ? 'without end' : (timeInWords(value) ?? value);
  return shown.toLowerCase().includes(meaning.toLowerCase()) ? shown : `${shown} (${harmlessProse(meaning)})`;
}
