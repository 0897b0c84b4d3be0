/** The findings of an audit as JSON: each with its exact words, offsets and place. */
import { escapeActive } from '../output/json.js';
import type { AuditRun } from './audited.js';
import { lineOf } from './line-of.js';

export function auditAsJson(run: AuditRun): string {
  const record = {
    documents: run.documents.map(({ reading, findings, asked }) => ({
      document: reading.document,
      sha256: reading.sha256,
      title: reading.title,
      commitments: reading.commitments.length,
      asked,
      findings: findings.map(({ range, related, accepted, ...finding }) => ({
        ...finding,
        page: `casus explain ${finding.rule}`,
        words: reading.text.slice(...range),
        start: range[0],
        end: range[1],
        ...lineOf(reading.text, range[0]),
        related: related.map((other) => ({
          what: other.what,
          words: reading.text.slice(...other.range),
          start: other.range[0],
          end: other.range[1],
        })),
        accepted: accepted === null ? null : accepted.reason,
      })),
    })),
    noLongerAccepted: run.stale,
  };
  return `${escapeActive(JSON.stringify(record, null, 2))}\n`;
}
