/** Takes the best few configurations of a sentence forward, move by move, to the best whole tree that is found so. */
import { Configurations, emptyFocus } from './configurations.js';
import type { MoveScorer } from './move-scorer.js';
import type { Words } from './words.js';

export class BeamSearch {
  readonly configurations = new Configurations();
  private readonly focus = emptyFocus();
  /** Of each kept configuration, and of one beside them. */
  private readonly sums: Float64Array;
  private readonly candidateScore: Float64Array;
  private readonly candidateState: Int32Array;
  private readonly candidateMove: Int32Array;
  /** Numbers of the configurations kept, best first. */
  readonly kept: Int32Array;
  width = 0;
  /** In training: what a move that makes a wrong relation is given beyond its due, so that the gold tree learns to win clearly. */
  margin = 0;
  gold = new Int32Array(0);

  /** At most `most` configurations are kept, and none that is more than `gap` behind the best. */
  constructor(
    private readonly scorer: MoveScorer,
    private readonly most: number,
    private readonly gap: number,
  ) {
    this.candidateScore = new Float64Array(most + 1);
    this.candidateState = new Int32Array(most + 1);
    this.candidateMove = new Int32Array(most + 1);
    this.kept = new Int32Array(most);
    this.sums = new Float64Array(4 * (most + 1));
  }

  begin(words: Words): void {
    // One more configuration a step than the beam holds, for a path that is followed beside it in training.
    this.scorer.begin();
    this.configurations.reset(words.length, (this.most + 1) * words.length * 2 + 2, words.upos);
    this.kept[0] = 0;
    this.width = 1;
  }

  /** Whether no kept configuration has a choice left. */
  get done(): boolean {
    for (let k = 0; k < this.width; k++) if (!this.configurations.finished(this.kept[k])) return false;
    return true;
  }

  /** What the weights think of `move` in configuration `s`. */
  scoreOf(words: Words, s: number, move: number): number {
    const at = 4 * this.most;
    this.configurations.focus(s, this.focus);
    this.scorer.score(words, this.focus, this.sums, at);
    return this.sums[at + move];
  }

  /** Takes every kept configuration one move forward and keeps the best. */
  step(words: Words): void {
    const c = this.configurations;
    const { sums } = this;
    // All are scored before any is judged: then the waits for their weights fall together.
    for (let k = 0; k < this.width; k++) {
      const s = this.kept[k];
      const allowed = c.allowed(s);
      if ((allowed & (allowed - 1)) === 0) continue;
      c.focus(s, this.focus);
      this.scorer.score(words, this.focus, sums, 4 * k);
    }
    let found = 0;
    for (let k = 0; k < this.width; k++) {
      const s = this.kept[k];
      const allowed = c.allowed(s);
      const base = c.score[s];
      if ((allowed & (allowed - 1)) === 0) {
        found = this.offer(found, base, s, allowed >> 1);
        continue;
      }
      const at = 4 * k;
      if (this.margin > 0) {
        const top = c.topWord(s);
        const next = c.next[s];
        if (this.gold[top] !== next) sums[at + 2] += this.margin;
        if (this.gold[next] !== top) sums[at + 3] += this.margin;
      }
      for (let m = 0; m < 4; m++) if ((allowed >> m) & 1) found = this.offer(found, base + sums[at + m], s, m);
    }
    const floor = this.candidateScore[0] - this.gap;
    while (found > 1 && this.candidateScore[found - 1] < floor) found--;
    for (let k = 0; k < found; k++) {
      this.kept[k] = c.advance(this.candidateState[k], this.candidateMove[k], this.candidateScore[k]);
    }
    this.width = found;
  }

  /** Puts a candidate in its place among the best; the earlier one wins a tie. */
  private offer(found: number, score: number, state: number, move: number): number {
    const { candidateScore, candidateState, candidateMove, most } = this;
    let k = found;
    while (k > 0 && candidateScore[k - 1] < score) {
      candidateScore[k] = candidateScore[k - 1];
      candidateState[k] = candidateState[k - 1];
      candidateMove[k] = candidateMove[k - 1];
      k--;
    }
    if (k >= most) return found;
    candidateScore[k] = score;
    candidateState[k] = state;
    candidateMove[k] = move;
    return found < most ? found + 1 : most;
  }
}
