/**
 * Coverage: eats an evaluation, gives for each beneficiary, case and guarantor who would be bound how strongly if the case came,
 * over time, and the stretches in which nobody is bound to more than to consult.
 */
import type { Day } from './day.js';
import type { Evaluation } from './evaluate.js';
import { complement, intersect, NEVER, pairsOf, type Spans, span, union } from './interval.js';
import { type Norm, STRENGTHS, type Strength } from './model.js';
import { both, either, NO, notOver, type Timeline } from './truth.js';

export interface CoverageCell {
  beneficiary: string;
  case: string;
  /** For each guarantor the days on which it would be bound at least so strongly. */
  guarantors: ReadonlyMap<string, ReadonlyMap<Strength, Timeline>>;
  /** For anybody. */
  anybody: ReadonlyMap<Strength, Timeline>;
}

export interface CoverageStretch {
  from: Day;
  to: Day;
  /** The strongest that is certain, and the strongest that is possible. */
  sure: Strength;
  may: Strength;
}

export interface Coverage {
  cells: readonly CoverageCell[];
  from: Day;
  to: Day;
}

export interface CoverageOptions {
  from: Day;
  /** The day after the last. */
  to: Day;
}

/** Coverage of every beneficiary and case that the model's duties speak of. Prohibitions protect nobody and are left out. */
export function coverageOf(evaluation: Evaluation, { from, to }: CoverageOptions): Coverage {
  const byCell = new Map<string, Norm[]>();
  for (const norm of evaluation.model.norms) {
    if (norm.beneficiary === null || norm.prohibits || norm.trigger === null) continue;
    const key = `${norm.beneficiary}\n${norm.case}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, [norm]);
    else known.push(norm);
  }
  const window = span(from, to);
  const cells: CoverageCell[] = [];
  for (const [key, norms] of byCell) {
    const [beneficiary = '', case_ = ''] = key.split('\n');
    const guarantors = new Map<string, Map<Strength, Timeline>>();
    const anybody = new Map<Strength, Timeline>();
    for (const norm of norms) {
      for (const bearer of norm.bearers) {
        if (bearer === beneficiary) continue;
        const days = within(standsBy(evaluation, norm, bearer), window);
        if (days.may.length === 0) continue;
        let ofBearer = guarantors.get(bearer);
        if (ofBearer === undefined) {
          ofBearer = new Map();
          guarantors.set(bearer, ofBearer);
        }
        ofBearer.set(norm.strength, either(ofBearer.get(norm.strength) ?? NO, days));
        anybody.set(norm.strength, either(anybody.get(norm.strength) ?? NO, days));
      }
    }
    cells.push({ beneficiary, case: case_, guarantors, anybody });
  }
  return { cells, from, to };
}

/** The days on which the norm would bind if its case came. */
function standsBy(evaluation: Evaluation, norm: Norm, bearer: string): Timeline {
  const ready = evaluation.ready(norm, bearer);
  if (ready.may.length === 0) return NO;
  const bars = evaluation.barred(norm, bearer);
  return bars === NO ? ready : both(ready, notOver(bars));
}

function within({ sure, may }: Timeline, window: Spans): Timeline {
  return { sure: intersect(sure, window), may: intersect(may, window) };
}

/** Stretches of equal coverage, in order, without gaps between them. */
export function stretchesOf(strengths: ReadonlyMap<Strength, Timeline>, from: Day, to: Day): CoverageStretch[] {
  const edges = new Set<Day>([from, to]);
  for (const { sure, may } of strengths.values()) {
    for (const edge of [...sure, ...may]) if (edge > from && edge < to) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const stretches: CoverageStretch[] = [];
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] ?? to;
    const sure = strongest(strengths, (line) => line.sure, start);
    const may = strongest(strengths, (line) => line.may, start);
    const last = stretches.at(-1);
    if (last !== undefined && last.sure === sure && last.may === may) last.to = end;
    else stretches.push({ from: start, to: end, sure, may });
  }
  return stretches;
}

function strongest(strengths: ReadonlyMap<Strength, Timeline>, side: (line: Timeline) => Spans, day: Day): Strength {
  for (const strength of [...STRENGTHS].reverse()) {
    const line = strengths.get(strength);
    if (line !== undefined && pairsOf(side(line)).some(([from, to]) => day >= from && day < to)) return strength;
  }
  return 'none';
}

export interface Gap {
  beneficiary: string;
  case: string;
  from: Day;
  to: Day;
  /** The most that anybody would surely be bound to. */
  most: Strength;
  /** Whether somebody may be bound to more, if something that is not known turns out so. */
  doubtful: boolean;
}

/** Stretches in which nobody is surely bound to more than to consult. */
export function gapsOf({ cells, from, to }: Coverage): Gap[] {
  const gaps: Gap[] = [];
  for (const { beneficiary, case: case_, anybody } of cells) {
    const sure = union(anybody.get('named-act')?.sure ?? NEVER, anybody.get('own-judgement')?.sure ?? NEVER);
    if (intersect(complement(sure), span(from, to)).length === 0) continue;
    for (const stretch of stretchesOf(anybody, from, to)) {
      if (stretch.sure === 'named-act' || stretch.sure === 'own-judgement') continue;
      const doubtful = stretch.may === 'named-act' || stretch.may === 'own-judgement';
      const last = gaps.at(-1);
      const joins = last?.beneficiary === beneficiary && last.case === case_ && last.to === stretch.from;
      if (last !== undefined && joins && last.most === stretch.sure && last.doubtful === doubtful) last.to = stretch.to;
      else gaps.push({ beneficiary, case: case_, from: stretch.from, to: stretch.to, most: stretch.sure, doubtful });
    }
  }
  return gaps;
}
