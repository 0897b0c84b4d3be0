/** The arc-eager transition system: a stack, a queue, and four moves that build a tree in one pass over the words. */
import { Tree } from './tree.js';

export const shift = 0;
export const reduce = 1;
export const leftArc = 2;
export const rightArc = 3;

export class Configuration {
  readonly tree = new Tree();
  stack = new Int32Array(64);
  depth = 0;
  /** First word of the queue; `length` when only the root is left there. */
  next = 0;
  length = 0;

  reset(length: number): void {
    this.tree.reset(length);
    if (this.stack.length < length + 1) this.stack = new Int32Array(length * 2 + 2);
    this.depth = 0;
    this.next = 0;
    this.length = length;
  }

  /** Whether a move must be chosen: while words are left and the stack is not empty. */
  get open(): boolean {
    return this.next < this.length;
  }

  /** Moves allowed now, as bits: 1 shift, 2 reduce, 4 left arc, 8 right arc. */
  allowed(): number {
    if (this.depth === 0) return 1;
    return this.tree.head[this.stack[this.depth - 1]] < 0 ? 1 | 4 | 8 : 1 | 2 | 8;
  }

  apply(move: number): void {
    if (move === shift) this.stack[this.depth++] = this.next++;
    else if (move === reduce) this.depth--;
    else if (move === leftArc) this.tree.attach(this.next, this.stack[--this.depth]);
    else {
      this.tree.attach(this.stack[this.depth - 1], this.next);
      this.stack[this.depth++] = this.next++;
    }
  }
}
