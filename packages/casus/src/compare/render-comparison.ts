/** Lays a comparison out in the format asked for. */
import { createStyle } from '../output/style.js';
import type { CompareFormat } from './compare-formats.js';
import type { ComparedRun } from './compared.js';
import { comparisonAsCsv } from './csv.js';
import { comparisonAsPage } from './html.js';
import { comparisonAsJson } from './json.js';
import { comparisonInSentences } from './plain.js';
import { comparisonForTerminal } from './terminal.js';

export interface ComparisonPage {
  /** A Word document is made of the two files, not of their readings. */
  format: Exclude<CompareFormat, 'docx'>;
  plain: boolean;
  colour: boolean;
  width: number;
  /** The line that names the next command; null for none. */
  next: string | null;
}

export function renderComparison(run: ComparedRun, { format, plain, colour, width, next }: ComparisonPage): string {
  switch (format) {
    case 'text':
      return plain
        ? comparisonInSentences(run)
        : comparisonForTerminal(run, next, { width, style: createStyle(colour) });
    case 'json':
      return comparisonAsJson(run);
    case 'csv':
      return comparisonAsCsv(run);
    case 'html':
      return comparisonAsPage(run);
  }
}
