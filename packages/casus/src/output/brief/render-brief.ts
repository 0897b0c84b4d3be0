/** Lays a brief out in the format asked for. */
import type { Brief } from '@casus/core';
import { createStyle } from '../style.js';
import { briefAsCsv } from './csv.js';
import type { BriefFormat } from './formats.js';
import { briefAsPage } from './html.js';
import { briefAsCalendar } from './ics.js';
import { briefAsJson } from './json.js';
import { briefAsMarkdown } from './markdown.js';
import { briefInSentences } from './plain.js';
import { briefForTerminal } from './text.js';

export interface BriefPage {
  format: BriefFormat;
  plain: boolean;
  colour: boolean;
  width: number;
}

export function renderBrief(brief: Brief, { format, plain, colour, width }: BriefPage): string {
  switch (format) {
    case 'text':
      return plain ? briefInSentences(brief) : briefForTerminal(brief, { width, style: createStyle(colour) });
    case 'md':
      return briefAsMarkdown(brief);
    case 'html':
      return briefAsPage(brief);
    case 'json':
      return briefAsJson(brief);
    case 'csv':
      return briefAsCsv(brief);
    case 'ics':
      return briefAsCalendar(brief);
  }
}
