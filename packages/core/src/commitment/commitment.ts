/** The noun Commitment: who is to do, or not to do, what; a guarantee is a commitment that falls due in a case. */
import type { Element } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { CrossReference } from './refers-to.js';

/** The closed list of acts; `core/data/act/acts.yml` says what each means and by which words it is known. */
export type Act =
  | 'defend'
  | 'assist'
  | 'consult'
  | 'refrain'
  | 'respect'
  | 'deploy'
  | 'withdraw'
  | 'limit'
  | 'cease-fire'
  | 'monitor'
  | 'release'
  | 'sanction'
  | 'lift-sanctions'
  | 'admit'
  | 'fund'
  | 'recognise'
  | 'negotiate'
  | 'ratify'
  | 'elect'
  | 'govern'
  | 'allow'
  | 'other';

/** How bound: by the words alone, not by what the instrument is. */
export type Modality = 'duty' | 'prohibition' | 'permission' | 'aspiration' | 'declaration';

/** How far the commitment has come. */
export type CommitmentStatus = 'said' | 'drafted' | 'agreed' | 'signed' | 'in-force' | 'rejected' | 'lapsed';

/** A deadline or a term: its words, and an ISO 8601 duration or date where one can be said (`indefinite` for a term without end). */
export interface Limit {
  words: string;
  value: string | null;
}

export interface Amount {
  words: string;
  value: number | null;
  unit: string | null;
}

export interface Commitment {
  /** Stable: the same words at the same place in the same text version have the same id. */
  id: string;
  /** The place as lawyers cite it, `Art. 5 ¶ 1`. */
  place: string;
  /** The shortest stretches that carry the whole commitment. */
  quote: Range[];
  /** Parties bound. */
  bearer: Element<string[]>;
  /** Parties it is owed to, or that it acts upon. */
  to: Element<string[]>;
  act: Element<Act>;
  modality: Element<Modality>;
  status: Element<CommitmentStatus>;
  /** The case in which it falls due. */
  trigger: Element<string>;
  deadline: Element<Limit>;
  term: Element<Limit>;
  /** A limit or an exception. */
  condition: Element<string>;
  /** What follows if it is not kept. */
  consequence: Element<string>;
  amount: Element<Amount>;
  /** Where it is to be done. */
  location: Element<string>;
  /** Clauses that its words refer to, of the same instrument or of others. */
  refersTo: Element<CrossReference[]>;
  /** Ids of the commitments that stand as alternatives to this one in a draft (`Alt 1`, brackets). */
  alternativeTo: string[];
}
