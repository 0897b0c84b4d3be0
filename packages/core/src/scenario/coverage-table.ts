/**
 * Who is covered against what, by whom, how strongly and when: eats a compiled scenario and a window of days, gives the table that every
 * output lays out, with its gaps in sentences. Asked as "if the case came as the text describes it"; what that takes for granted is named.
 */
import type { CompiledScenario } from './compile.js';
import { coverageOf, stretchesOf } from './coverage.js';
import { coverageModel } from './coverage-model.js';
import { type Day, isoDay } from './day.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { type CoverageGap, gapSentences, gapWords, STRENGTH_WORDS } from './gap-words.js';
import { byHappening, caseOfKey, type HappeningCell } from './happening-coverage.js';
import { holdsOn } from './interval.js';
import { type Problem, STRENGTHS, type Strength } from './model.js';
import { momentWords } from './moment.js';
import { type Standing, standingsOf } from './standing.js';
import type { Timeline } from './truth.js';

/** From 0 for nothing to 4 for a duty with a named act. */
export type Step = 0 | 1 | 2 | 3 | 4;

export interface TableStretch {
  /** ISO days, the last included. */
  from: string;
  to: string;
  /** What is certain, and what is possible; where the two differ, something is not known. */
  sure: Step;
  perhaps: Step;
}

export interface GuarantorRow {
  guarantor: string;
  stretches: TableStretch[];
  /** The commitments that it would be bound by, `instrument place`. */
  by: string[];
}

export interface CoverageRow {
  beneficiary: string;
  trigger: string;
  /** Only what these do; empty for anybody. */
  attackers: readonly string[];
  /** The strongest that anybody is bound to. */
  anybody: TableStretch[];
  guarantors: GuarantorRow[];
}

export interface TableGap {
  beneficiary: string;
  trigger: string;
  attackers: readonly string[];
  from: string;
  to: string;
  most: Step;
  perhaps: Step;
  says: string;
}

export interface CoverageTable {
  from: string;
  to: string;
  asOf: string | null;
  steps: { step: Step; strength: Strength; means: string }[];
  instruments: { id: string; title: string; source: string | null; standing: string[] }[];
  rows: CoverageRow[];
  gaps: TableGap[];
  /** The gaps in few sentences. */
  says: string[];
  assumed: string[];
  open: string[];
  problems: Problem[];
}

export interface CoverageTableOptions {
  from: Day;
  /** The last day. */
  to: Day;
  asOf: Day | null;
  /** Only these. */
  beneficiaries: readonly string[] | null;
  /** What people call a party. */
  name(party: string): string;
}

const STEP_OF = new Map(STRENGTHS.map((strength, index) => [strength, index as Step]));

export function stepOf(strength: Strength): Step {
  return STEP_OF.get(strength) ?? 0;
}

export function coverageTable(compiled: CompiledScenario, options: CoverageTableOptions): CoverageTable {
  const { asOf, beneficiaries, name } = options;
  const window = { from: options.from, to: options.to + 1 };
  const { model, assumed, open } = coverageModel(compiled, asOf);
  const evaluation = evaluate(model);
  const cells = telling(
    byHappening(coverageOf(evaluation, window)).filter(
      ({ beneficiary }) => beneficiaries === null || beneficiaries.includes(beneficiary),
    ),
  );
  const clauses = clausesByCell(evaluation);
  const gaps = gapsOfCells(evaluation, cells, clauses, window);
  return {
    from: isoDay(window.from),
    to: isoDay(options.to),
    asOf: asOf === null ? null : isoDay(asOf),
    steps: STRENGTHS.map((strength) => ({ step: stepOf(strength), strength, means: STRENGTH_WORDS[strength] })),
    instruments: model.instruments.map((instrument) => ({
      id: instrument.id,
      title: instrument.title,
      source: instrument.source ?? null,
      standing: [...new Set([...standingsOf(instrument).values()].map(standingSpan))],
    })),
    rows: cells.map((cell) => rowOf(cell, clauses, window)),
    gaps: gaps.map((gap) => ({
      beneficiary: gap.beneficiary,
      trigger: gap.happening,
      attackers: gap.by,
      from: isoDay(gap.from),
      to: isoDay(gap.to - 1),
      most: stepOf(gap.most),
      perhaps: stepOf(gap.perhaps),
      says: gapWords(gap, { ...window, asked: new Map() }, name),
    })),
    says: gapSentences(gaps, { ...window, asked: askedOf(cells) }, name),
    assumed,
    open,
    problems: [...compiled.problems, ...evaluation.problems],
  };
}

/** Without those of one attacker that say nothing else than those of anybody. */
function telling(cells: readonly HappeningCell[]): HappeningCell[] {
  const content = ({ guarantors }: HappeningCell) =>
    JSON.stringify([...guarantors].map(([guarantor, strengths]) => [guarantor, [...strengths]]));
  const key = ({ beneficiary, happening }: HappeningCell) => `${beneficiary}|${happening}`;
  const general = new Map(cells.filter(({ by }) => by.length === 0).map((cell) => [key(cell), cell]));
  return cells.filter((cell) => {
    const same = cell.by.length === 0 ? undefined : general.get(key(cell));
    return same === undefined || content(same) !== content(cell);
  });
}

/** How many cases are asked for each beneficiary. */
function askedOf(cells: readonly HappeningCell[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { beneficiary } of cells) asked.set(beneficiary, (asked.get(beneficiary) ?? 0) + 1);
  return asked;
}

/** `in force from 2026-10-01 to 2041-09-30`. */
function standingSpan({ begins, ends }: Pick<Standing, 'begins' | 'ends'>): string {
  if (begins.first === Infinity) return 'not in force';
  if (begins.first === -Infinity && begins.last === Infinity) return 'whether it is in force is not known';
  const exact = ends.first === ends.last && Number.isFinite(ends.first);
  const until =
    ends.first === Infinity
      ? ', with no known end'
      : exact
        ? ` to ${isoDay(ends.first - 1)}`
        : `, ending ${momentWords(ends)}`;
  return `in force from ${momentWords(begins)}${until}`;
}

type Clauses = ReadonlyMap<string, readonly { bearers: readonly string[]; place: string; words: string }[]>;

function clausesByCell({ model }: Evaluation): Clauses {
  const found = new Map<string, { bearers: readonly string[]; place: string; words: string }[]>();
  for (const { beneficiary, case: case_, bearers, instrument, place, id, prohibits, trigger } of model.norms) {
    if (beneficiary === null || prohibits || trigger === null) continue;
    const key = `${beneficiary}\n${case_}`;
    const clause = { bearers, place: place ?? id, words: `${instrument ?? ''} ${place ?? id}`.trim() };
    const known = found.get(key);
    if (known === undefined) found.set(key, [clause]);
    else known.push(clause);
  }
  return found;
}

function rowOf(cell: HappeningCell, clauses: Clauses, window: { from: Day; to: Day }): CoverageRow {
  const { beneficiary, happening, by, guarantors, anybody, cases } = cell;
  const own = cases.flatMap((case_) => clauses.get(`${beneficiary}\n${case_}`) ?? []);
  return {
    beneficiary,
    trigger: happening,
    attackers: by,
    anybody: tableStretches(anybody, window),
    guarantors: [...guarantors].map(([guarantor, strengths]) => ({
      guarantor,
      stretches: tableStretches(strengths, window),
      by: [...new Set(own.filter(({ bearers }) => bearers.includes(guarantor)).map(({ words }) => words))],
    })),
  };
}

/** As `stretchesOf`, in the terms of the table; asked for each guarantor of each cell, so without lists between. */
function tableStretches(strengths: ReadonlyMap<Strength, Timeline>, window: { from: Day; to: Day }): TableStretch[] {
  const days: Day[] = [window.from];
  for (const { sure, may } of strengths.values()) {
    for (const edge of sure) if (edge > window.from && edge < window.to) days.push(edge);
    for (const edge of may) if (edge > window.from && edge < window.to) days.push(edge);
  }
  days.sort((a, b) => a - b);
  const made: { from: Day; sure: Step; perhaps: Step }[] = [];
  for (const day of days) {
    let sure: Step = 0;
    let perhaps: Step = 0;
    for (const [strength, line] of strengths) {
      const step = stepOf(strength);
      if (step > sure && holdsOn(line.sure, day)) sure = step;
      if (step > perhaps && holdsOn(line.may, day)) perhaps = step;
    }
    const last = made.at(-1);
    if (last === undefined || last.sure !== sure || last.perhaps !== perhaps) made.push({ from: day, sure, perhaps });
  }
  return made.map(({ from, sure, perhaps }, index) => ({
    from: isoDay(from),
    to: isoDay((made[index + 1]?.from ?? window.to) - 1),
    sure,
    perhaps,
  }));
}

const ENOUGH: ReadonlySet<Strength> = new Set<Strength>(['own-judgement', 'named-act']);
/** What a lesser attack stays below. */
const THRESHOLDS: ReadonlySet<string> = new Set(['armed-attack', 'aggression', 'war']);

function gapsOfCells(
  evaluation: Evaluation,
  cells: readonly HappeningCell[],
  clauses: Clauses,
  window: { from: Day; to: Day },
): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  const edges = edgesOfInstruments(evaluation);
  for (const { beneficiary, happening, by, anybody, cases } of cells) {
    const threshold = [
      ...new Set(
        cases
          .filter((case_) => THRESHOLDS.has(caseOfKey(case_).name))
          .flatMap((case_) => clauses.get(`${beneficiary}\n${case_}`) ?? [])
          .map(({ place }) => place),
      ),
    ];
    for (const { from, to, sure, may } of stretchesOf(anybody, window.from, window.to)) {
      if (ENOUGH.has(sure)) continue;
      const because = from === window.from ? [] : (edges.get(from) ?? []);
      // A clause that does not hold in these days draws no threshold in them.
      const below = sure === may ? [] : threshold;
      gaps.push({ beneficiary, happening, by, from, to, most: sure, perhaps: may, threshold: below, because });
    }
  }
  return gaps;
}

/** What ends on a day, in a clause each. */
function edgesOfInstruments({ model }: Evaluation): Map<Day, string[]> {
  const edges = new Map<Day, string[]>();
  for (const instrument of model.instruments) {
    const ends = new Set([...standingsOf(instrument).values()].map((one) => one.ends.first));
    for (const day of ends) {
      if (Number.isFinite(day)) edges.set(day, [...(edges.get(day) ?? []), `${instrument.title} ends then`]);
    }
  }
  return edges;
}
