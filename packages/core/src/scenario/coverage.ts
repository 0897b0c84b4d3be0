/**
 * Coverage: eats an evaluation, gives for each beneficiary, case and guarantor who would be bound how strongly if the case came,
 * over time, and the stretches in which nobody is bound to more than to consult.
 */
import { partsOf } from './ask.js';
import type { Day } from './day.js';
import type { Evaluation } from './evaluate.js';
import { complement, intersect, NEVER, pairsOf, type Spans, span, union } from './interval.js';
import {
  CASE,
  CELL_WIDTH,
  EXCEPTION,
  FLAGS,
  GATE,
  GIVES_WAY,
  LEGAL,
  MANY,
  NONE,
  PAIR,
  PROHIBITS,
  STRENGTH,
  VOIDANCE,
} from './layout.js';
import { STRENGTHS, type Strength } from './model.js';
import { both, either, eitherOf, NO, notOver, type Timeline, UNKNOWN, YES } from './truth.js';

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

/**
 * Coverage of every beneficiary and case that the model's duties speak of. Prohibitions protect nobody and are left out. What each
 * guarantor owes is put together when a cell is asked for its guarantors.
 */
export function coverageOf(evaluation: Evaluation, { from, to }: CoverageOptions): Coverage {
  const daysOf = standsWithin(evaluation, span(from, to));
  const cells: CoverageCell[] = [];
  for (const { beneficiary, case: case_, pairs, rows } of evaluation.layout.cells()) {
    const protecting: number[] = [];
    // Many pairs share their days, which then count once.
    const lines: Set<Timeline>[] = STRENGTHS.map(() => new Set());
    for (let at = 0; at < pairs.length; at++) {
      const row = at * CELL_WIDTH;
      if (rows[row + CASE] === NONE || ((rows[row + FLAGS] ?? 0) & PROHIBITS) !== 0) continue;
      protecting.push(at);
      const days = daysOf(rows, row);
      if (days.may.length > 0) lines[rows[row + STRENGTH] ?? 0]?.add(days);
    }
    if (protecting.length === 0) continue;
    let guarantors: Map<string, Map<Strength, Timeline>> | null = null;
    cells.push({
      beneficiary,
      case: case_,
      anybody: byStrength(lines),
      get guarantors() {
        guarantors ??= guarantorsOf(evaluation, rows, protecting, daysOf);
        return guarantors;
      },
    });
  }
  return { cells, from, to };
}

function byStrength(lines: readonly ReadonlySet<Timeline>[]): Map<Strength, Timeline> {
  const found = new Map<Strength, Timeline>();
  STRENGTHS.forEach((strength, index) => {
    const all = [...(lines[index] ?? [])];
    if (all.length > 0) found.set(strength, eitherOf(all));
  });
  return found;
}

function guarantorsOf(
  evaluation: Evaluation,
  rows: Int32Array,
  protecting: readonly number[],
  daysOf: (rows: Int32Array, row: number) => Timeline,
): Map<string, Map<Strength, Timeline>> {
  const guarantors = new Map<string, Map<Strength, Timeline>>();
  for (const at of protecting) {
    const row = at * CELL_WIDTH;
    const parts = partsOf(evaluation, rows[row + PAIR] ?? 0);
    const days = daysOf(rows, row);
    if (parts === null || days.may.length === 0) continue;
    const { norm, bearer } = parts;
    const known = guarantors.get(bearer);
    if (known === undefined) guarantors.set(bearer, new Map([[norm.strength, days]]));
    else known.set(norm.strength, either(known.get(norm.strength) ?? NO, days));
  }
  return guarantors;
}

/** For a pair, by its row in a cell, the days of the window on which it would bind if its case came; a standing is cut to the window once. */
function standsWithin(evaluation: Evaluation, window: Spans): (rows: Int32Array, row: number) => Timeline {
  const cut = evaluation.layout.legals.map(({ days }) => within(days, window));
  // Of most gates and exceptions nothing is known: the days of a standing on which somebody then may be bound are made once.
  const perhaps = new Map<Timeline, Timeline>();
  const perhapsOn = (days: Timeline): Timeline => {
    const known = perhaps.get(days) ?? both(days, UNKNOWN);
    perhaps.set(days, known);
    return known;
  };
  return (rows, row) => {
    const days = cut[rows[row + LEGAL] ?? 0] ?? NO;
    if (days.may.length === 0) return NO;
    const gate = rows[row + GATE] ?? NONE;
    const exception = rows[row + EXCEPTION] ?? NONE;
    const gives = ((rows[row + FLAGS] ?? 0) & GIVES_WAY) !== 0;
    if (gate !== MANY && exception !== MANY && rows[row + VOIDANCE] === NONE && !gives) {
      const gateDays = gate === NONE ? YES : evaluation.daysOfKey(gate);
      const open = gateDays === YES ? days : gateDays === UNKNOWN ? perhapsOn(days) : both(days, gateDays);
      const bars = exception === NONE ? NO : evaluation.daysOfKey(exception);
      if (open.may.length === 0) return NO;
      return bars === NO ? open : bars === UNKNOWN ? perhapsOn(open) : both(open, notOver(bars));
    }
    const parts = partsOf(evaluation, rows[row + PAIR] ?? 0);
    if (parts === null) return NO;
    const ready = within(evaluation.ready(parts.norm, parts.bearer), window);
    return ready.may.length === 0 ? NO : both(ready, notOver(evaluation.barred(parts.norm, parts.bearer)));
  };
}

function within({ sure, may }: Timeline, window: Spans): Timeline {
  const mayBe = intersect(may, window);
  return mayBe.length === 0 ? NO : { sure: intersect(sure, window), may: mayBe };
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
