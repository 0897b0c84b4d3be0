/** The findings of an audit as Markdown, in which nothing of the document comes alive. */
import { count } from '../output/count.js';
import { harmlessProse } from '../output/harmless.js';
import { inert } from '../output/inert.js';
import { type AuditRun, openFindings } from './audited.js';

export function auditAsMarkdown(run: AuditRun): string {
  return `${run.documents
    .flatMap((document) => {
      const found = openFindings(document);
      const { reading } = document;
      return [
        `# ${inert(harmlessProse(reading.title ?? reading.document))}`,
        `${count(found.length, 'finding')} in ${count(reading.commitments.length, 'commitment')}.`.replace(/^n/, 'N'),
        ...found.map(({ level, what, place, range, why, help, rule }) =>
          [
            `## ${level}: ${inert(what)}`,
            `${place === '' ? 'The whole text' : inert(place)} · \`${rule}\``,
            `> ${inert(harmlessProse(reading.text.slice(...range)))}`,
            `${inert(why)}`,
            `*${inert(help)}*`,
          ].join('\n\n'),
        ),
      ];
    })
    .join('\n\n')}\n`;
}
