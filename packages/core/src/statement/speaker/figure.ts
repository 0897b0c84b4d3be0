/** Somebody or something that a document speaks of again and again: all that it tells of who that is. */
import type { Tree } from '../../words/tree.js';
import type { Gender } from './gender.js';

/** A phrase by its tree and its chief word: where it begins and ends is told when it is asked for, as few are. */
export interface PhraseAt {
  tree: Tree;
  head: number;
}

export class Figure {
  human: boolean | null = null;
  gender: Gender | null = null;
  many = false;
  /** Nouns by which it may be called: `minister`, `ministry`, `spokesman`. */
  readonly roles = new Set<string>();
  /** Party that the gazetteer knows for its name. */
  party: string | null = null;
  /** Where the document names it, titles and appositions included: there its party may be told. */
  readonly phrases: PhraseAt[] = [];

  /** `naming` is its name, or makes it: most nouns of a document that may speak never do, and are not described. */
  constructor(private naming: string | (() => string)) {}

  /** Full name, or the description that the document gives first. */
  get name(): string {
    if (typeof this.naming !== 'string') this.naming = this.naming();
    return this.naming;
  }
}

/** One place where a figure stands. */
export interface Appearance {
  figure: Figure;
  sentence: number;
  word: number;
  subject: boolean;
  /** Inside a quotation, where somebody else speaks of it. */
  quoted: boolean;
}
