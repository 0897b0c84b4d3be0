/** Takes out of the lines of a PDF what stands on page after page: running heads and feet, and the page numbers. */
import type { Line } from './lines.js';

/** So many lines from the upper and lower edge of a page can be a running head or foot. */
const EDGE_LINES = 3;
/** A head may change with the chapter, so it need not stand on every page, but on this part of them. */
const SHARE_OF_PAGES = 0.3;
const FEWEST_PAGES = 3;

const PAGE_NUMBER = /^[-–—|[(\s]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\])\s]*$/iu;

/** Numbers change from page to page while the head stays. */
function pattern(line: Line): string {
  return line.text.toLowerCase().replace(/\d+/g, '#');
}

function edgesOf(lines: readonly Line[]): Set<Line> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
}

/** On a page of few lines even the middle one stands near an edge; the outermost are where a page number belongs. */
function outermost(lines: readonly Line[]): Set<Line> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return new Set([byHeight[0], byHeight.at(-1)].filter((line) => line !== undefined));
}

export function withoutRunningHeads(pages: readonly Line[][]): Line[][] {
  if (pages.length < 2) return pages.map((lines) => [...lines]);
  const counts = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const edge of edges) {
    for (const text of new Set([...edge].map(pattern))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_PAGES, pages.length * SHARE_OF_PAGES);
  return pages.map((lines, i) => {
    const kept = lines.filter((line) => !(edges[i]?.has(line) && (counts.get(pattern(line)) ?? 0) >= enough));
    const outer = outermost(kept);
    return kept.filter((line) => !(outer.has(line) && PAGE_NUMBER.test(line.text)));
  });
}
