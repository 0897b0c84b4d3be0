/** Answers about scenarios as JSON: a day that never comes, or that nobody knows, is null; nothing in it acts upon a terminal. */
import { escapeActive } from '../output/json.js';

export function scenarioJson(record: unknown): string {
  return `${escapeActive(JSON.stringify(record, finite, 2))}\n`;
}

/** JSON has no Infinity. */
function finite(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
