/** Codings as a table by RFC 4180: a line for each value and each stretch of words that it rests on, and one for each missing value. */
import { codingRecord } from '@casus/core';
import { cell } from '../audit/csv.js';
import type { Coded } from './coded.js';

const COLUMNS = [
  'document',
  'scheme',
  'unit',
  'place',
  'commitment',
  'variable',
  'asks',
  'state',
  'code',
  'means',
  'words',
  'start',
  'end',
  'words_place',
  'note',
  'script',
];

export function codeAsCsv(documents: readonly Coded[]): string {
  const rows = documents.flatMap(({ reading, coding }) =>
    codingRecord(coding, reading.text).units.flatMap((unit, i) =>
      unit.values.flatMap((value) =>
        (value.words.length > 0 ? value.words : [null]).map((words) => [
          reading.document,
          coding.scheme,
          i + 1,
          unit.place ?? '',
          unit.commitment ?? '',
          value.variable,
          value.asks,
          value.state,
          value.code ?? '',
          value.means ?? '',
          words?.text.replace(/\s+/g, ' ') ?? '',
          words?.start ?? '',
          words?.end ?? '',
          words?.place ?? '',
          value.note ?? '',
          unit.script ?? '',
        ]),
      ),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
