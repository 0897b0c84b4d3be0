/** What the closed lists of the record are called where a person reads them. */
import type { Act, CommitmentStatus, EventStatus, EventType, Form, Issue, Modality, Stance } from '@casus/core';
import { partyById } from '@casus/core/reading';
import { harmlessProse } from './harmless.js';

/** As a verb that stands behind “shall”, and as a noun. */
export const ACTS: Readonly<Record<Act, readonly [verb: string, noun: string]>> = {
  defend: ['defend', 'armed help'],
  assist: ['assist', 'assistance'],
  consult: ['consult', 'consultation'],
  refrain: ['refrain', 'restraint'],
  respect: ['respect', 'respect'],
  deploy: ['deploy', 'deployment'],
  withdraw: ['withdraw', 'withdrawal'],
  limit: ['limit', 'limits'],
  'cease-fire': ['cease fire', 'cease-fire'],
  monitor: ['monitor', 'monitoring'],
  release: ['release', 'release'],
  sanction: ['sanction', 'sanctions'],
  'lift-sanctions': ['lift sanctions', 'relief from sanctions'],
  admit: ['admit', 'admission'],
  fund: ['fund', 'funding'],
  recognise: ['recognise', 'recognition'],
  negotiate: ['negotiate', 'negotiation'],
  ratify: ['ratify', 'ratification'],
  elect: ['hold elections', 'elections'],
  govern: ['govern', 'government'],
  allow: ['allow', 'access'],
  other: ['act', 'other'],
};

export const ISSUES: Readonly<Record<Issue, string>> = {
  guarantees: 'Security guarantees',
  'guarantee-duration': 'How long guarantees last',
  'troop-deployment': 'Foreign troops',
  'force-limits': 'Limits on forces and arms',
  'military-aid': 'Military aid',
  nato: 'NATO',
  'eu-membership': 'Membership of the European Union',
  ratification: 'Ratification and votes',
  ceasefire: 'Cease-fire',
  monitoring: 'Monitoring',
  territory: 'Territory and borders',
  'demilitarised-zone': 'Demilitarised zones',
  recognition: 'Recognition',
  prisoners: 'Prisoners and missing persons',
  humanitarian: 'Humanitarian questions',
  sanctions: 'Sanctions',
  'assets-reparations': 'Assets and reparations',
  'reconstruction-trade': 'Reconstruction, money and trade',
  nuclear: 'Nuclear questions',
  energy: 'Energy',
  navigation: 'Navigation and passage',
  'elections-governance': 'Elections and government',
  justice: 'Justice',
  'rights-language': 'Rights and language',
  talks: 'The talks themselves',
  other: 'Other matters',
};

export const STANCES: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  supports: 'supports',
  offers: 'offers',
  conditional: 'sets conditions',
  undecided: 'undecided',
  opposes: 'opposes',
};

export const MODALITIES: Readonly<Record<Modality, string>> = {
  duty: 'duty',
  prohibition: 'prohibition',
  permission: 'permission',
  aspiration: 'aspiration',
  declaration: 'declaration',
};

export const STATUSES: Readonly<Record<CommitmentStatus, string>> = {
  said: 'said',
  drafted: 'drafted',
  agreed: 'agreed',
  signed: 'signed',
  'in-force': 'in force',
  rejected: 'rejected',
  lapsed: 'lapsed',
};

export const EVENT_TYPES: Readonly<Record<EventType, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  signing: 'Signing',
  vote: 'Vote',
  'statement-release': 'Statement released',
  'ceasefire-start': 'Cease-fire begins',
  exchange: 'Exchange',
  attack: 'Attack',
  other: 'Event',
};

export const EVENT_STATUSES: Readonly<Record<EventStatus, string>> = {
  held: 'held',
  planned: 'planned',
  proposed: 'proposed',
  cancelled: 'cancelled',
  ongoing: 'under way',
};

export const FORMS: Readonly<Record<Form, string>> = {
  treaty: 'treaty',
  memorandum: 'memorandum',
  declaration: 'declaration',
  'executive-order': 'executive order',
  statute: 'statute',
  draft: 'draft',
  plan: 'plan',
};

/** `Ukraine`; a group or a party that no list knows by its id, its hyphens as spaces. */
export function partyName(id: string): string {
  const known = partyById(id)?.name;
  return harmlessProse(known ?? (/^[a-z\d]+(?:-[a-z\d]+)+$/.test(id) ? id.replace(/-/g, ' ') : id));
}

/** `Ukraine (UKR)`. */
export function partyInWords(id: string): string {
  const name = partyName(id);
  return partyById(id) === null || name === id ? name : `${name} (${harmlessProse(id)})`;
}
