/** A dependency tree in the making: governors, and for each word its outermost dependents on either side. */
export class Tree {
  length = 0;
  /** Governor of each word; -1 while it has none. The root governs as word `length`. */
  head = new Int32Array(0);
  /** Outermost dependents before and after the word, and the ones next to them; -1 where there is none. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);

  reset(length: number): void {
    this.length = length;
    if (length + 1 > this.head.length) {
      for (const key of arrays) this[key] = new Int32Array(Math.max(64, length * 2 + 2));
    }
    for (const key of ['head', 'left1', 'left2', 'right1', 'right2'] as const) this[key].fill(-1, 0, length + 1);
    this.leftCount.fill(0, 0, length + 1);
    this.rightCount.fill(0, 0, length + 1);
  }

  /** Attaches `dependent`, which must be farther out than the earlier dependents on its side. */
  attach(head: number, dependent: number): void {
    this.head[dependent] = head;
    if (dependent < head) {
      this.left2[head] = this.left1[head];
      this.left1[head] = dependent;
      this.leftCount[head]++;
    } else {
      this.right2[head] = this.right1[head];
      this.right1[head] = dependent;
      this.rightCount[head]++;
    }
  }
}

const arrays = ['head', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount'] as const;
