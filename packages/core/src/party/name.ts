/** What a name of the party data stands for: a party, a person, or a name in which nothing is to be found. */
import type { MentionKind } from './mention.js';
import type { Person } from './person.js';

export interface PartyName {
  is: 'party';
  kind: MentionKind;
  party: string;
  /** Name to show. */
  name: string;
  /** The words as the data write them. */
  written: string;
}

export interface PersonName {
  is: 'full' | 'short';
  person: Person;
  written: string;
}

/** A name in which nothing is to be found. */
export interface Decoy {
  is: 'decoy';
  written: string;
}

export type Name = PartyName | PersonName | Decoy;
