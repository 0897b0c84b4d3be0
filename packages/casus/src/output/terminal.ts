/** A reading laid out for a terminal: head, statements by party, times in their words. */
import type { Reading } from '@casus/core';
import type { TimeExpression } from '@casus/english';
import { type Around, around } from './around.js';
import { cells } from './cells.js';
import { count } from './count.js';
import { harmlessProse } from './harmless.js';
import { meaningOf } from './meaning.js';
import {
  type Fact,
  factsOf,
  headSections,
  notRead,
  type PartyGroup,
  partyGroupsOf,
  type ShownStatement,
} from './record.js';
import { type Section, sectionsOf } from './sections.js';
import { commitmentLines, eventLines, instrumentLines, positionLines } from './terminal-items.js';
import { heading, type TerminalSettings } from './terminal-parts.js';
import { cutEnd, cutStart, pad, wrap } from './wrap.js';

const LINES: Readonly<Record<Section, (reading: Reading, page: TerminalSettings) => string[]>> = {
  instrument: instrumentLines,
  commitments: commitmentLines,
  statements: statementLines,
  positions: positionLines,
  events: eventLines,
  times: timeLines,
};

/** Lines are never wider than the width, down to 40 cells; the text ends with a line end. `only` leaves out the other sections. */
export function readingForTerminal(
  reading: Reading,
  settings: TerminalSettings,
  only: readonly Section[] | null = null,
): string {
  const page = { ...settings, width: Math.max(40, settings.width) };
  const silence = notRead(reading);
  const sections = silence === null ? sectionsOf(reading, only) : headSections(reading);
  const body = sections.flatMap((section) => ['', ...LINES[section](reading, page)]);
  const why = silence === null ? [] : ['', ...wrap(silence, page.width).map(page.style.quiet)];
  return `${[...headLines(reading, page), ...why, ...body].join('\n')}\n`;
}

function headLines(reading: Reading, { width, style }: TerminalSettings): string[] {
  const title = reading.title === null ? 'Untitled document' : harmlessProse(reading.title);
  const facts = factsOf(reading);
  const label = Math.max(...facts.map((fact) => cells(fact.label))) + 2;
  const factLines = ({ label: name, value }: Fact) =>
    wrap(value ?? missing(name), width - label).map(
      (line, i) => style.quiet(pad(i === 0 ? name : '', label)) + (value === null ? style.quiet(line) : line),
    );
  return [...wrap(title, width).map(style.strong), ...facts.flatMap(factLines)];
}

function missing(label: string): string {
  return label === 'Published'
    ? 'not stated; give the day with --published to place “Monday” and the like'
    : 'not stated';
}

function statementLines(reading: Reading, page: TerminalSettings): string[] {
  const groups = partyGroupsOf(reading);
  if (groups.length === 0) return [page.style.quiet('Nobody is said to have said anything in the article.')];
  return [
    heading('Who said what', count(reading.statements.length, 'statement'), page),
    ...groups.flatMap((group) => ['', ...groupLines(group, page)]),
  ];
}

function groupLines({ party, statements }: PartyGroup, page: TerminalSettings): string[] {
  const name = wrap(party ?? 'No party known', page.width).map((line) => page.style.accent(page.style.strong(line)));
  return [
    ...name,
    ...statements.flatMap((statement, i) => [...(i === 0 ? [] : ['']), ...oneStatement(statement, page)]),
  ];
}

function oneStatement(
  { speaker, as, cue, place, words }: ShownStatement,
  { width, style }: TerminalSettings,
): string[] {
  const name = speaker ?? 'Speaker not named';
  const how = [as === null ? '' : `as “${as}”`, cue, place].filter((part) => part !== '').join(' · ');
  const oneLine = cells(name) + 2 + cells(how) + 2 <= width;
  const top = oneLine
    ? [`  ${style.strong(name)}  ${style.quiet(how)}`]
    : [
        ...wrap(name, width - 2).map((line) => `  ${style.strong(line)}`),
        ...wrap(how, width - 2).map((line) => `  ${style.quiet(line)}`),
      ];
  return [...top, ...wrap(words, width - 4).map((line) => `  ${style.accent('│')} ${line}`)];
}

function timeLines(reading: Reading, page: TerminalSettings): string[] {
  if (reading.times.length === 0) return [page.style.quiet('No time is named in the article.')];
  return [
    heading('When', count(reading.times.length, 'time expression'), page),
    '',
    ...reading.times.flatMap((time) => oneTime(reading, time, page)),
  ];
}

function oneTime(reading: Reading, time: TimeExpression, { width, style }: TerminalSettings): string[] {
  const { before, words, after } = around(reading, time.start, time.end);
  const meaning = meaningOf(time, words);
  const answer = meaning ?? time.value;
  const value = meaning === null ? '' : `  ${time.value}`;
  const oneLine = 2 + cells(`${words} → ${answer}${value}`) <= width;
  const top = oneLine
    ? [`  ${style.strong(words)} → ${answer}${style.quiet(value)}`]
    : [
        ...wrap(words, width - 2).map((line) => `  ${style.strong(line)}`),
        ...wrap(`→ ${answer}${value}`, width - 4).map((line) => `    ${line}`),
      ];
  return [...top, `    ${style.quiet(inContext({ before, words, after }, width - 4))}`];
}

/** One line with the words in the middle, each side giving the other what it does not need. */
function inContext({ before, words, after }: Around, width: number): string {
  const middle = cutEnd(words, width >> 1);
  const room = width - cells(middle);
  const right = cutEnd(after, Math.max(room >> 1, room - cells(before)));
  return `${cutStart(before, room - cells(right))}${middle}${right}`;
}
