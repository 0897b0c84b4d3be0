/** The words and sentences that every later reading stands on. Offsets are UTF-16 units into the text that was read. */

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/. */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type Upos = (typeof uposTags)[number];

export interface Token {
  /** First unit of the word in the text. */
  start: number;
  /** One past its last unit; `text.slice(start, end)` is the word. */
  end: number;
  text: string;
  /** The word in lower case. */
  lower: string;
  /** Dictionary form, in lower case but for names. */
  lemma: string;
  upos: Upos;
  /** Penn Treebank tag, which tells tense and number: `VBD`, `VB`, `MD`, `NNS`. */
  xpos: string;
  /** Index of the governor within the sentence's tokens, or -1 for the root. */
  head: number;
  /** Relation to the governor, a Universal Dependencies label such as `nsubj` or `nsubj:pass`; `root` for the root. */
  deprel: string;
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

/** A half-open stretch `[start, end)` of the text. */
export type Range = readonly [start: number, end: number];
