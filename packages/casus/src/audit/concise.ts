/** The findings of an audit, one a line: `draft-5.docx Art. 3 ¶ 2: soft: what [rule]`. */
import { harmless, harmlessProse } from '../output/harmless.js';
import { type AuditRun, openFindings } from './audited.js';

export function auditConcise(run: AuditRun): string {
  return run.documents
    .flatMap((document) =>
      openFindings(document).map(({ place, level, what, rule, range }) => {
        const words = harmlessProse(document.reading.text.slice(...range));
        const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
        return `${harmless(document.reading.document)}${place === '' ? '' : ` ${place}`}: ${level}: ${what} — “${short}” [${rule}]\n`;
      }),
    )
    .join('');
}
