/** Coverage as a table by RFC 4180: a line for each beneficiary, trigger, guarantor and stretch of time; the guarantor is empty for the strongest of all. */
import type { CoverageTable, TableStretch } from '@casus/core';
import { cell } from '../audit/csv.js';

const COLUMNS = [
  'beneficiary',
  'trigger',
  'attackers',
  'guarantor',
  'from',
  'to',
  'step',
  'strength',
  'perhaps_step',
  'perhaps_strength',
  'by',
];

export function coverageAsCsv({ rows, steps }: CoverageTable): string {
  const strength = (step: number) => steps.find((one) => one.step === step)?.strength ?? '';
  const lines = rows.flatMap(({ beneficiary, trigger, attackers, anybody, guarantors }) => {
    const line = (guarantor: string, { from, to, sure, perhaps }: TableStretch, by: readonly string[]) => [
      beneficiary,
      trigger,
      attackers.join(' '),
      guarantor,
      from,
      to,
      sure,
      strength(sure),
      perhaps,
      strength(perhaps),
      by.join('; '),
    ];
    return [
      ...anybody.map((stretch) => line('', stretch, [])),
      ...guarantors.flatMap(({ guarantor, stretches, by }) => stretches.map((stretch) => line(guarantor, stretch, by))),
    ];
  });
  return [COLUMNS, ...lines].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
