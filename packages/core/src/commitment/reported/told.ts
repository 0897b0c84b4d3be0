/** A commitment that a report tells of, found in a sentence and not yet taken apart. */
import type { Range } from '../../quote/range.js';
import type { Statement } from '../../statement/statement.js';
import type { Naming } from '../bearer.js';
import type { CommitmentStatus } from '../commitment.js';
import type { Norm } from '../norm.js';

export interface Told {
  norm: Norm;
  status: CommitmentStatus;
  /** Words that tell how far it has come: "agreed", "the draft". */
  because: Range;
  /** Words that the quote needs before the norm's own, "the provisions in the draft include", as indexes into the sentence. */
  lead: number[];
  /** The same for a further act under one verb, "… and Bland to pay": the verb alone, its text was quoted with the first. */
  leadAgain: number[];
  /** True where the bound party is named inside the norm's own words, "a cap on Ukraine's army", and not by a subject. */
  inside: boolean;
}

/** What a parser of reports may ask beside the sentence. */
export interface Report {
  text: string;
  naming: Naming;
  /** The statement whose content holds this offset, or null in the reporter's own voice. */
  statementAt(offset: number): Statement | null;
  /** How far the text has come that the sentence before told of, for "it also calls for"; null where it told of none. */
  textBefore: CommitmentStatus | null;
  /** The same of the last text that any sentence before told of, for "the document obliges". */
  lastText: CommitmentStatus | null;
  /** The parties whose own publication this is: what they write that they will do, they say. None for a report of others. */
  issuers: readonly string[];
}
