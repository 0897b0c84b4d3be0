/**
 * From a run of words, as two hashes of 32 bits, to the order in which it was first met. An open table of plain numbers: a
 * `Map` of a million keys costs several times as much, and copies are looked for among thousands of articles.
 */

const SMALLEST = 1 << 16;

export class RunNumbers {
  /** Numbers of runs plus one, by their hashes; 0 where there is none. At most half full, so that a search is short. */
  private slots = new Int32Array(SMALLEST);
  private highs = new Int32Array(SMALLEST / 2);
  private lows = new Int32Array(SMALLEST / 2);
  /** How many different runs were met. */
  size = 0;

  /** The run's number; that of one never met before is the size until then. */
  of(high: number, low: number): number {
    const mask = this.slots.length - 1;
    for (let at = (high ^ (low >>> 7)) & mask; ; at = (at + 1) & mask) {
      const number = (this.slots[at] ?? 0) - 1;
      if (number < 0) return this.add(high, low, at);
      if (this.highs[number] === high && this.lows[number] === low) return number;
    }
  }

  private add(high: number, low: number, at: number): number {
    const number = this.size++;
    this.highs[number] = high;
    this.lows[number] = low;
    this.slots[at] = number + 1;
    if (this.size === this.highs.length) this.grow();
    return number;
  }

  private grow(): void {
    const mask = this.slots.length * 2 - 1;
    const slots = new Int32Array(mask + 1);
    const highs = new Int32Array(this.highs.length * 2);
    const lows = new Int32Array(highs.length);
    highs.set(this.highs);
    lows.set(this.lows);
    for (let number = 0; number < this.size; number++) {
      let at = ((highs[number] ?? 0) ^ ((lows[number] ?? 0) >>> 7)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = number + 1;
    }
    this.slots = slots;
    this.highs = highs;
    this.lows = lows;
  }
}
