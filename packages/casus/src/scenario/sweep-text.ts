/** The days on which an answer changes as a date moves: eats a sweep, gives it for a terminal, in sentences, and as plain values. */
import { type Day, isoDay, type Norm, type Scenario, type SweepChange } from '@casus/core';
import { harmless, harmlessProse } from '../output/harmless.js';
import { inWords } from '../output/in-words.js';
import { partyName } from '../output/labels.js';
import { wrap } from '../output/wrap.js';
import type { ScenarioPage } from './scenario-page.js';
import { VERDICT_WORDS } from './verdict-words.js';

export interface Sweep {
  /** `as-of`, or the fact that is moved. */
  moves: string;
  /** Days from the moved day to the day asked about. */
  after: number;
  from: Day;
  /** The last day. */
  to: Day;
  changes: readonly SweepChange[];
  norms: readonly Norm[];
}

export interface SweepDay {
  day: string;
  /** The first day of the sweep, on which nothing changes yet. */
  first: boolean;
  answers: { commitment: string; bearer: string; beneficiary: string | null; before: string | null; verdict: string }[];
}

/** The first day with all that is bound or doubtful on it, then each day on which something changes. */
export function sweepDays({ changes, norms, from }: Sweep): SweepDay[] {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const last = new Map<string, string>();
  const days = new Map<Day, SweepDay>();
  days.set(from, { day: isoDay(from), first: true, answers: [] });
  for (const { norm: id, bearer, from: day, verdict } of changes) {
    const norm = byId.get(id);
    const key = `${id}\n${bearer}`;
    const before = last.get(key) ?? null;
    const words = VERDICT_WORDS[verdict];
    last.set(key, words);
    if (before === null && verdict === 'not-bound') continue;
    const known = days.get(day) ?? { day: isoDay(day), first: false, answers: [] };
    days.set(day, known);
    known.answers.push({
      commitment: `${norm?.instrument ?? ''} ${norm?.place ?? id}`.trim(),
      bearer,
      beneficiary: norm?.beneficiary ?? null,
      before,
      verdict: words,
    });
  }
  return [...days].sort(([a], [b]) => a - b).map(([, day]) => day);
}

export function sweepForTerminal(scenario: Scenario, sweep: Sweep, { style, width }: ScenarioPage): string {
  const days = sweepDays(sweep);
  const lines = [...wrap(harmlessProse(scenario.name), width).map(style.strong), ...wrap(headOf(sweep), width)];
  for (const day of days) {
    lines.push('', style.strong(`${day.first ? 'From ' : ''}${day.day}`));
    for (const { words, change } of linesOf(day))
      lines.push(
        ...wrap(`${change}  ${words}`, width - 2).map((line, i) =>
          i === 0 ? `  ${style.accent(change)}${line.slice(change.length)}` : `    ${line}`,
        ),
      );
    if (day.answers.length === 0) lines.push('  nobody is bound or may be');
  }
  if (days.length <= 1) lines.push('', style.quiet(`No answer changes by ${isoDay(sweep.to)}.`));
  return `${lines.join('\n')}\n`;
}

export function sweepInSentences(sweep: Sweep): string {
  const lines = sweepDays(sweep).flatMap((day) =>
    day.answers.length === 0
      ? [`From ${day.day} nobody is bound or may be.`]
      : linesOf(day).map(
          ({ words, change }) =>
            `${day.first ? 'From' : 'On'} ${day.day}: ${words}: ${change.replace(' → ', ' becomes ')}.`,
        ),
  );
  return [`${headOf(sweep)}`, ...lines].map((line) => `${line}\n`).join('');
}

export function sweepAsRecord(scenario: Scenario, sweep: Sweep): Record<string, unknown> {
  return {
    scenario: scenario.name,
    moves: sweep.moves,
    daysAfter: sweep.after,
    from: isoDay(sweep.from),
    to: isoDay(sweep.to),
    days: sweepDays(sweep),
  };
}

function headOf({ moves, after, from, to }: Sweep): string {
  const asked =
    moves === 'as-of'
      ? 'The day asked about moves'
      : `The day of ${harmless(moves)} moves; asked is ${after === 0 ? 'the same day' : after === 1 ? 'the day after' : `${after} days after it`}`;
  return `${asked}, from ${isoDay(from)} to ${isoDay(to)}.`;
}

/** Bearers of one commitment whose answer changes alike stand in one line. */
function linesOf({ answers }: SweepDay): { words: string; change: string }[] {
  const groups = new Map<string, { commitment: string; bearers: Set<string>; to: Set<string>; change: string }>();
  for (const { commitment, bearer, beneficiary, before, verdict } of answers) {
    const change = before === null ? verdict : `${before} → ${verdict}`;
    const key = `${commitment}\n${change}`;
    const known = groups.get(key) ?? { commitment, bearers: new Set(), to: new Set(), change };
    groups.set(key, known);
    known.bearers.add(bearer);
    if (beneficiary !== null) known.to.add(beneficiary);
  }
  return [...groups.values()].map(({ commitment, bearers, to, change }) => ({
    change,
    words: `${some([...bearers])}${to.size === 0 ? '' : ` to ${some([...to])}`}, ${harmless(commitment)}`,
  }));
}

const MOST_NAMED = 6;

function some(parties: readonly string[]): string {
  const names = parties.map(partyName);
  if (names.length <= MOST_NAMED) return inWords(names);
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} more`;
}
