/** From the stands of a dossier to where each party stands on each question today, and what changed since when. */
import type { DossierStand } from '../dossier/dossier.js';
import type { Witness } from '../dossier/witness.js';
import type { Issue, Stance } from '../position/position.js';
import { witnessOf } from './table.js';
import { distinct, sourcesTelling, type Wording, wordingsOf } from './wordings.js';

/** One stance, with the days on which it was first and last told. */
export interface StanceTold {
  stance: Stance;
  first: string | null;
  last: string | null;
  /** What was asked for or offered, in the documents' words; the latest first. */
  values: Wording[];
  by: number[];
}

export interface BriefStand {
  id: string;
  party: string;
  issue: Issue;
  /** The stances told on the latest day; more than one where the party's stand has two sides. */
  now: StanceTold[];
  /** Stances that were told before and not on the latest day, the latest first. */
  before: StanceTold[];
  /** The first day of the present stance after the last other one; null where nothing changed or no day is known. */
  since: string | null;
  speakers: string[];
  wordings: Wording[];
  witnesses: Witness[];
  sources: number;
}

export function standsOf(stands: readonly DossierStand[]): BriefStand[] {
  return stands.map(({ id, party, issue, witnesses }) => {
    const told = stancesOf(witnesses);
    const latest = witnesses.reduce<string | null>((day, { date }) => later(day, date), null);
    // Without any day everything stands today.
    const now = told.filter(({ last }) => last === latest);
    const before = told.filter(({ last }) => last !== latest).sort((a, b) => order(b.last, a.last));
    const lastOther = before.reduce<string | null>((day, { last }) => later(day, last), null);
    const present = new Set(now.map(({ stance }) => stance));
    const since =
      lastOther === null
        ? null
        : (witnesses.find(({ stance, date }) => present.has(stance) && date !== null && date > lastOther)?.date ??
          null);
    return {
      id,
      party,
      issue,
      now,
      before,
      since,
      speakers: [...new Set(witnesses.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))],
      wordings: wordingsOf(witnesses),
      witnesses: witnesses.map(witnessOf),
      sources: sourcesTelling(witnesses),
    };
  });
}

function stancesOf(witnesses: DossierStand['witnesses']): StanceTold[] {
  const found = new Map<Stance, { first: string | null; last: string | null; by: number[] }>();
  witnesses.forEach(({ stance, date }, i) => {
    const known = found.get(stance);
    if (known === undefined) found.set(stance, { first: date, last: date, by: [i] });
    else {
      known.last = later(known.last, date);
      known.by.push(i);
    }
  });
  return [...found].map(([stance, told]) => ({
    stance,
    ...told,
    values: distinct(
      [...told.by].reverse().flatMap((by) => {
        const words = witnesses[by]?.value ?? null;
        return words === null ? [] : [{ words, value: null, by }];
      }),
    ).map(({ words, by }) => ({ words, by })),
  }));
}

function later(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  return b === null || b <= a ? a : b;
}

function order(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
