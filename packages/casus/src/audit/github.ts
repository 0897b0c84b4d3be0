/** The findings of an audit as workflow commands, by which a code host annotates the lines of a pull request. */
import type { Level } from '@casus/core';
import { type AuditRun, openFindings } from './audited.js';
import { lineOf } from './line-of.js';

const COMMAND: Readonly<Record<Level, string>> = { gap: 'error', soft: 'warning', note: 'notice' };

export function auditForGithub(run: AuditRun): string {
  return run.documents
    .flatMap((document) =>
      openFindings(document).map(({ level, what, help, rule, range, place }) => {
        const { reading } = document;
        const from = lineOf(reading.text, range[0]);
        const to = lineOf(reading.text, range[1]);
        const where = `file=${property(reading.document)},line=${from.line},endLine=${to.line},col=${from.column},title=${property(`${rule}${place === '' ? '' : `, ${place}`}`)}`;
        return `::${COMMAND[level]} ${where}::${data(`${what}. ${help}`)}\n`;
      }),
    )
    .join('');
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
