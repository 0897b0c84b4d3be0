/** What a document tells around a time expression, for what its own words leave out. */
import type { Day } from './calendar.js';

/** Where the sentence looks: `none` where it does not tell. */
export type Direction = 'past' | 'future' | 'none';

export interface Context {
  /** The document's date. */
  reference: Day | undefined;
  /** Value of the date named last. */
  mention: string | undefined;
  /** Values of the day and of the month (or day in it) named last. */
  mentionDay: string | undefined;
  mentionMonth: string | undefined;
  /** Value of the day named last in the same sentence, for a clock time that stands apart from its day. */
  sentenceDay: string | undefined;
  /** Year said last in the same sentence, with a month. */
  sentenceYear: number | undefined;
  direction(): Direction;
}
