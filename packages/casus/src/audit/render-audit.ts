/** Lays the findings of an audit out in the format asked for. */
import { createStyle } from '../output/style.js';
import type { AuditFormat } from './audit-formats.js';
import type { AuditRun } from './audited.js';
import { auditConcise } from './concise.js';
import { auditAsCsv } from './csv.js';
import { auditForGithub } from './github.js';
import { auditAsJson } from './json.js';
import { auditAsMarkdown } from './markdown.js';
import { auditInSentences } from './plain.js';
import { auditAsSarif } from './sarif.js';
import { auditForTerminal } from './terminal.js';

export interface AuditPage {
  /** A Word document is made of the file that was audited. */
  format: Exclude<AuditFormat, 'docx'>;
  plain: boolean;
  colour: boolean;
  width: number;
}

export function renderAudit(run: AuditRun, { format, plain, colour, width }: AuditPage): string {
  switch (format) {
    case 'full':
      return plain ? auditInSentences(run) : auditForTerminal(run, { width, style: createStyle(colour) });
    case 'concise':
      return auditConcise(run);
    case 'json':
      return auditAsJson(run);
    case 'sarif':
      return auditAsSarif(run);
    case 'csv':
      return auditAsCsv(run);
    case 'md':
      return auditAsMarkdown(run);
    case 'github':
      return auditForGithub(run);
  }
}
