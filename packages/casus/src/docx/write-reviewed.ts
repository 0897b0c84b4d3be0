/** Writes the Word file that was audited with its findings as comments; gives the exit code. */
import type { AuditRun } from '../audit/audited.js';
import type { DocumentSettings } from '../command/document-settings.js';
import { count } from '../output/count.js';
import { harmless } from '../output/harmless.js';
import { writeOut } from '../output/write-out.js';
import { UsageError } from '../usage-error.js';
import { reviewedDocument } from './reviewed.js';
import { wordBytes } from './word-file.js';

/** Throws UsageError where what was audited is not one Word file. */
export async function writeReviewed(
  { documents }: AuditRun,
  { operands, outputPath, quiet }: Pick<DocumentSettings, 'operands' | 'outputPath' | 'quiet'>,
): Promise<number> {
  const [document, ...others] = documents;
  if (document === undefined || others.length > 0 || operands.length !== 1)
    throw new UsageError('Comments are written into one Word file at a time; name one, as in casus audit draft.docx.');
  const name = document.reading.document;
  const { bytes, elsewhere } = await reviewedDocument(await wordBytes(name, document.reading), document);
  const code = await writeOut(bytes, outputPath);
  if (elsewhere > 0 && !quiet)
    process.stderr.write(
      `casus: ${count(elsewhere, 'finding')} of ${harmless(name)} ${elsewhere === 1 ? 'stands' : 'stand'} in a note or a box, where Word takes no comment; see the first paragraph.\n`,
    );
  return code;
}
