/** From the lines of a document to those that are its page numbers, running heads and rules, and none of its text. */
import type { Line } from './line.js';

const PAGE_NUMBER = /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i;
const RULE = /^[-–—_=*#•.\s]{3,}$/;

/** A head that runs through a document stands by its page numbers this often at least. */
const FEWEST = 3;

export function isFurniture(text: string, lines: readonly Line[]): boolean[] {
  const shown = lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + 200)));
  const out = lines.map(
    (line, i) => line.level === 0 && (PAGE_NUMBER.test(shown[i] ?? '') || RULE.test(shown[i] ?? '')),
  );
  const numbered = (i: number) => i >= 0 && i < lines.length && PAGE_NUMBER.test(shown[i] ?? '');
  const beside = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (out[i] || line.end - line.start > 120) return;
    if (!numbered(i - 1) && !numbered(i + 1)) return;
    const key = shown[i] ?? '';
    const places = beside.get(key);
    if (places === undefined) beside.set(key, [i]);
    else places.push(i);
  });
  for (const places of beside.values()) if (places.length >= FEWEST) for (const i of places) out[i] = true;
  return out;
}
