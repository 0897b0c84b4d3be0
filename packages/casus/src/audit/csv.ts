/** The findings of an audit as a table by RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
import type { AuditRun } from './audited.js';
import { lineOf } from './line-of.js';

const COLUMNS = [
  'document',
  'place',
  'line',
  'level',
  'element',
  'rule',
  'what',
  'words',
  'start',
  'end',
  'why',
  'help',
  'accepted',
];

export function auditAsCsv(run: AuditRun): string {
  const rows = run.documents.flatMap(({ reading, findings }) =>
    findings.map(({ place, level, element, rule, what, range, why, help, accepted }) => [
      reading.document,
      place,
      lineOf(reading.text, range[0]).line,
      level,
      element,
      rule,
      what,
      reading.text.slice(...range).replace(/\s+/g, ' '),
      range[0],
      range[1],
      why,
      help,
      accepted?.reason ?? '',
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
