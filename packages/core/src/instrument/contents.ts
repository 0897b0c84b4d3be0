/** From blocks to the table of contents among them, whose entries look like the divisions they point to. */
import type { Block } from './block.js';
import { isContentsHeading, isFrontHeading } from './seams.js';

/** A contents table longer than this is taken for the text itself. */
const MOST_ENTRIES = 600;
const LEADER = /(?:\.{3,}|(?:\s\.){3,}|…{1,}|\t|\s{4,})\s*\d{1,4}\s*$/;

/** The blocks `[from, to)` of each table of contents, in the order of the text. */
export function contentsOf(text: string, blocks: readonly Block[]): [from: number, to: number][] {
  const shown = blocks.map((block) => text.slice(block.start, Math.min(block.end, block.start + 300)));
  const tables: [number, number][] = [];
  for (let i = 0; i < blocks.length; i++) {
    const words = shown[i] ?? '';
    if (isContentsHeading(words)) {
      const end = endOfContents(shown, i);
      if (end > i + 2) {
        tables.push([i, end]);
        i = end - 1;
      }
    } else if (LEADER.test(words) && LEADER.test(shown[i + 1] ?? '') && LEADER.test(shown[i + 2] ?? '')) {
      let end = i;
      while (end < blocks.length && LEADER.test(shown[end] ?? '')) end++;
      tables.push([i, end]);
      i = end - 1;
    }
  }
  return tables;
}

/** A table's first entries; its later ones may well repeat one another. */
const TELLING = 3;

/** The table ends where the text says again what the table listed first, or where its lines lose their page numbers. */
function endOfContents(shown: readonly string[], from: number): number {
  const title = entry(shown[from] ?? '');
  const listed = new Set<string>();
  let leaders = from + 1;
  const most = Math.min(shown.length, from + MOST_ENTRIES);
  for (let i = from + 1; i < most; i++) {
    const key = entry(shown[i] ?? '');
    if (LEADER.test(shown[i] ?? '')) leaders = i + 1;
    if (key === title || key.length < 4) continue;
    if (i > from + TELLING && isFrontHeading(shown[i] ?? '')) return i;
    if (listed.has(key)) return i;
    if (listed.size < TELLING) listed.add(key);
  }
  return leaders > from + 2 ? leaders : from;
}

const entry = (words: string) =>
  words
    .replace(LEADER, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
