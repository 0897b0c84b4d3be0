/** The findings of an audit in sentences, one finding a line, for screen readers and logs. */
import { harmless, harmlessProse } from '../output/harmless.js';
import { type AuditRun, openFindings } from './audited.js';
import { lineOf } from './line-of.js';

export function auditInSentences(run: AuditRun): string {
  const all = run.documents.flatMap((document) => openFindings(document).map((finding) => ({ document, finding })));
  const lines = all.map(({ document: { reading }, finding }, i) => {
    const { line } = lineOf(reading.text, finding.range[0]);
    const parts = [
      `Finding ${i + 1} of ${all.length}`,
      capital(finding.level),
      capital(finding.what),
      `${harmless(reading.document)}, ${finding.place === '' ? 'the whole text' : spoken(finding.place)}, line ${line}`,
      `Words: “${harmlessProse(reading.text.slice(...finding.range))}”`,
      `Why: ${finding.why}`,
      `Help: ${finding.help}`,
      `Rule ${finding.rule}`,
    ];
    return parts.map((part) => (/[.?!”]$/.test(part) ? part : `${part}.`)).join(' ');
  });
  const accepted = run.documents.flatMap(({ findings }) => findings).length - all.length;
  return `${[...lines, `${all.length} findings, ${accepted} accepted.`].join('\n')}\n`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const spoken = (place: string) => place.replace(/¶/g, 'paragraph').replace(/\bArt\./g, 'Article');
