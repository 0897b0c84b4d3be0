/** A stand found in a sentence, not yet a position: the word that takes it, who takes it, and the words that carry it. */
import type { Naming } from '../commitment/bearer.js';
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import type { Stance } from './position.js';

export interface Stand {
  tree: Tree;
  /** Index of the word that takes the stand: "rejected", "ready", "demand", "must". */
  word: number;
  stance: Stance;
  parties: string[];
  /** The statement in whose words the stand is told, or whose verb takes it; null in the reporter's own voice. */
  statement: Statement | null;
  /** The statement in whose words the stand is told; null in the reporter's own voice. */
  inside: Statement | null;
  /** True where it tells what a plan holds: then the plan's owner takes the stand by it, not by laying it on the table. */
  told?: boolean;
  /** Words of the question that it is about, ascending. */
  about: number[];
  /** Words that carry the whole stand, ascending. */
  words: number[];
  /** What it is about where its own words do not tell: any question told before, the talks, or nothing is guessed. */
  fallback: 'before' | 'talks' | null;
}

/** What a parser of stands may ask beside the sentence. */
export interface Telling {
  text: string;
  naming: Pick<Naming, 'partiesOf'>;
  /** The parties whose own publication the text is, who call themselves "we"; none for a report of others. */
  issuers: readonly string[];
  /** The statement whose content holds this offset, or null in the reporter's own voice. */
  statementAt(offset: number): Statement | null;
  /** The statement whose cue, "has rejected", holds this offset, or null. */
  cueAt(offset: number): Statement | null;
  /** Who was named last as the subject of a sentence, for "it" and "they"; kept by the reading as it goes on. */
  lastHolder: readonly string[];
  /** Who was named last as a subject in what somebody says, other than the speaker's own side. */
  lastOther: readonly string[];
  /** Whose plan or proposal was named last, for "the proposal includes"; kept by the reading as it goes on. */
  lastPlan: readonly string[];
}
