/**
 * What people are shown of a coverage: eats the table, gives it with those beneficiaries as one whose rows are the same but for who is
 * who, and those triggers as one that are answered alike.
 */
import type { CoverageRow, CoverageTable, TableStretch } from '@casus/core';
import { inWords } from '../output/in-words.js';
import { partyName } from '../output/labels.js';

/** Guarantors of a row that are bound alike. */
export interface GuarantorGroup {
  names: string;
  /** How many parties they are. */
  count: number;
  stretches: TableStretch[];
  by: string[];
}

export interface TriggerGroup {
  /** "armed attack, nuclear attack". */
  triggers: string;
  anybody: TableStretch[];
  guarantors: GuarantorGroup[];
}

export interface BeneficiaryGroup {
  /** Usable in an address. */
  id: string;
  names: string;
  /** All of them, where `names` does not list them. */
  all: string[];
  triggers: TriggerGroup[];
}

/** What happens, as a heading. */
const TRIGGERS: Readonly<Record<string, string>> = {
  'armed-attack': 'armed attack',
  'nuclear-attack': 'nuclear attack',
  war: 'war',
  aggression: 'aggression',
  blockade: 'blockade',
  incursion: 'attack below the threshold',
  'cyber-attack': 'attack on networks',
  threat: 'threat',
  breach: 'breach of the agreement',
  request: 'request for help',
  'other-case': 'another case that a text names',
};

export function triggerWords(trigger: string, attackers: readonly string[]): string {
  const words = TRIGGERS[trigger] ?? trigger.replace(/-/g, ' ');
  return attackers.length === 0 ? words : `${words} by ${attackers.map(partyName).join(' or ')}`;
}

export function beneficiaryGroups({ rows }: Pick<CoverageTable, 'rows'>): BeneficiaryGroup[] {
  const byBeneficiary = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const known = byBeneficiary.get(row.beneficiary);
    if (known === undefined) byBeneficiary.set(row.beneficiary, [row]);
    else known.push(row);
  }
  const groups: { members: string[]; rows: CoverageRow[] }[] = [];
  for (const [beneficiary, own] of byBeneficiary) {
    const alike = groups.find(
      ({ members, rows: theirs }) =>
        shape(theirs, members[0] ?? '', beneficiary) === shape(own, beneficiary, members[0] ?? ''),
    );
    if (alike === undefined) groups.push({ members: [beneficiary], rows: own });
    else alike.members.push(beneficiary);
  }
  return groups.map(({ members, rows: own }, index) => ({
    id: `b${index + 1}`,
    names: namesOf(members),
    all: members.map(partyName),
    triggers: triggerGroups(own, new Set(members)),
  }));
}

/** Two beneficiaries are covered alike if their rows are the same once each is called "self" and the other "other". */
function shape(rows: readonly CoverageRow[], self: string, other: string): string {
  const called = (party: string) => (party === self ? 'self' : party === other ? 'other' : party);
  return JSON.stringify(
    rows.map(({ trigger, attackers, guarantors }) => [
      trigger,
      attackers,
      guarantors
        .map(({ guarantor, stretches, by }) => `${called(guarantor)} ${JSON.stringify(stretches)} ${by.join(';')}`)
        .sort(),
    ]),
  );
}

function triggerGroups(rows: readonly CoverageRow[], members: ReadonlySet<string>): TriggerGroup[] {
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.attackers, row.guarantors.map(({ by: _, ...rest }) => rest)]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()].map((alike) => {
    const [first] = alike;
    return {
      triggers: alike.map(({ trigger, attackers }) => triggerWords(trigger, attackers)).join(', '),
      anybody: first?.anybody ?? [],
      guarantors: guarantorGroups(alike, members),
    };
  });
}

function guarantorGroups(rows: readonly CoverageRow[], members: ReadonlySet<string>): GuarantorGroup[] {
  const [first] = rows;
  const groups = new Map<string, { parties: string[]; stretches: TableStretch[]; by: Set<string> }>();
  for (const { guarantor, stretches } of first?.guarantors ?? []) {
    if (stretches.every(({ perhaps }) => perhaps === 0)) continue;
    const key = JSON.stringify(stretches);
    const known = groups.get(key) ?? { parties: [], stretches, by: new Set<string>() };
    groups.set(key, known);
    known.parties.push(guarantor);
    for (const row of rows)
      for (const one of row.guarantors) if (one.guarantor === guarantor) for (const by of one.by) known.by.add(by);
  }
  return [...groups.values()].map(({ parties, stretches, by }) => {
    const outside = parties.filter((party) => !members.has(party));
    // Of beneficiaries shown together each has the others.
    const others = parties.length > outside.length && members.size > 1;
    const listed = [...(others ? ['the others of them'] : []), ...outside.map(partyName)];
    return { names: shortList(listed), count: parties.length, stretches, by: [...by] };
  });
}

const MOST_NAMED = 6;

function shortList(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return inWords(names);
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} more`;
}

function namesOf(members: readonly string[]): string {
  return shortList(members.map(partyName));
}

/** `0`, or `0–3` where 0 is certain and 3 possible. */
export function stepWords({ sure, perhaps }: Pick<TableStretch, 'sure' | 'perhaps'>): string {
  return sure === perhaps ? String(sure) : `${sure}–${perhaps}`;
}

/** Clauses by their instruments: `pact Art. 1, Art. 3; word ¶ 2`. No more than `most` of them; the rest are counted. */
export function clausesWords(by: readonly string[], instruments: readonly { id: string }[], most = Infinity): string {
  const places = new Map<string, string[]>();
  for (const clause of by.slice(0, most)) {
    const id = instruments.find((one) => clause.startsWith(`${one.id} `))?.id ?? '';
    const place = clause.slice(id.length).trim();
    places.set(id, [...(places.get(id) ?? []), place]);
  }
  const told = [...places].map(([id, list]) => `${id} ${list.join(', ')}`.trim()).join('; ');
  return by.length > most ? `${told} and ${by.length - most} more` : told;
}
