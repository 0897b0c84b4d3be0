/** What `casus read` is to show of each document, from its options. */
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { SECTIONS, type Section } from '../output/sections.js';
import { UsageError } from '../usage-error.js';
import { OUTPUT_FORMATS, type OutputSettings } from '../worker/task.js';
import type { Given } from './command.js';
import type { DocumentSettings } from './document-settings.js';
import { formatOf } from './format-of.js';

export function outputSettings({ options }: Given, { page }: Pick<DocumentSettings, 'page'>): OutputSettings {
  const format = formatOf(options, OUTPUT_FORMATS, 'text');
  const only = sectionsNamed(options.get('only'));
  if (only !== null && (format === 'json' || format === 'jsonl')) {
    throw new UsageError('--only is for the formats text and md; json and jsonl always hold the full record.');
  }
  return { format, ...page, only };
}

function sectionsNamed(given: string | undefined): Section[] | null {
  if (given === undefined) return null;
  return given.split(',').map((name) => {
    const wanted = name.trim();
    const section = SECTIONS.find((known) => known === wanted);
    if (section !== undefined) return section;
    const meant = nearest(wanted, SECTIONS);
    throw new UsageError(
      `--only takes ${SECTIONS.join(', ')}, with commas between them, not "${harmless(wanted)}".${meant === null ? '' : ` Did you mean ${meant}?`}`,
    );
  });
}
