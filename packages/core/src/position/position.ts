/** The noun Position: where a party stands on a question under negotiation, as a document reports it. */
import type { Range } from '../quote/range.js';

/** The closed list of questions; `core/data/issue/issues.yml` says what each means and by which words it is known. */
export type Issue =
  | 'guarantees'
  | 'guarantee-duration'
  | 'troop-deployment'
  | 'force-limits'
  | 'military-aid'
  | 'nato'
  | 'eu-membership'
  | 'ratification'
  | 'ceasefire'
  | 'monitoring'
  | 'territory'
  | 'demilitarised-zone'
  | 'recognition'
  | 'prisoners'
  | 'humanitarian'
  | 'sanctions'
  | 'assets-reparations'
  | 'reconstruction-trade'
  | 'nuclear'
  | 'energy'
  | 'navigation'
  | 'elections-governance'
  | 'justice'
  | 'rights-language'
  | 'talks'
  | 'other';

export type Stance = 'demands' | 'supports' | 'offers' | 'conditional' | 'undecided' | 'opposes';

export interface Position {
  /** Stable: the same words in the same text version have the same id. */
  id: string;
  party: string;
  /** Whoever utters it in the document, or null where it is told of the party. */
  speaker: string | null;
  issue: Issue;
  stance: Stance;
  /** The stand in a few of the text's own words, `15 years`, or null. */
  value: string | null;
  quote: Range[];
  /** The day on which it was said, where the text tells, else the day of publication. */
  date: string | null;
}
