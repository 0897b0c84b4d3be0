/** Eats the parties named in a text, in order; gives those at a place without looking at all of them. */

import type { PartyMention } from '../../party/mention.js';
import type { Range } from '../../quote/range.js';

export class Mentions {
  constructor(private readonly all: readonly PartyMention[]) {}

  /** Index of the first mention that ends after `offset`. */
  private after(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The mention that covers the last unit before `end`. */
  endingAt(end: number): PartyMention | undefined {
    const found = this.all[this.after(end - 1)];
    return found !== undefined && found.start < end ? found : undefined;
  }

  within([start, end]: Range): PartyMention[] {
    const found: PartyMention[] = [];
    for (let i = this.after(start); i < this.all.length; i++) {
      const mention = this.all[i];
      if (mention === undefined || mention.start >= end) break;
      found.push(mention);
    }
    return found;
  }
}
