/** A reading as JSON: the full record, with its keys in the order of the schema. */
import type { Reading } from '@casus/core';
import { readingRecord } from '@casus/core/reading';

/** Indented for people, or on one line for `.jsonl`; no line end at the end. */
export function readingAsJson(reading: Reading, layout: 'indented' | 'line'): string {
  const json = JSON.stringify(readingRecord(reading), null, layout === 'line' ? undefined : 2);
  return escapeActive(layout === 'line' ? json : pairsOnOneLine(json));
}

/** Two numbers a line for every range would make most of the page. */
function pairsOnOneLine(json: string): string {
  return json.replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]');
}

/** The same value, in which nothing acts upon a terminal or on a program that cuts at line ends. */
export function escapeActive(json: string): string {
  return json.replace(ACTIVE, escaped);
}

// What JSON leaves as it is but a terminal, or a program that cuts at line ends, would act upon. Escaped, the value stays the same.
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
