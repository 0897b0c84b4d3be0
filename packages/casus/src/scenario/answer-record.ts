/** An answered scenario as plain values for JSON: days as ISO dates instead of numbers, null for what never comes or nobody knows. */
import { isoDay, type Occurrence, type Performance, type ScenarioAnswer } from '@casus/core';

export interface DaysRecord {
  from: string | null;
  to: string | null;
}

export interface OccurrenceRecord {
  trigger: { what: string; source: string | null } | null;
  fellDue: { earliest: string | null; latest: string | null };
  owed: DaysRecord[];
  due: { words: string; earliest: string | null; latest: string | null; instant: string | null };
  performance: Performance;
  performed: string | null;
}

const day = (number: number): string | null => (Number.isFinite(number) ? isoDay(number) : null);

/** Pairs of a first and a last day. */
export function spansRecord(spans: readonly number[]): DaysRecord[] {
  const pairs = [];
  for (let i = 0; i + 1 < spans.length; i += 2)
    pairs.push({ from: day(spans[i] ?? Infinity), to: day((spans[i + 1] ?? Infinity) - 1) });
  return pairs;
}

export function occurrenceRecord({
  trigger,
  activated,
  owed,
  due,
  performance,
  performed,
}: Occurrence): OccurrenceRecord {
  return {
    trigger: trigger === null ? null : { what: trigger.id ?? trigger.key, source: trigger.source ?? null },
    fellDue: { earliest: day(activated.first), latest: day(activated.last) },
    owed: spansRecord(owed),
    due: {
      words: due.words,
      earliest: due.moment === null ? null : day(due.moment.first),
      latest: due.moment === null ? null : day(due.moment.last),
      instant: due.instant ?? null,
    },
    performance,
    performed: performed === null ? null : day(performed),
  };
}

export function answerRecord(answer: ScenarioAnswer): Record<string, unknown> {
  return {
    ...answer,
    rows: answer.rows.map((row) => ({ ...row, occurrences: row.occurrences.map(occurrenceRecord) })),
    clashes: answer.clashes.map((clash) => ({ ...clash, days: spansRecord(clash.days) })),
  };
}
