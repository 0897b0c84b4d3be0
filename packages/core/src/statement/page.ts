/** Eats a text and the trees of its sentences; gives them as one page that the parsers of statements look things up in. */
import type { Range } from '../quote/range.js';
import { Tree } from '../words/tree.js';
import { type Clause, clauseOf } from './clause.js';
import { type Cue, verbCue } from './frame.js';
import { isNoCue } from './no-cue.js';
import { type Quotation, readQuotations } from './quotation.js';
import { withVerbForPlural } from './verb-for-plural.js';

/** A verb that may be a cue, with its clause. */
export interface VerbCue extends Cue, Clause {
  verb: number;
}

export class Page {
  readonly trees: readonly Tree[];
  readonly quotations: readonly Quotation[];
  private readonly found: (readonly VerbCue[] | undefined)[] = [];

  constructor(
    readonly text: string,
    private readonly article: readonly Range[],
    trees: readonly Tree[],
  ) {
    this.trees = trees.map((tree) => {
      const sentence = withVerbForPlural(tree.sentence);
      return sentence === tree.sentence ? tree : new Tree(sentence);
    });
    this.quotations = readQuotations(text, article);
  }

  /** The verbs of a sentence that the word lists know. */
  verbs(sentence: number): readonly VerbCue[] {
    const known = this.found[sentence];
    if (known !== undefined) return known;
    const tree = this.trees[sentence];
    const verbs: VerbCue[] = [];
    for (let i = 0; tree !== undefined && i < tree.tokens.length; i++) {
      const cue = verbCue(tree, i);
      if (cue === null || isNoCue(tree, i)) continue;
      const { frame, last } = cue;
      const { subject, own, passive, patient } = clauseOf(tree, i);
      verbs.push({ frame, last, verb: i, subject, own, passive, patient });
    }
    this.found[sentence] = verbs;
    return verbs;
  }

  /** End of the stretch of the article that holds `offset`. */
  articleEnd(offset: number): number {
    return this.article.find(([start, end]) => start <= offset && offset < end)?.[1] ?? this.text.length;
  }

  /** Number of the first sentence that ends after `offset`; the number of sentences where none does. */
  sentenceAfter(offset: number): number {
    let low = 0;
    let high = this.trees.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.trees[middle]?.sentence.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The quotation that covers `offset`, marks included. */
  quotationAt(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotations[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const found = this.quotations[low];
    return found !== undefined && found.start <= offset ? found : undefined;
  }
}
