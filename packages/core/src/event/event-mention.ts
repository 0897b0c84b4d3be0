/** A word of a sentence that names or tells an event. */
import type { EventType } from './event.js';

export interface EventMention {
  type: EventType;
  /** The word that carries the event: a noun ("talks") or a verb ("met"). */
  head: number;
  /** The verb of the clause in which it stands; the head itself where that is a verb. */
  clause: number;
  verb: boolean;
  /** Whether these words count only with a day, month or year. */
  dated: boolean;
  /** Verbs of clauses that tell the same event: "travelled there *to meet* him". */
  joined: readonly number[];
}
