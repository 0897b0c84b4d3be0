/** From an audited Word document to the same document with each open finding as a comment at its exact words. */
import { type AuditedDocument, openFindings, type ShownFinding } from '../audit/audited.js';
import { capital } from '../output/spoken.js';
import { type Commented, type Remark, withComments } from './comments.js';

/** `bytes` are those the document was read from. What has been accepted gets no comment. */
export async function reviewedDocument(bytes: Uint8Array, document: AuditedDocument): Promise<Commented> {
  const { text } = document.reading;
  return await withComments(
    bytes,
    text,
    openFindings(document).map((finding) => remarkOf(finding, text)),
  );
}

function remarkOf({ level, what, rule, range, related, why, help }: ShownFinding, text: string): Remark {
  const seen = related.map((other) => `See also: ${other.what}: “${text.slice(...other.range).replace(/\s+/g, ' ')}”`);
  return {
    range,
    lines: [
      `${capital(level)}: ${what}`,
      `Why: ${why}`,
      ...seen,
      `Help: ${help}`,
      `Rule: ${rule} (casus explain ${rule}). If it is meant: casus accept ${rule}`,
    ],
  };
}
