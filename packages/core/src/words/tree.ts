/** Eats a sentence; answers who hangs on whom in its dependency tree. Word numbers are indexes into `sentence.tokens`. */
import type { Range, Sentence, Token } from '@casus/english';

const NONE: readonly number[] = [];

export class Tree {
  readonly tokens: readonly Token[];
  /** Nothing for words on which none hangs, as for most. */
  private readonly kids: (number[] | undefined)[];

  constructor(readonly sentence: Sentence) {
    this.tokens = sentence.tokens;
    this.kids = sentence.tokens.map(() => undefined);
    sentence.tokens.forEach(({ head }, i) => {
      if (head < 0 || head >= this.kids.length) return;
      const kids = this.kids[head];
      if (kids === undefined) this.kids[head] = [i];
      else kids.push(i);
    });
  }

  /** Words that hang on word `i`, in the order of the text. */
  children(i: number): readonly number[] {
    return this.kids[i] ?? NONE;
  }

  /** Children of `i` under one of the relations; `nsubj` also asks for its subtypes, as `nsubj:pass`. */
  childrenBy(i: number, ...relations: string[]): number[] {
    const found: number[] = [];
    for (const child of this.children(i)) {
      for (const relation of relations) {
        if (!this.is(child, relation)) continue;
        found.push(child);
        break;
      }
    }
    return found;
  }

  /** Whether word `i` stands in `relation` to its governor, subtypes included. */
  is(i: number, relation: string): boolean {
    const deprel = this.tokens[i]?.deprel;
    if (deprel === undefined || !deprel.startsWith(relation)) return false;
    return deprel.length === relation.length || deprel.charCodeAt(relation.length) === 58;
  }

  /** Word `i` and all below it, ascending; the branches for which `cut` holds are left out whole. */
  subtree(i: number, cut: (child: number) => boolean = () => false): number[] {
    const found: number[] = [];
    const open = [i];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      found.push(at);
      for (const child of this.children(at)) if (!cut(child)) open.push(child);
    }
    return found.sort((a, b) => a - b);
  }

  /** The stretches of text that some words cover; words side by side make one stretch. */
  ranges(words: readonly number[]): Range[] {
    const out: [number, number][] = [];
    let before = -2;
    for (const i of words) {
      const token = this.tokens[i];
      if (token === undefined) continue;
      const last = out.at(-1);
      if (last !== undefined && i === before + 1) last[1] = token.end;
      else out.push([token.start, token.end]);
      before = i;
    }
    return out;
  }

  /** From the first to the last of some words, as one stretch of the text. */
  span(words: readonly number[]): Range {
    const first = this.tokens[words[0] ?? 0];
    const last = this.tokens[words.at(-1) ?? 0];
    return [first?.start ?? this.sentence.start, last?.end ?? this.sentence.end];
  }
}
