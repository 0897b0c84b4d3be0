/** A witness: where a thing of the dossier stands, in which words, in which document, told on which day. */
import type { CommitmentRecord, EventRecord, PositionRecord, QuoteRecord } from '../record/reading-record.js';

/** Where the words of an item stand, before the dossier knows which documents are copies of which. */
export interface Place {
  /** The exact words as they are shown: white space folded, without markup, `…` where other words stand between. */
  words: string;
  /** As a person would look it up: `Art. 5 ¶ 1, line 40`, `line 28`, `¶ 4`. */
  place: string;
  /** The exact stretches of the document's text version. */
  quote: QuoteRecord[];
}

export interface Witness extends Place {
  /** Id of the item in the record of its document. */
  item: string;
  /** Id of the document in the dossier, and of the source that it is a copy of, or its own. */
  document: string;
  source: string;
  /** The day on which it was told: said, else published; null where neither is known. */
  date: string | null;
}

/** What one document says of a commitment. */
export type CommitmentWitness = Witness & Omit<CommitmentRecord, 'id' | 'place' | 'quote'>;
/** What one document says of where a party stands. */
export type PositionWitness = Witness & Pick<PositionRecord, 'stance' | 'value' | 'speaker'>;
/** What one document says of an event: its day and where it was, beside the day of telling and where the words stand. */
export type EventWitness = Witness &
  Pick<EventRecord, 'participants' | 'status'> & { when: string | null; where: string | null };
