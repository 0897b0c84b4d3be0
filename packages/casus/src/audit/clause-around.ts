/** From the words of a finding to the stretch of text that shows them in their clause: the sentence, cut where it is very long. */
import type { Range } from '@casus/core';

const MOST_BEFORE = 220;
const MOST_AFTER = 260;

export function clauseAround(text: string, [start, end]: Range): Range {
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const seam = Math.max(before.lastIndexOf('\n\n'), before.search(/[.;:](?=\s[^.;:]*$)/));
  const lead = seam >= 0 ? before.length - seam - 1 : Math.min(before.length, cutAtSpace(before));
  const after = text.slice(end, end + MOST_AFTER);
  const stop = after.search(/[.;](?=\s|$)|\n\s*\n/);
  const tail = stop >= 0 ? stop + 1 : after.length;
  const from = start - lead;
  const words = text.slice(from, end + tail);
  const skipped = words.length - words.trimStart().length;
  return [from + skipped, from + words.trimEnd().length];
}

/** How much of the text before is shown where no sentence begins near: from a space on. */
function cutAtSpace(before: string): number {
  const space = before.indexOf(' ', Math.max(0, before.length - 160));
  return space < 0 ? 0 : before.length - space - 1;
}
