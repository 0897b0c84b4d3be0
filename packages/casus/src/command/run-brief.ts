/** `casus brief`: reads all documents, then writes one brief of them. */
import { briefOf, buildDossier, type DossierEntry } from '@casus/core';
import { eventsWithoutDay } from '../output/brief/ics.js';
import { renderBrief } from '../output/brief/render-brief.js';
import { asTyped } from '../output/closing.js';
import { count } from '../output/count.js';
import { createStyle } from '../output/style.js';
import { briefSettings } from './brief-settings.js';
import type { Given } from './command.js';
import { documentSettings, surroundingsHere } from './document-settings.js';
import { readDocuments } from './read-documents.js';

export async function runBrief(given: Given): Promise<number> {
  const settings = documentSettings('brief', given, surroundingsHere());
  const { format, options } = briefSettings(given);
  const { operands, page, quiet } = settings;
  const entries: DossierEntry[] = [];
  return await readDocuments(settings, null, {
    resultsFlow: false,
    take: async (outcome) => {
      entries.push(...outcome.entries);
    },
    end: async (sink, tally) => {
      if (tally.documents === 0) return;
      const brief = briefOf(buildDossier(entries), options);
      await sink.write(renderBrief(brief, { format, ...page }));
      if (format === 'text' && !quiet) {
        const style = createStyle(page.colour);
        const next = `casus brief ${operands.map(asTyped).join(' ')} -o brief.html`;
        await sink.write(`\n${style.quiet(`As a page to send and print: ${next}`)}\n`);
      }
      const undated = format === 'ics' ? eventsWithoutDay(brief) : 0;
      if (undated > 0 && !quiet) {
        process.stderr.write(`casus: ${count(undated, 'event')} without a day or month left out of the calendar.\n`);
      }
    },
  });
}
