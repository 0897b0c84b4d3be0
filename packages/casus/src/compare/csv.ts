/** A comparison as a table by RFC 4180: a row for each element that changed, and one for a clause of which only words or the place did. */
import { cell } from '../audit/csv.js';
import { type ComparedRun, folded, shownClauses } from './compared.js';
import { wordsOf } from './element-labels.js';
import { redlineInSigns } from './redline.js';

const COLUMNS = [
  'place',
  'kind',
  'clause_direction',
  'element',
  'direction',
  'old',
  'new',
  'reason',
  'old_place',
  'old_clause',
  'new_clause',
  'redline',
];

export function comparisonAsCsv(run: ComparedRun): string {
  const rows = shownClauses(run).flatMap(({ place, kind, direction, changes, pieces, pair }) => {
    const [old, fresh] = [pair.old, pair.new].map((side) => folded(side.map(({ text }) => text).join(' '))) as [
      string,
      string,
    ];
    const clause = [pair.old.map((one) => one.place).join(', '), old, fresh, redlineInSigns(pieces)];
    if (changes.length === 0) return [[place, kind, direction, '', '', '', '', '', ...clause]];
    return changes.map((change) => [
      place,
      kind,
      direction,
      change.element,
      change.direction,
      wordsOf(change, change.old) ?? '',
      wordsOf(change, change.new) ?? '',
      change.reason ?? '',
      ...clause,
    ]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
