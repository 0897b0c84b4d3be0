/** Timelines for a terminal, in sentences, and as a table: what happened to each instrument, day by day. */
import { cell } from '../audit/csv.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import { capital } from '../output/spoken.js';
import { pad, wrap } from '../output/wrap.js';
import type { ScenarioPage } from '../scenario/scenario-page.js';
import { captionOf, KINDS, marksByDay, SIGNS, type Timelines, whom } from './timelines.js';

const COLUMN = 28;
const NARROW = 64;

export function timelinesForTerminal({ timelines }: Timelines, { style, width }: ScenarioPage): string {
  const blocks = timelines.map((timeline) => {
    const lines = [style.strong(harmless(timeline.title)), ...wrap(harmlessProse(captionOf(timeline)), width)];
    for (const mark of marksByDay(timeline)) {
      const head = `  ${SIGNS[mark.kind]} ${KINDS[mark.kind]}`;
      // An uncertain day is longer than the column and stands with the parties.
      const certain = mark.when.first !== null && mark.when.first === mark.when.last;
      const words = harmless(`${mark.when.words}${certain ? '  ' : ': '}${whom(mark, timeline.lanes)}`);
      if (width < NARROW) lines.push(head, ...wrap(words, width - 4).map((line) => `    ${line}`));
      else
        lines.push(
          ...wrap(words, width - COLUMN).map((line, i) => `${i === 0 ? pad(head, COLUMN) : ' '.repeat(COLUMN)}${line}`),
        );
    }
    if (timeline.source !== null) lines.push(...wrap(harmlessProse(timeline.source), width).map(style.quiet));
    return lines.join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

export function timelinesInSentences({ timelines }: Timelines): string {
  return timelines
    .flatMap((timeline) => [
      captionOf(timeline),
      ...marksByDay(timeline).map(
        (mark) => `${capital(KINDS[mark.kind])}, ${mark.when.words}: ${whom(mark, timeline.lanes)}.`,
      ),
    ])
    .map((line) => `${harmlessProse(line)}\n`)
    .join('');
}

const COLUMNS = ['instrument', 'title', 'what', 'party', 'earliest', 'latest', 'source'];

/** By RFC 4180, a line for each mark and party; empty days are not known. */
export function timelinesAsCsv({ timelines }: Timelines): string {
  const rows = timelines.flatMap(({ id, title, source, lanes }) =>
    lanes.flatMap(({ marks }) =>
      marks.flatMap(({ kind, parties, when }) =>
        parties.map((party) => [id, title, kind, party, when.first ?? '', when.last ?? '', source ?? '']),
      ),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
