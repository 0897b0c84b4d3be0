/** What a scenario is answered from: instruments with their parties' courses, norms with triggers and gates, and facts with days and sources. */
import type { Day, Period, Rounding } from './day.js';
import type { Moment } from './moment.js';
import type { Truth } from './truth.js';

/** How far one party has come with one instrument. What is absent has not happened; what nobody knows is `ANY_TIME`. */
export interface PartyCourse {
  party: string;
  signed?: Moment;
  /** Ratified, acceded or otherwise consented to be bound. */
  consent?: Moment;
  /** The day from which it is bound, where it is known and not to be worked out. */
  inForce?: Moment;
  provisional?: Moment;
  suspended?: { from: Moment; to: Moment }[];
  /** Notice that it leaves. */
  notice?: Moment;
  /** The first day on which it is no longer bound. */
  withdrawn?: Moment;
}

/** How an instrument begins to bind. */
export type Entry =
  | { kind: 'day'; day: Moment }
  | { kind: 'signature' }
  /** When so many (or all, or these) have consented, and so long after. */
  | { kind: 'consents'; of: number | 'all' | readonly string[]; after?: Period }
  | { kind: 'never' }
  | { kind: 'unknown' };

export interface InstrumentModel {
  id: string;
  title: string;
  entry: Entry;
  courses: readonly PartyCourse[];
  /** Its first term, from entry into force; absent where it has no end of its own. */
  term?: Period;
  /** How it goes on after its term unless notice is given in time; absent where it ends. */
  renewal?: { each: Period | 'indefinite'; notice: Period };
  /** How a party leaves: so long after notice, which may not be given before `after` has run. */
  withdrawal?: { notice: Period; after?: Period };
  /** Whether one party's notice ends it for that party or for all. */
  noticeEnds: 'party' | 'all';
  ended?: Moment;
  rounding: Rounding;
  source?: string;
}

/** Something given, yes or no or said to be unknown, from a day to a day; uncertain days have two bounds each. */
export interface FactRecord {
  key: string;
  value: Truth;
  from: Day;
  /** The last day on which it may have begun. */
  sureFrom: Day;
  /** The first day on which it may have ended. */
  sureTo: Day;
  to: Day;
  /** Hours after midnight UTC of its first day, where it is known to the hour. */
  hour?: number;
  source?: string;
  /** What people call it. */
  id?: string;
  /** Which of the facts of a file it was made from. */
  given?: number;
}

export type Condition =
  | { fact: string }
  | { not: Condition }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

/** By when: so long after the case has come, on a day, at once, or soon. Hours stay hours. */
export type Deadline =
  | { kind: 'period'; period: Period; from: 'trigger' | 'activation' | 'entry' }
  | { kind: 'hours'; hours: number; from: 'trigger' | 'activation' | 'entry' }
  | { kind: 'day'; day: Moment }
  | { kind: 'immediate' }
  | { kind: 'soon' };

/** From weakest to strongest. */
export const STRENGTHS = ['none', 'declared', 'consult', 'own-judgement', 'named-act'] as const;
/** Nothing; political declaration; consultation; duty at the bearer's own judgement; duty with a named act. */
export type Strength = (typeof STRENGTHS)[number];

/** One commitment as a template: each time that its trigger comes makes an occurrence of it. */
export interface Norm {
  id: string;
  /** Null where no instrument carries it: it then stands as it was said. */
  instrument: string | null;
  place?: string;
  says?: string;
  bearers: readonly string[];
  beneficiary: string | null;
  prohibits: boolean;
  strength: Strength;
  /** What is to be done or left undone; a duty and a prohibition of one deed stand against each other. */
  deed: string;
  /** What the index of cases calls its trigger. */
  case: string;
  /** Fact that brings the case; null where it waits for none. */
  trigger: string | null;
  /** All must hold. */
  when?: readonly Condition[];
  /** None may hold. */
  unless?: readonly Condition[];
  /** From the first day of any of these on it binds nobody. */
  voidIf?: readonly Condition[];
  /** Its own term from the instrument's entry into force. */
  term?: Period;
  deadline?: Deadline;
  /** Whether what has fallen due stays owed when the instrument ends for the bearer. */
  survives: boolean;
  /** Norms that prevail over it for the same bearer ("subject to"). */
  subjectTo?: readonly string[];
}

export interface Model {
  instruments: readonly InstrumentModel[];
  norms: readonly Norm[];
  facts: readonly FactRecord[];
  /** Facts of which all are given: what is not given of them is no, not unknown. A key, or a prefix that ends in `*`. */
  complete: readonly string[];
  /** Words for keys of facts. */
  labels?: ReadonlyMap<string, string>;
}

/** The key under which a performance of a norm by a bearer is given. */
export function performanceKey(norm: string, bearer: string): string {
  return `performed:${norm}:${bearer}`;
}

/** The key under which an excuse of a bearer is given. */
export function excuseKey(norm: string, bearer: string): string {
  return `excused:${norm}:${bearer}`;
}

/** Why a model cannot be answered in one place; the rest is answered. */
export interface Problem {
  /** Id of the norm or instrument. */
  at: string;
  says: string;
}
