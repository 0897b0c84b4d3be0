/** The noun Statement: who said what, as spans of the source's text. */
import type { Range } from '../quote/range.js';

export interface Statement {
  /** Words that name who speaks; empty where the text names nobody. */
  source: Range[];
  /** Words that tell that somebody speaks: the verb, "according to", the noun. */
  cue: Range[];
  /** What was said. */
  content: Range[];
  /** Party the speaker speaks for (ISO 3166-1 alpha-3 state, or an organisation's short name), or null. */
  party: string | null;
  /** The speaker's full name or description as the document first gives it, or null. */
  speaker: string | null;
}
