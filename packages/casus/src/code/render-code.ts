/** Lays codings out in the format asked for. */
import type { Scheme } from '@casus/core';
import { createStyle } from '../output/style.js';
import type { Coded, CodeFormat } from './coded.js';
import { codeAsCsv } from './csv.js';
import { codeAsJson } from './json.js';
import { codeInSentences } from './plain.js';
import { codeForTerminal } from './terminal.js';

export interface CodePage {
  format: CodeFormat;
  plain: boolean;
  colour: boolean;
  width: number;
  all: boolean;
}

export function renderCode(scheme: Scheme, documents: readonly Coded[], page: CodePage): string {
  switch (page.format) {
    case 'text':
      return page.plain
        ? codeInSentences(documents)
        : codeForTerminal(documents, { width: page.width, all: page.all, style: createStyle(page.colour) });
    case 'json':
      return codeAsJson(scheme, documents);
    case 'csv':
      return codeAsCsv(documents);
  }
}
