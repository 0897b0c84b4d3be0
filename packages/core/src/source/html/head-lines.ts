/** From the blocks of a page to the short lines around its headline, where dates and by-lines stand. */
import type { Block } from './blocks.js';
import { proseIn } from './prose.js';
import type { PageElement } from './tree.js';

const ABOVE = 6;
const BELOW = 14;
const WITHOUT_HEADING = 20;
const LONGEST = 200;

/** Below the headline first, then above it, where a page also shows the day it was looked at. */
export function headLines(blocks: readonly Block[], heading: PageElement | null): string[] {
  const at =
    heading === null ? -1 : blocks.findIndex(({ element }) => element === heading || heading.contains(element));
  // The words below a picture are of the picture's day and maker.
  const ofPicture = ({ element }: Block) => element.closest(({ name }) => name === 'figure') !== null;
  const below: string[] = [];
  let prose = 0;
  for (const block of blocks.slice(at + 1, at + 1 + (at < 0 ? WITHOUT_HEADING : BELOW))) {
    if (ofPicture(block)) continue;
    // A standfirst may stand between the headline and the by-line.
    if (proseIn(block) > 0 && ++prose > 1) break;
    if (block.text.length <= LONGEST) below.push(...block.text.split('\n'));
  }
  const above =
    at < 0
      ? []
      : blocks.slice(Math.max(0, at - ABOVE), at).filter((block) => block.text.length <= LONGEST && !ofPicture(block));
  return [...below, ...above.reverse().map(({ text }) => text)];
}
