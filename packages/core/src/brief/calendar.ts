/** From the events of a dossier to what happened and what is next, as of a day. */
import { commonest } from '../dossier/commitments.js';
import type { DossierEvent } from '../dossier/dossier.js';
import type { EventWitness, Witness } from '../dossier/witness.js';
import type { EventStatus, EventType } from '../event/event.js';
import { witnessOf } from './table.js';
import { sourcesTelling, type Wording, wordingsOf } from './wordings.js';

export interface BriefEvent {
  id: string;
  type: EventType;
  /** ISO date, month, year or range; null where it cannot be known. */
  when: string | null;
  /** Other days that witnesses give. */
  otherDays: string[];
  where: string | null;
  participants: string[];
  status: EventStatus;
  /** It was planned for a day that is past, and no witness says whether it was held. */
  unconfirmed: boolean;
  wordings: Wording[];
  witnesses: Witness[];
  sources: number;
}

export interface Calendar {
  /** By day; what has none stands last. */
  happened: BriefEvent[];
  next: BriefEvent[];
}

/** Of what is told on one day, what settles it counts. */
const SETTLES: readonly EventStatus[] = ['proposed', 'planned', 'ongoing', 'held', 'cancelled'];

export function calendarOf(events: readonly DossierEvent[], asOf: string | null): Calendar {
  const all = events.map((event) => eventOf(event, asOf)).sort((a, b) => order(a.when ?? '~', b.when ?? '~'));
  const ahead = ({ status, unconfirmed }: BriefEvent) =>
    (status === 'planned' || status === 'proposed') && !unconfirmed;
  return { happened: all.filter((event) => !ahead(event)), next: all.filter(ahead) };
}

function eventOf({ id, type, witnesses }: DossierEvent, asOf: string | null): BriefEvent {
  const days = witnesses.flatMap(({ when }) => (when === null ? [] : [when]));
  const when = commonest(days);
  const status = statusOf(witnesses);
  const end = when?.split('/').at(-1) ?? null;
  const past = end !== null && asOf !== null && end < asOf.slice(0, end.length);
  return {
    id,
    type,
    when,
    otherDays: [...new Set(days)].filter((day) => day !== when),
    where: commonest(witnesses.flatMap(({ where }) => (where === null ? [] : [where]))),
    participants: [...new Set(witnesses.flatMap(({ participants }) => participants))],
    status,
    unconfirmed: past && (status === 'planned' || status === 'proposed'),
    wordings: wordingsOf(witnesses),
    witnesses: witnesses.map(witnessOf),
    sources: sourcesTelling(witnesses),
  };
}

function statusOf(witnesses: readonly EventWitness[]): EventStatus {
  const last = witnesses.at(-1);
  return witnesses
    .filter(({ date }) => date === last?.date)
    .map(({ status }) => status)
    .reduce((best, one) => (SETTLES.indexOf(one) > SETTLES.indexOf(best) ? one : best), last?.status ?? 'held');
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
