/** The noun Finding: a question that the audit asks about a text, at its exact words. It is no grade: vagueness can be meant. */
import type { Range } from '../quote/range.js';

/** `gap`: an element is absent; `soft`: it is there but weak or open; `note`: worth knowing. */
export type Level = 'gap' | 'soft' | 'note';

export const LEVELS: readonly Level[] = ['gap', 'soft', 'note'];

/** The element of a commitment, or of the text as a whole, that a rule asks about. */
export type RuleElement = 'bearer' | 'trigger' | 'response' | 'time' | 'force' | 'keeping' | 'text';

/** A second place that the finding rests on or that answers it in part. */
export interface RelatedPlace {
  range: Range;
  /** What stands there, in a few words. */
  what: string;
}

export interface Finding {
  /** Stable: the same rule at the same words of the same text has the same id. */
  id: string;
  rule: string;
  element: RuleElement;
  level: Level;
  /** As lawyers cite it, `Art. 5 ¶ 1`; empty where the finding is about the whole text. */
  place: string;
  /** The exact words that the finding is about. */
  range: Range;
  /** At most a dozen words, without blame. */
  what: string;
  /** One sentence. */
  why: string;
  /** What to do about it, in one sentence. */
  help: string;
  related: RelatedPlace[];
  /** Id of the commitment that it is about, or null. */
  commitment: string | null;
}
