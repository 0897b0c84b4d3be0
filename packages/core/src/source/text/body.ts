/** From the lines of a page and their kinds to the stretch of lines in which the article stands. */
import type { LineKind } from './line-kind.js';
import type { Line } from './lines.js';

/** First and last line, both within. */
export interface Stretch {
  from: number;
  to: number;
}

const MOST_PER_LINE = 60;
/** A paragraph between advertisements and boxes still weighs more than they do; a list of headlines does not. */
const WEIGHT: Readonly<Record<Exclude<LineKind, 'prose' | 'item' | 'short'>, number>> = {
  date: -4,
  byline: -4,
  caption: -2,
  credit: -5,
  staff: -15,
  teaser: -25,
  menu: -12,
  plea: -30,
  end: -150,
  stop: -400,
};
const SHORT = -3;
/** Short lines one after the other are a menu, or names; a heading stands alone. */
const SHORT_IN_RUN = -9;
const RUN = 3;

function weightOf(line: Line, kind: LineKind, inRun: boolean): number {
  if (kind === 'prose') return Math.min(line.words, MOST_PER_LINE);
  // Links to other stories are bulleted headlines; points of a text are sentences or run on after a colon.
  if (kind === 'item') return line.closed || line.words >= 25 ? Math.min(line.words, MOST_PER_LINE) : -6;
  if (kind === 'short') return inRun ? SHORT_IN_RUN : SHORT;
  return WEIGHT[kind];
}

function shortRuns(kinds: readonly LineKind[]): boolean[] {
  const inRun: boolean[] = kinds.map(() => false);
  let from = 0;
  for (let i = 0; i <= kinds.length; i++) {
    if (kinds[i] === 'short' || kinds[i] === 'menu' || kinds[i] === 'teaser') continue;
    if (i - from >= RUN) inRun.fill(true, from, i);
    from = i + 1;
  }
  return inRun;
}

/**
 * The heaviest stretch of lines, where prose weighs by its words and the page around it weighs against. Null where
 * nothing weighs for it: then there is no article to be told from a frame.
 */
export function heaviestStretch(lines: readonly Line[], kinds: readonly LineKind[]): Stretch | null {
  const inRun = shortRuns(kinds);
  let best: Stretch | null = null;
  let bestWeight = 0;
  let weight = 0;
  let from = 0;
  lines.forEach((line, i) => {
    if (weight <= 0) {
      weight = 0;
      from = i;
    }
    weight += weightOf(line, kinds[i] ?? 'short', inRun[i] ?? false);
    if (weight > bestWeight) {
      bestWeight = weight;
      best = { from, to: i };
    }
  });
  return best;
}
