/** Lays a coverage out in the format asked for. */
import type { CoverageTable } from '@casus/core';
import { escapeActive } from '../output/json.js';
import type { ScenarioPage } from '../scenario/scenario-page.js';
import type { CoverageFormat } from './coverage-formats.js';
import { coverageAsCsv } from './csv.js';
import { coverageAsPage } from './html.js';
import { coverageForTerminal, coverageInSentences } from './text.js';

export function renderCoverage(table: CoverageTable, format: CoverageFormat, page: ScenarioPage): string {
  switch (format) {
    case 'text':
      return page.plain ? coverageInSentences(table) : coverageForTerminal(table, page);
    case 'csv':
      return coverageAsCsv(table);
    case 'json':
      return `${escapeActive(JSON.stringify(table, null, 2))}\n`;
    case 'html':
      return coverageAsPage(table);
  }
}
