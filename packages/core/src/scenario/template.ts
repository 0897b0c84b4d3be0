/** A duty before it is known for whom it is asked: what precedents, files and readings are turned into, and norms are made from. */
import type { Period } from './day.js';
import type { Strength } from './model.js';

/** A fact that opens or bars a duty; which attributes it has tells how exactly a file may name it. */
export interface Gate {
  name: string;
  /** Instrument or commitment that it belongs to; absent where one fact serves all. */
  of?: string;
  /** Asked for each beneficiary. */
  on?: boolean;
  /** Asked for each bearer. */
  party?: boolean;
  /** Only the bearer itself opens it: a fact counts if it names that bearer, and nobody else's word does. */
  own?: boolean;
  label: string;
}

export interface DutyTemplate {
  id: string;
  instrument: string;
  place: string;
  says: string;
  bearers: readonly string[];
  to: readonly string[];
  act: string;
  prohibits: boolean;
  /** Whether any attack by a bearer on the beneficiary breaks it. */
  nonaggression: boolean;
  strength: Strength;
  case: string;
  /** Only an attack by these counts. */
  adversaries?: readonly string[];
  /** Whether an attack by others may count, too, since the words name their allies as well. */
  alliesToo?: boolean;
  when: Gate[];
  unless: Gate[];
  voidIf: Gate[];
  /** ISO 8601 duration or day, `immediate` or `soon`. */
  deadline?: string;
  deadlineFrom?: 'trigger' | 'activation' | 'entry';
  term?: Period;
  survives: boolean;
  /** Ids of templates that prevail over it. */
  subjectTo: readonly string[];
  response?: readonly string[];
}
