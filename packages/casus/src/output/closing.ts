/** The last lines of a run: what it came to, and what to do next. */

import type { OutputSettings } from '../worker/task.js';
import { count, grouped } from './count.js';
import type { Found } from './found.js';
import { harmless } from './harmless.js';
import { inWords } from './in-words.js';
import { createStyle } from './style.js';

export interface Tally {
  /** Documents read; a feed or a `.jsonl` holds several. */
  documents: number;
  unread: number;
  found: Found;
}

/** `3 documents read, 1 could not be read.` */
export function whatWasRead({ documents, unread }: Tally): string {
  const failed = unread === 0 ? '' : `, ${grouped(unread)} could not be read`;
  return `${count(documents, 'document')} read${failed}.`;
}

/** Stands below the documents in the text format. */
export function closingLines(tally: Tally, operands: readonly string[], { plain, colour }: OutputSettings): string {
  const style = createStyle(colour && !plain);
  const lines = tally.documents + tally.unread > 1 ? [`${whatWasRead(tally)} They hold ${foundInWords(tally)}.`] : [];
  const next = `casus read ${operands.map(asTyped).join(' ')} --format json`;
  return `\n${[...lines, `${plain ? 'For the full record with the place of each word: ' : 'Full record: '}${next}`].map(style.quiet).join('\n')}\n`;
}

function foundInWords({ found }: Tally): string {
  return inWords([
    count(found.statements, 'statement'),
    count(found.commitments, 'commitment'),
    count(found.positions, 'position'),
    count(found.events, 'event'),
    count(found.times, 'time expression'),
  ]);
}

/** An operand as a shell takes it. */
export function asTyped(operand: string): string {
  return /^[\w./:@%+=,-]+$/.test(operand) ? operand : `'${harmless(operand).replace(/'/g, `'\\''`)}'`;
}
