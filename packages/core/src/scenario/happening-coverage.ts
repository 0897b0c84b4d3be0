/**
 * Coverage asked by what happens instead of by what texts call it: eats the coverage of cases, gives for each beneficiary and
 * happening who would be bound how strongly. A text that speaks of an armed attack surely covers an invasion, perhaps an incursion.
 */
import { type Case, precedentCodes } from '../precedent/precedent.js';
import { brings } from './cases.js';
import type { Coverage, CoverageCell } from './coverage.js';
import { NEVER } from './interval.js';
import type { Strength } from './model.js';
import { either, NO, type Timeline, type Truth } from './truth.js';

export interface HappeningCell {
  beneficiary: string;
  happening: string;
  /** Whose doing counts, where texts name an attacker; empty for anybody's. */
  by: readonly string[];
  guarantors: ReadonlyMap<string, ReadonlyMap<Strength, Timeline>>;
  anybody: ReadonlyMap<Strength, Timeline>;
  /** The cases of the coverage that it draws from: what texts call it. */
  cases: readonly string[];
}

/** Asked of every beneficiary: an invasion is asked with the armed attack, a march into a demilitarised zone with the threat. */
const ASKED = [
  'armed-attack',
  'nuclear-attack',
  'war',
  'aggression',
  'blockade',
  'incursion',
  'cyber-attack',
  'threat',
  'breach',
  'request',
  'other-case',
] as const;

/** A case with the attackers that it is limited to, as one key of a coverage. */
export function caseKey(name: string, by: readonly string[]): string {
  return by.length === 0 ? name : `${name}|${[...by].sort().join('+')}`;
}

export function caseOfKey(key: string): { name: string; by: readonly string[] } {
  const [name = '', by] = key.split('|');
  return { name, by: by === undefined ? [] : by.split('+') };
}

/** Cells in the order of beneficiaries, then of attackers, then of happenings; those that no text could cover are left out. */
export function byHappening({ cells }: Coverage): HappeningCell[] {
  const byBeneficiary = new Map<string, CoverageCell[]>();
  for (const cell of cells) {
    const known = byBeneficiary.get(cell.beneficiary);
    if (known === undefined) byBeneficiary.set(cell.beneficiary, [cell]);
    else known.push(cell);
  }
  return [...byBeneficiary].flatMap(([beneficiary, own]) => {
    const attackers = [...new Set(['', ...own.map((cell) => caseOfKey(cell.case).by.join('+'))])];
    return attackers.flatMap((attacker) => {
      const by = attacker === '' ? [] : attacker.split('+');
      const made: HappeningCell[] = [];
      for (const happening of ASKED) {
        const sources = own.flatMap((cell) => {
          const truth = covers(happening, by, cell.case);
          return truth === 'no' ? [] : [{ cell, truth }];
        });
        // What only texts against one attacker speak of is told for that attacker.
        const limited = sources.every(({ cell }) => caseOfKey(cell.case).by.length > 0);
        const concerns = by.length === 0 ? !limited : sources.some(({ cell }) => caseOfKey(cell.case).by.length > 0);
        if (sources.length === 0 || !concerns) continue;
        const guarantors = new Map<string, Map<Strength, Timeline>>();
        const anybody = new Map<Strength, Timeline>();
        const add = (
          known: Map<Strength, Timeline>,
          strengths: ReadonlyMap<Strength, Timeline>,
          truth: Truth,
        ): void => {
          for (const [strength, line] of strengths) {
            const days = truth === 'yes' ? line : { sure: NEVER, may: line.may };
            known.set(strength, either(known.get(strength) ?? NO, days));
          }
        };
        for (const { cell, truth } of sources) {
          add(anybody, cell.anybody, truth);
          for (const [guarantor, strengths] of cell.guarantors) {
            const known = guarantors.get(guarantor) ?? new Map<Strength, Timeline>();
            guarantors.set(guarantor, known);
            add(known, strengths, truth);
          }
        }
        made.push({
          beneficiary,
          happening,
          by,
          guarantors,
          anybody,
          cases: [...new Set(sources.map(({ cell }) => cell.case))],
        });
      }
      return made;
    });
  });
}

const CASES: readonly string[] = precedentCodes.case;

function covers(happening: string, by: readonly string[], key: string): Truth {
  const { name, by: limited } = caseOfKey(key);
  const isCase = (given: string): given is Case => CASES.includes(given);
  const kind = isCase(name) ? brings(happening, name) : happening === name ? 'yes' : 'no';
  if (kind === 'no' || limited.length === 0) return kind;
  if (by.length === 0) return 'unknown';
  return by.every((one) => limited.includes(one)) ? kind : by.some((one) => limited.includes(one)) ? 'unknown' : 'no';
}
