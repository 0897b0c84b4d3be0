/** The noun Precedent: a known guarantee or agreement as coded facts. Eats the compiled data/precedent; gives all, or one by id. */
import type { Act, Modality } from '../commitment/commitment.js';
import { precedentText } from '../generated/precedents.js';

/** What the instrument calls itself or is. */
const PRECEDENT_FORMS = [
  'treaty',
  'charter',
  'protocol',
  'exchange-of-notes',
  'memorandum',
  'declaration',
  'agreement',
  'executive-order',
  'statute',
  'resolution',
  'draft',
  'plan',
] as const;
export type PrecedentForm = (typeof PRECEDENT_FORMS)[number];

/** By what it binds: international law, domestic law, political word alone; `disputed` where its parties or writers disagree. */
const BINDINGS = ['treaty', 'domestic-law', 'political', 'disputed', 'none-yet'] as const;
export type Binding = (typeof BINDINGS)[number];

const STANDINGS = ['in-force', 'ended', 'never-in-force', 'awaiting-entry', 'stands-as-declared', 'proposed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The case in which a commitment falls due; `always` where it waits for none. */
const CASES = [
  'armed-attack',
  'aggression',
  'war',
  'threat',
  'nuclear-attack',
  'breach',
  'request',
  'always',
  'other-case',
] as const;
export type Case = (typeof CASES)[number];

/** What narrows the case. */
const LIMITS = ['area', 'adversary', 'unprovoked', 'on-request', 'ongoing-conflict', 'number'] as const;
export type CaseLimit = (typeof LIMITS)[number];

/** Who says that the case has come, or what is to be done. */
const DECIDERS = [
  'each-bearer',
  'bearers-jointly',
  'attacked-party',
  'organ',
  'security-council',
  'league-council',
  'third-party',
  'unstated',
] as const;
export type Decider = (typeof DECIDERS)[number];

/** What is promised; several may stand together: armed force named, and yet the bearer's own judgement. */
const RESPONSES = [
  /** All military and other help in the bearer's power. */
  'all-means',
  /** Armed force is named among what may or must be done. */
  'armed-force',
  /** Help is owed, its kind is not named. */
  'aid-unnamed',
  /** The bearer says what it judges needed. */
  'own-judgement',
  /** By the bearer's constitution or laws. */
  'constitutional-processes',
  'joint-measures',
  'stationed-forces',
  'arms-and-training',
  'intelligence',
  'money',
  'sanctions',
  'consult',
  'seek-un-action',
  'abstain',
  'respect',
  'neutrality',
  'diplomacy',
  'other-response',
] as const;
export type Response = (typeof RESPONSES)[number];

/** The five kinds of obligation of the Alliance Treaty Obligations and Provisions project. */
const OBLIGATIONS = ['defense', 'offense', 'neutrality', 'nonaggression', 'consultation'] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

const DISPUTE_WAYS = [
  'negotiation',
  'commission',
  'conciliation',
  'arbitration',
  'court',
  'organ',
  'security-council',
  'league-council',
  'peaceful-means',
  'no-third-party',
  'unstated',
] as const;
export type DisputeWay = (typeof DISPUTE_WAYS)[number];

/** The closed lists by what they code, for whoever counts or offers them. */
export const precedentCodes = {
  form: PRECEDENT_FORMS,
  binding: BINDINGS,
  standing: STANDINGS,
  case: CASES,
  limit: LIMITS,
  decider: DECIDERS,
  response: RESPONSES,
  obligation: OBLIGATIONS,
  dispute: DISPUTE_WAYS,
} as const;

/** Where a value stands; without a source of its own it is the instrument's. */
export interface Cited {
  /** Clause, as lawyers cite it. */
  place?: string;
  source?: string;
  note?: string;
}

/** How far one party has come. Days are ISO, `1949`, `1949-04` or `1949-04-04`; what is not known is absent. */
export interface PartyStatus {
  party: string;
  signed?: string;
  acceded?: string;
  ratified?: string;
  inForce?: string;
  /** Notice of leaving. */
  denounced?: string;
  /** The day from which it is no longer bound. */
  withdrawn?: string;
  suspended?: string;
  lapsed?: string;
  source?: string;
  note?: string;
}

export interface PrecedentTerm extends Cited {
  /** ISO 8601 duration; `indefinite` where the text gives no end, `until` an event, `unstated` where it does not speak of it. */
  value: string;
  /** The event, for `until`. */
  until?: string;
}

export interface PrecedentRenewal extends Cited {
  value: 'automatic' | 'by-agreement' | 'unstated';
  /** ISO 8601 duration of each further term, or `indefinite`. */
  for?: string;
}

export interface PrecedentWithdrawal extends Cited {
  /** `at-term`: only when a term runs out; `by-agreement`: only if all parties agree. */
  value: 'allowed' | 'at-term' | 'by-agreement' | 'prohibited' | 'unstated';
  /** ISO 8601 duration. */
  notice?: string;
  /** ISO 8601 duration before which nobody may leave. */
  after?: string;
}

export interface PrecedentCommitment extends Cited {
  place: string;
  /** The commitment in our own words. */
  says: string;
  /** Ids of parties. */
  bearer: string[];
  to: string[];
  acting?: 'each' | 'jointly' | 'each-and-jointly';
  act: Act;
  modality: Modality;
  obligation: Obligation[];
  case: Case;
  /** The case in our own words. */
  trigger?: string;
  limits: CaseLimit[];
  /** The territory that counts. */
  area?: string;
  decides?: Decider;
  response: Response[];
  /** ISO 8601 duration or day; `immediate`, `soon` for words without measure, `unstated`. */
  deadline?: string;
  /** Where it differs from the instrument's. */
  term?: string;
  condition?: string;
  exception?: string;
  consequence?: string;
  amount?: { value: number; unit: string };
}

export interface Precedent {
  id: string;
  title: string;
  short: string;
  /** The day of signing, adoption or first report. */
  date: string;
  signedAt?: string;
  form: PrecedentForm;
  binding: Binding;
  standing: Standing;
  parties: string[];
  /** Who drew it up, where it is not the parties. */
  authors?: string[];
  /** Citations: treaty series, official journal or address; the first holds for every value without a source of its own. */
  sources: string[];
  /** Number in the Alliance Treaty Obligations and Provisions data. */
  atop?: string;
  secrecy: 'public' | 'partly-secret' | 'secret';
  /** Whether it had to be ratified or otherwise approved after signature. */
  ratification?: 'required' | 'not-required';
  entry?: Cited & { how: string };
  inForce?: string;
  ended?: Cited & { date?: string; how: 'expired' | 'denounced' | 'replaced' | 'broken' | 'agreed' | 'lapsed' };
  status: PartyStatus[];
  term?: PrecedentTerm;
  renewal?: PrecedentRenewal;
  withdrawal?: PrecedentWithdrawal;
  disputes?: Cited & { value: DisputeWay[] };
  /** The world organisation that the text names as standing beside or above it. */
  refersTo?: Cited & { value: 'UN' | 'League of Nations' | 'none' };
  commitments: PrecedentCommitment[];
  note?: string;
  /** What is not certain and must be checked against the text. */
  check: string[];
  /** Where the political scientists' coding is another, and why ours is not. */
  differs?: Record<string, string>;
}

let compiled: ReadonlyMap<string, Precedent> | null = null;

/** Read on the first call: the data are large, and most runs never ask. */
function byId(): ReadonlyMap<string, Precedent> {
  if (compiled === null) {
    const rows: Precedent[] = JSON.parse(precedentText);
    compiled = new Map(rows.map((row) => [row.id, row]));
  }
  return compiled;
}

/** All precedents by date, then id. They are shared: do not change them. */
export function precedents(): readonly Precedent[] {
  return [...byId().values()];
}

/** The precedent with an id such as `north-atlantic-treaty`; null where there is none. */
export function precedentById(id: string): Precedent | null {
  return byId().get(id) ?? null;
}
