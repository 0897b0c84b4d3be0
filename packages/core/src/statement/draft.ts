/** A statement in the making: what a parser found around one cue, and what the refiners then make of it. */
import type { Range } from '../quote/range.js';

/** A word of the document: the number of its sentence and its number in the sentence. */
export interface WordAt {
  sentence: number;
  word: number;
}

export interface Draft {
  /** The sentence in which the cue stands, and the cue's chief word there. */
  at: WordAt;
  /** Where that word begins in the text. */
  offset: number;
  cue: Range[];
  source: Range[];
  /** Chief word of the source, which the speaker is resolved from; null where nobody is named. */
  speaker: WordAt | null;
  content: Range[];
  /** Whether the content was found by its quotation marks, which no tree can misjudge. */
  direct: boolean;
  /** Whether the cue is an aside to a whole sentence ("…, officials said"), which is said by its source whatever else it holds. */
  aside: boolean;
}
