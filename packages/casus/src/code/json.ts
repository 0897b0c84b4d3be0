/** Codings as JSON, as `core/schema/coding.schema.json` describes it. */
import { codingRecord, type Scheme } from '@casus/core';
import { escapeActive } from '../output/json.js';
import type { Coded } from './coded.js';

export function codeAsJson(scheme: Scheme, documents: readonly Coded[]): string {
  const record = {
    scheme,
    documents: documents.map(({ reading, coding }) => {
      const { scheme: _, ...own } = codingRecord(coding, reading.text);
      return own;
    }),
  };
  return `${escapeActive(JSON.stringify(record, null, 2))}\n`;
}
