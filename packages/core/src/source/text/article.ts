/** From a text whose lines are paragraphs to the ranges of it that are the article. */
import type { Range } from '../../quote/range.js';
import { heaviestStretch, type Stretch } from './body.js';
import { datelineLength } from './dateline.js';
import { isEndMark, trimEdges } from './edges.js';
import type { Kinds, LineKind } from './line-kind.js';
import type { Line } from './lines.js';

export interface Article {
  ranges: Range[];
  /** The lines it was found in, for what stands above and below. */
  stretch: Stretch;
}

/** What may stand between the paragraphs of an article without being of it. */
const DROPPED_INSIDE: ReadonlySet<LineKind> = new Set([
  'menu',
  'plea',
  'end',
  'stop',
  'credit',
  'staff',
  'caption',
  'teaser',
]);
/** The bare text of an agreement may use any word that a page's frame uses; only the makers' notes are dropped. */
const DROPPED_BARE: ReadonlySet<LineKind> = new Set(['staff', 'credit', 'caption']);

function rangesOf(lines: readonly Line[], kept: (i: number) => boolean, { from, to }: Stretch): Range[] {
  const ranges: Range[] = [];
  let open: [start: number, end: number] | null = null;
  for (let i = from; i <= to; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (!kept(i)) {
      open = null;
    } else if (open === null) {
      open = [line.start + (i === from ? datelineLength(line.text) : 0), line.end];
      ranges.push(open);
    } else {
      open[1] = line.end;
    }
  }
  return ranges;
}

/**
 * Finds the article: in a page with menus the heaviest stretch of prose, in a bare document all below its head. The
 * line breaks between its paragraphs belong to the ranges; what stands between them and is not of it parts them.
 */
export function articleOf(
  lines: readonly Line[],
  { kinds, framed }: Kinds,
  known: { title: string | null; description: string | null; headEnd: number },
): Article {
  const whole: Stretch = { from: Math.min(known.headEnd, lines.length - 1), to: lines.length - 1 };
  const stretch = (framed ? heaviestStretch(lines, kinds) : null) ?? whole;
  const edges = trimEdges(lines, kinds, stretch, { ...known, framed });
  const dropped = framed ? DROPPED_INSIDE : DROPPED_BARE;
  const kept = (i: number) => {
    const line = lines[i];
    return line !== undefined && !dropped.has(kinds[i] ?? 'prose') && !isEndMark(line);
  };
  const ranges = rangesOf(lines, kept, edges);
  // A text that is all frame is still a text, and the reader of the record shall see it.
  if (ranges.length > 0) return { ranges, stretch: edges };
  const all: Stretch = { from: 0, to: lines.length - 1 };
  return { ranges: rangesOf(lines, () => true, all), stretch: all };
}
