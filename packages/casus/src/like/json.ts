/** The comparison with precedents as JSON: every value with all who have it. */
import { escapeActive } from '../output/json.js';
import type { LikeShown } from './like-shown.js';

export function likeAsJson(shown: readonly LikeShown[]): string {
  const record = {
    clauses: shown.map(({ document, place, words, query, likeness }) => ({
      document,
      place: place === '' ? null : place,
      words,
      act: query.act,
      modality: query.modality,
      codes: query.codes,
      comparedWith: { group: likeness.group, clauses: likeness.clauses, instruments: likeness.instruments },
      elements: likeness.tables.map(({ values, ...table }) => ({
        ...table,
        values: values.map(({ witnesses, ...value }) => ({ ...value, count: witnesses.length, precedents: witnesses })),
      })),
    })),
  };
  return `${escapeActive(JSON.stringify(record, null, 2))}\n`;
}
