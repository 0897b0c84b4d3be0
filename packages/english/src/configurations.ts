/**
 * The arc-eager transition system kept as many configurations at once. A configuration is a few integers that point to
 * those before it, so that taking a move costs the same at any length: stack entries are never changed, only replaced.
 */
import type { Focus } from './parse-features.js';

export const shift = 0;
export const reduce = 1;
export const leftArc = 2;
export const rightArc = 3;

const entryFields = [
  'word',
  'below',
  'headed',
  'left1',
  'left2',
  'leftCount',
  'leftSet',
  'right1',
  'rightCount',
  'rightSet',
] as const;
const stateFields = [
  'top',
  'next',
  'nextLeft1',
  'nextLeft2',
  'nextLeftCount',
  'nextLeftSet',
  'before',
  'move',
] as const;

/** A store of configurations of one sentence; they are numbered in the order they are made, from 0, the first. */
export class Configurations {
  states = 0;
  score = new Float64Array(0);
  top = new Int32Array(0);
  next = new Int32Array(0);
  nextLeft1 = new Int32Array(0);
  nextLeft2 = new Int32Array(0);
  nextLeftCount = new Int32Array(0);
  /** The configuration it was made from, and by which move. */
  before = new Int32Array(0);
  move = new Int32Array(0);

  private entries = 0;
  private word = new Int32Array(0);
  private below = new Int32Array(0);
  private headed = new Int32Array(0);
  private left1 = new Int32Array(0);
  private left2 = new Int32Array(0);
  private leftCount = new Int32Array(0);
  private right1 = new Int32Array(0);
  private rightCount = new Int32Array(0);
  private leftSet = new Int32Array(0);
  private rightSet = new Int32Array(0);
  nextLeftSet = new Int32Array(0);
  private length = 0;
  private upos: Int32Array = new Int32Array(0);

  /**
   * Empties the store and makes the first configuration for a sentence of `length` words, with room for `most`. `upos` holds
   * the words' classes.
   */
  reset(length: number, most: number, upos: Int32Array): void {
    this.upos = upos;
    if (most > this.score.length) {
      this.score = new Float64Array(most);
      for (const key of stateFields) this[key] = new Int32Array(most);
      for (const key of entryFields) this[key] = new Int32Array(most * 2);
    }
    this.length = length;
    this.states = 1;
    this.entries = 0;
    this.score[0] = 0;
    this.top[0] = -1;
    this.next[0] = 0;
    this.nextLeft1[0] = length;
    this.nextLeft2[0] = length;
    this.nextLeftSet[0] = 0;
    this.nextLeftCount[0] = 0;
    this.before[0] = -1;
    this.move[0] = -1;
  }

  /** Moves allowed in configuration `s`, as bits: 1 shift, 2 reduce, 4 left arc, 8 right arc. */
  allowed(s: number): number {
    const top = this.top[s];
    // Once the queue is empty the stack is only unwound, so that every way through a sentence has twice its length of moves.
    if (this.next[s] === this.length) return 2;
    if (top < 0) return 1;
    return this.headed[top] === 1 ? 1 | 2 | 8 : 1 | 4 | 8;
  }

  /** Whether configuration `s` is past all choices. */
  finished(s: number): boolean {
    return this.next[s] === this.length;
  }

  /** Makes the configuration that `move` leads to from `s` and gives its number. */
  advance(s: number, move: number, score: number): number {
    const t = this.states++;
    const top = this.top[s];
    const next = this.next[s];
    this.score[t] = score;
    this.before[t] = s;
    this.move[t] = move;
    this.next[t] = next;
    this.nextLeft1[t] = this.nextLeft1[s];
    this.nextLeft2[t] = this.nextLeft2[s];
    this.nextLeftCount[t] = this.nextLeftCount[s];
    this.nextLeftSet[t] = this.nextLeftSet[s];
    if (move === reduce) this.top[t] = this.below[top];
    else if (move === leftArc) {
      this.top[t] = this.below[top];
      this.nextLeft2[t] = this.nextLeft1[s];
      this.nextLeft1[t] = this.word[top];
      this.nextLeftCount[t]++;
      this.nextLeftSet[t] |= 1 << this.upos[this.word[top]];
    } else {
      let below = top;
      if (move === rightArc) below = this.withRight(top, next);
      this.top[t] = this.push(s, next, below, move === rightArc ? 1 : 0);
      this.next[t] = next + 1;
      this.nextLeft1[t] = this.length;
      this.nextLeft2[t] = this.length;
      this.nextLeftSet[t] = 0;
      this.nextLeftCount[t] = 0;
    }
    return t;
  }

  private push(s: number, word: number, below: number, headed: number): number {
    const e = this.entries++;
    this.word[e] = word;
    this.below[e] = below;
    this.headed[e] = headed;
    this.left1[e] = this.nextLeft1[s];
    this.left2[e] = this.nextLeft2[s];
    this.leftCount[e] = this.nextLeftCount[s];
    this.leftSet[e] = this.nextLeftSet[s];
    this.rightSet[e] = 0;
    this.right1[e] = this.length;
    this.rightCount[e] = 0;
    return e;
  }

  /** The stack entry `top` with one more dependent on its right. */
  private withRight(top: number, dependent: number): number {
    const e = this.entries++;
    this.word[e] = this.word[top];
    this.below[e] = this.below[top];
    this.headed[e] = this.headed[top];
    this.left1[e] = this.left1[top];
    this.left2[e] = this.left2[top];
    this.leftCount[e] = this.leftCount[top];
    this.leftSet[e] = this.leftSet[top];
    this.rightSet[e] = this.rightSet[top] | (1 << this.upos[dependent]);
    this.right1[e] = dependent;
    this.rightCount[e] = this.rightCount[top] + 1;
    return e;
  }

  /** Word on top of the stack of configuration `s`, which must not be empty. */
  topWord(s: number): number {
    return this.word[this.top[s]];
  }

  /** Points `focus` at configuration `s`, whose stack must not be empty. */
  focus(s: number, focus: Focus): void {
    const e = this.top[s];
    const e1 = this.below[e];
    const e2 = e1 >= 0 ? this.below[e1] : -1;
    focus.n0 = this.next[s];
    focus.s0 = this.word[e];
    focus.s1 = e1 >= 0 ? this.word[e1] : this.length;
    focus.s2 = e2 >= 0 ? this.word[e2] : this.length;
    focus.s1rs = e1 >= 0 ? this.rightSet[e1] : 0;
    focus.s0ls = this.leftSet[e];
    focus.s0rs = this.rightSet[e];
    focus.n0ls = this.nextLeftSet[s];
    focus.headed = this.headed[e];
    focus.s1headed = e1 >= 0 ? this.headed[e1] : 0;
    focus.s0l = this.left1[e];
    focus.s0l2 = this.left2[e];
    focus.s0lv = this.leftCount[e];
    focus.s0r = this.right1[e];
    focus.s0rv = this.rightCount[e];
    focus.n0l = this.nextLeft1[s];
    focus.n0l2 = this.nextLeft2[s];
    focus.n0lv = this.nextLeftCount[s];
  }

  /** Writes the governors that the moves up to `s` gave: `length` for words left without one. */
  heads(s: number, out: Int32Array): void {
    out.fill(this.length, 0, this.length);
    for (let t = s; this.before[t] >= 0; t = this.before[t]) {
      const from = this.before[t];
      if (this.move[t] === leftArc) out[this.word[this.top[from]]] = this.next[from];
      else if (this.move[t] === rightArc) out[this.next[from]] = this.word[this.top[from]];
    }
  }
}

export function emptyFocus(): Focus {
  return {
    n0: 0,
    s0: 0,
    s1: 0,
    s2: 0,
    headed: 0,
    s1headed: 0,
    s0l: 0,
    s0l2: 0,
    s0lv: 0,
    s0ls: 0,
    s0r: 0,
    s0rv: 0,
    s0rs: 0,
    n0l: 0,
    n0l2: 0,
    n0lv: 0,
    n0ls: 0,
    s1rs: 0,
  };
}
