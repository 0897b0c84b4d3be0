/** A reading as a Markdown page: head, statements by party as block quotes, times as a table. */
import type { Reading } from '@casus/core';
import { around } from './around.js';
import { count } from './count.js';
import { harmlessProse } from './harmless.js';
import { inert } from './inert.js';
import { commitmentBlocks, eventBlocks, instrumentBlocks, positionBlocks } from './markdown-items.js';
import { meaningOf } from './meaning.js';
import { factsOf, headSections, notRead, partyGroupsOf } from './record.js';
import { type Section, sectionsOf } from './sections.js';

const BLOCKS: Readonly<Record<Section, (reading: Reading) => string[]>> = {
  instrument: instrumentBlocks,
  commitments: commitmentBlocks,
  statements: statementBlocks,
  positions: positionBlocks,
  events: eventBlocks,
  times: timeBlocks,
};

export function readingAsMarkdown(reading: Reading, only: readonly Section[] | null = null): string {
  const title = reading.title === null ? 'Untitled document' : harmlessProse(reading.title);
  const facts = factsOf(reading).map(
    ({ label, value }) => `- **${label}:** ${value === null ? '*not stated*' : inert(value)}`,
  );
  const silence = notRead(reading);
  const sections = silence === null ? sectionsOf(reading, only) : headSections(reading);
  const body = [
    ...(silence === null ? [] : [inert(silence)]),
    ...sections.flatMap((section) => BLOCKS[section](reading)),
  ];
  return `${[`# ${inert(title)}`, facts.join('\n'), ...body].join('\n\n')}\n`;
}

function statementBlocks(reading: Reading): string[] {
  const groups = partyGroupsOf(reading);
  return [
    '## Who said what',
    `${count(reading.statements.length, 'statement')}.`.replace(/^n/, 'N'),
    ...groups.flatMap(({ party, statements }) => [
      `### ${inert(party ?? 'No party known')}`,
      ...statements.map(({ speaker, as, cue, place, words }) => {
        const how = [as === null ? '' : `as “${as}”`, cue, place].filter((part) => part !== '').join(' · ');
        return `**${inert(speaker ?? 'Speaker not named')}** ${inert(how)}\n\n> ${inert(words)}`;
      }),
    ]),
  ];
}

function timeBlocks(reading: Reading): string[] {
  const rows = reading.times.map((time) => {
    const { before, words, after } = around(reading, time.start, time.end);
    const cells = [
      `${inert(before.slice(-60))}**${inert(words)}**${inert(after.slice(0, 60))}`,
      meaningOf(time, words) ?? '',
      time.value,
      time.type,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const counted = `${count(reading.times.length, 'time expression')}.`.replace(/^n/, 'N');
  if (rows.length === 0) return ['## When', counted];
  return ['## When', counted, ['| words | meaning | value | type |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}
