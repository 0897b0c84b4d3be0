/** A brief as JSON, by `brief.schema.json` of core. */
import type { Brief } from '@casus/core';
import { escapeActive } from '../json.js';

export function briefAsJson(brief: Brief): string {
  return `${escapeActive(JSON.stringify(brief, null, 2))}\n`;
}
