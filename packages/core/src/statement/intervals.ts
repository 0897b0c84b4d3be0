/** Eats stretches of a text that belong to something; answers to whom a place belongs, without looking at all of them. */
import type { Range } from '../quote/range.js';

export class Intervals<T> {
  private readonly sorted: readonly { start: number; end: number; of: T }[];
  /** Greatest end of all stretches up to each. */
  private readonly reach: number[] = [];

  constructor(items: readonly T[], rangesOf: (item: T) => readonly Range[]) {
    this.sorted = items
      .flatMap((of) => rangesOf(of).map(([start, end]) => ({ start, end, of })))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    let most = -1;
    for (const { end } of this.sorted) {
      most = Math.max(most, end);
      this.reach.push(most);
    }
  }

  /** Those with a stretch that covers `offset`. */
  at(offset: number): T[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low - 1; i >= 0 && (this.reach[i] ?? -1) > offset; i--) {
      const interval = this.sorted[i];
      if (interval !== undefined && interval.end > offset) found.push(interval.of);
    }
    return found;
  }
}
