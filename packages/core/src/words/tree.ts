/** Eats a sentence; answers who hangs on whom in its dependency tree. Word numbers are indexes into `sentence.tokens`. */
import type { Range, Sentence, Token } from '@casus/english';
import { type Forms, formsOf } from './forms.js';

const NONE: readonly number[] = [];
/** So many numbers are put in order faster by hand than by a sort that is told how to compare; of more, by the sort. */
const FEW = 48;

/** The relations met so far, without their subtypes. */
const mains = new Map<string, string>();

function mainOf(relation: string): string {
  const known = mains.get(relation);
  if (known !== undefined) return known;
  const [main = relation] = relation.split(':');
  mains.set(relation, main);
  return main;
}

export class Tree {
  readonly tokens: readonly Token[];
  /** The relation of each word to its governor without the subtype: `nsubj` for `nsubj:pass`. */
  private readonly relations: readonly string[];
  /** Nothing for words on which none hangs, as for most. */
  private readonly kids: (number[] | undefined)[];

  constructor(readonly sentence: Sentence) {
    const { tokens } = sentence;
    const relations: string[] = [];
    const kids: (number[] | undefined)[] = [];
    // One by one rather than by `map`, whose arrays the compiler takes for several kinds, and what reads them for code to make anew.
    for (const { deprel } of tokens) {
      relations.push(mainOf(deprel));
      kids.push(undefined);
    }
    tokens.forEach(({ head }, i) => {
      if (head < 0 || head >= kids.length) return;
      const known = kids[head];
      if (known === undefined) kids[head] = [i];
      else known.push(i);
    });
    this.tokens = tokens;
    this.relations = relations;
    this.kids = kids;
  }

  private made: readonly Forms[] | undefined;

  /** What each word is looked up by in lists of phrases; made once, since many lists are looked for in the same words. */
  get forms(): readonly Forms[] {
    if (this.made === undefined) {
      const made: Forms[] = [];
      for (const token of this.tokens) made.push(formsOf(token));
      this.made = made;
    }
    return this.made;
  }

  /** Words that hang on word `i`, in the order of the text. */
  children(i: number): readonly number[] {
    return this.kids[i] ?? NONE;
  }

  /** Children of `i` under one of the relations; `nsubj` also asks for its subtypes, as `nsubj:pass`. */
  childrenBy(i: number, ...relations: string[]): readonly number[] {
    const kids = this.kids[i];
    if (kids === undefined) return NONE;
    // No list is made where there is nothing to put into it, as mostly.
    let found: number[] | null = null;
    for (const child of kids) {
      for (const relation of relations) {
        if (!this.is(child, relation)) continue;
        if (found === null) found = [child];
        else found.push(child);
        break;
      }
    }
    return found ?? NONE;
  }

  /** Whether word `i` stands in `relation` to its governor, subtypes included. */
  is(i: number, relation: string): boolean {
    return this.relations[i] === relation || this.tokens[i]?.deprel === relation;
  }

  /** Word `i` and all below it, ascending; the branches for which `cut` holds are left out whole. */
  subtree(i: number, cut: (child: number) => boolean = () => false): number[] {
    const found = [i];
    // What is found is also what is still to be looked under.
    for (let next = 0; next < found.length; next++) {
      const at = found[next];
      if (at === undefined) break;
      for (const child of this.children(at)) if (!cut(child)) found.push(child);
    }
    if (found.length > FEW) return found.sort((a, b) => a - b);
    for (let k = 1; k < found.length; k++) {
      const word = found[k] ?? 0;
      let place = k;
      for (; place > 0 && (found[place - 1] ?? 0) > word; place--) found[place] = found[place - 1] ?? 0;
      found[place] = word;
    }
    return found;
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
