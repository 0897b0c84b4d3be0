/** The comparison with precedents as a table by RFC 4180, a line for each clause, element, value and precedent that has it. */
import { cell } from '../audit/csv.js';
import type { LikeShown } from './like-shown.js';

const COLUMNS = [
  'document',
  'place',
  'words',
  'element',
  'value',
  'means',
  'as_here',
  'count',
  'of',
  'not_coded',
  'precedent',
  'title',
  'date',
  'precedent_place',
  'source',
  'says',
];

export function likeAsCsv(shown: readonly LikeShown[]): string {
  const rows = shown.flatMap(({ document, place, words, likeness }) =>
    likeness.tables.flatMap(({ element, values, coded, notCoded }) =>
      values.flatMap(({ code, means, own, witnesses }) =>
        witnesses.map((witness) => [
          document ?? '',
          place,
          words,
          element,
          code,
          means,
          own ? 'yes' : 'no',
          witnesses.length,
          coded,
          notCoded,
          witness.id,
          witness.short,
          witness.date,
          witness.place,
          witness.source,
          witness.says,
        ]),
      ),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
