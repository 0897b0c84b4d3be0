/** From a redline to the same with long stretches that stayed cut short, since only what stands near a change helps to read it. */
import type { Piece } from './redline.js';

const LONG = 120;
const KEPT = 50;

export function elided(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ kind, text }, i) => {
    if (kind !== 'same' || text.length <= LONG) return { kind, text };
    const lead = i === 0 ? '' : text.slice(0, text.lastIndexOf(' ', KEPT));
    const tail = i === pieces.length - 1 ? '' : text.slice(text.indexOf(' ', text.length - KEPT));
    return { kind, text: `${lead} …${tail}` };
  });
}
