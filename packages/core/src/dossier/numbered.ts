/** From entries in any order to entries in one order, each once, with an id of its own. */
import type { DossierEntry } from './entry.js';

export interface NumberedEntry {
  id: string;
  entry: DossierEntry;
}

export interface Numbered extends NumberedEntry {
  /** Id of the source that the document is a printing of, or its own. */
  source: string;
}

/** By day of publication, undated ones last, then by name, by bytes and by text, so that no order of reading shows. */
export function numbered(entries: readonly DossierEntry[]): NumberedEntry[] {
  const keyed = entries.map((entry) => {
    const { published, document, sha256 } = entry.head;
    return { entry, key: [published ?? '~', document, sha256, entry.article] };
  });
  keyed.sort((a, b) => compare(a.key, b.key));
  const found: NumberedEntry[] = [];
  const taken = new Map<string, number>();
  let before: readonly string[] | null = null;
  for (const { entry, key } of keyed) {
    if (before !== null && compare(before, key) === 0) continue;
    before = key;
    const base = hash(`${entry.head.document}\n${entry.head.sha256}`);
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    found.push({ id: times === 1 ? base : `${base}-${times}`, entry });
  }
  return found;
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x = '', y = ''] = [a[i], b[i]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** FNV-1a: short, the same on every platform, and no secret. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
