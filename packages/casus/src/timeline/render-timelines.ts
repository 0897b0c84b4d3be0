/** Lays timelines out in the format asked for. */
import { escapeActive } from '../output/json.js';
import type { ScenarioPage } from '../scenario/scenario-page.js';
import { timelinesAsPage } from './html.js';
import { timelinesAsCsv, timelinesForTerminal, timelinesInSentences } from './text.js';
import type { TimelineFormat } from './timeline-formats.js';
import type { Timelines } from './timelines.js';

export function renderTimelines(timelines: Timelines, format: TimelineFormat, page: ScenarioPage): string {
  switch (format) {
    case 'text':
      return page.plain ? timelinesInSentences(timelines) : timelinesForTerminal(timelines, page);
    case 'csv':
      return timelinesAsCsv(timelines);
    case 'json':
      return `${escapeActive(JSON.stringify(timelines, null, 2))}\n`;
    case 'html':
      return timelinesAsPage(timelines);
  }
}
