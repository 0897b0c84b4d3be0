/** The findings of an audit as SARIF 2.1.0, for code hosts and editors; fingerprints hold while the clause stays, wherever it moves. */
import { createHash } from 'node:crypto';
import { type Level, RULE_PAGES, RULES } from '@casus/core';
import { escapeActive } from '../output/json.js';
import { version } from '../version.js';
import type { AuditRun, ShownFinding } from './audited.js';
import { clauseAround } from './clause-around.js';
import { lineOf } from './line-of.js';

const LEVEL: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { gap: 'error', soft: 'warning', note: 'note' };

export function auditAsSarif(run: AuditRun): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'casus',
            version,
            rules: RULES.map(({ id, level }) => ({
              id,
              shortDescription: { text: RULE_PAGES[id]?.asks ?? id },
              fullDescription: { text: RULE_PAGES[id]?.why ?? id },
              help: { text: RULE_PAGES[id]?.strengthens ?? id },
              defaultConfiguration: { level: LEVEL[level] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: run.documents.map(({ reading }) => ({
          location: { uri: uriOf(reading.document) },
          hashes: { 'sha-256': reading.sha256 },
        })),
        results: run.documents.flatMap(({ reading, findings }, index) => {
          const location = ([start, end]: readonly [number, number]) => {
            const from = lineOf(reading.text, start);
            const to = lineOf(reading.text, end);
            return {
              artifactLocation: { uri: uriOf(reading.document), index },
              region: {
                startLine: from.line,
                startColumn: from.column,
                endLine: to.line,
                endColumn: to.column,
                charOffset: start,
                charLength: end - start,
                snippet: { text: reading.text.slice(start, end) },
              },
            };
          };
          const fingerprint = fingerprints(reading.text);
          return findings.map((finding) => ({
            ruleId: finding.rule,
            ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
            level: LEVEL[finding.level],
            message: { text: `${finding.what}. ${finding.why} ${finding.help}` },
            locations: [
              {
                physicalLocation: location(finding.range),
                ...(finding.place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: finding.place }] }),
              },
            ],
            ...(finding.related.length === 0
              ? {}
              : {
                  relatedLocations: finding.related.map((other, id) => ({
                    id,
                    message: { text: other.what },
                    physicalLocation: location(other.range),
                  })),
                }),
            partialFingerprints: { 'casus/v2': fingerprint(finding) },
            ...(finding.accepted === null
              ? {}
              : { suppressions: [{ kind: 'external', justification: finding.accepted.reason }] }),
          }));
        }),
      },
    ],
  };
  return `${escapeActive(JSON.stringify(log, null, 2))}\n`;
}

/**
 * Of the rule, the words and their clause: neither a number of an article nor a line is in it, since both change when something is put
 * in before. The second of two that are alike says so.
 */
function fingerprints(text: string): (finding: ShownFinding) => string {
  const seen = new Map<string, number>();
  const folded = (range: readonly [number, number]) => text.slice(...range).replace(/\s+/g, ' ');
  return ({ rule, range, place }) => {
    const clause = place === '' ? '' : folded(clauseAround(text, range));
    const about = `${rule}\n${clause}\n${folded(range)}`;
    const before = seen.get(about) ?? 0;
    seen.set(about, before + 1);
    return createHash('sha256')
      .update(before === 0 ? about : `${about}\n${before}`)
      .digest('hex')
      .slice(0, 32);
  };
}

/** A relative reference without characters that a URI may not hold. */
function uriOf(document: string): string {
  return document.split('/').map(encodeURIComponent).join('/');
}
