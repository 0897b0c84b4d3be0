/** A reading as a Markdown page: head, statements by party as block quotes, times as a table. */
import type { Reading } from '@casus/core';
import { around } from './around.js';
import { count } from './count.js';
import { harmlessProse } from './harmless.js';
import { meaningOf } from './meaning.js';
import { factsOf, notRead, partyGroupsOf } from './record.js';

export function readingAsMarkdown(reading: Reading): string {
  const title = reading.title === null ? 'Untitled document' : harmlessProse(reading.title);
  const facts = factsOf(reading).map(
    ({ label, value }) => `- **${label}:** ${value === null ? '*not stated*' : inert(value)}`,
  );
  const silence = notRead(reading);
  const body = silence === null ? [...statementBlocks(reading), ...timeBlocks(reading)] : [inert(silence)];
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

/** Text in which nothing is markup: no link, picture, HTML or heading of the document comes alive in the page. */
export function inert(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]#!|~]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // At the start of a line these make lists and headings.
      .replace(/^[-+=](?=\s|[-=]|$)/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      // Bare addresses become links by themselves.
      .replace(/\b(https?|ftp|mailto):/gi, '$1&#58;')
      .replace(/\bwww\./gi, 'www&#46;')
      .replace(/@/g, '&#64;')
  );
}
