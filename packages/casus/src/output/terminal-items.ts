/** The instrument, commitments, positions and events of a reading, laid out for a terminal. */
import type { Reading } from '@casus/core';
import { count } from './count.js';
import {
  eventLists,
  instrumentFacts,
  instrumentTitle,
  NO_COMMITMENT,
  positionGroups,
  type ShownCommitment,
  type ShownEvent,
  type ShownPosition,
  shownCommitments,
} from './shown-items.js';
import { heading, labelled, quoted, type TerminalSettings, titled } from './terminal-parts.js';
import { wrap } from './wrap.js';

export function instrumentLines(reading: Reading, page: TerminalSettings): string[] {
  if (reading.instrument === null) return [page.style.quiet('The document is no agreement, draft or declaration.')];
  const title = instrumentTitle(reading.instrument, reading.title);
  const facts = [...(title === null ? [] : [{ label: 'Title', value: title }]), ...instrumentFacts(reading)];
  return [
    heading('The instrument', '', page),
    '',
    ...facts.flatMap(({ label, value }) => labelled(label, value, INSTRUMENT_LABEL, page)),
  ];
}

const INSTRUMENT_LABEL = 20;

export function commitmentLines(reading: Reading, page: TerminalSettings): string[] {
  const shown = shownCommitments(reading);
  if (shown.length === 0) return wrap(NO_COMMITMENT, page.width).map(page.style.quiet);
  return [
    heading('Who is to do what', count(shown.length, 'commitment'), page),
    ...shown.flatMap((commitment) => ['', ...oneCommitment(commitment, page)]),
  ];
}

function oneCommitment(commitment: ShownCommitment, page: TerminalSettings): string[] {
  const { sentence, tags, place, words, facts, missing } = commitment;
  const { width, style } = page;
  return [
    ...titled(sentence, `[${tags}] · ${place}`, page),
    ...quoted(words, page),
    ...facts.flatMap(({ label, value }) => labelled(label, value, FACT_LABEL, page, 4)),
    ...(missing.length === 0
      ? []
      : wrap(`missing: ${missing.join(', ')}`, width - 4).map((line) => `    ${style.quiet(line)}`)),
  ];
}

const FACT_LABEL = 10;

export function positionLines(reading: Reading, page: TerminalSettings): string[] {
  const groups = positionGroups(reading);
  if (groups.length === 0) {
    const why =
      reading.instrument === null
        ? 'No stand of a party on a question under negotiation was found.'
        : 'In the text of an agreement the parties take no stands; what they stand for, they promise.';
    return wrap(why, page.width).map(page.style.quiet);
  }
  return [
    heading('Who stands where', count(reading.positions.length, 'position'), page),
    ...groups.flatMap(({ party, positions }) => [
      '',
      ...wrap(party, page.width).map((line) => page.style.accent(page.style.strong(line))),
      ...positions.flatMap((position, i) => [...(i === 0 ? [] : ['']), ...onePosition(position, page)]),
    ]),
  ];
}

function onePosition({ issue, stance, value, speaker, words, place }: ShownPosition, page: TerminalSettings): string[] {
  const how = [`${stance}${value === null ? '' : `: “${value}”`}`, ...(speaker === null ? [] : [speaker]), place];
  return [...titled(issue, how.join(' · '), page), ...quoted(words, page)];
}

export function eventLines(reading: Reading, page: TerminalSettings): string[] {
  const { happened, planned } = eventLists(reading);
  if (happened.length + planned.length === 0) {
    return [page.style.quiet('No meeting, call, signing, vote or attack with a day or a place was found.')];
  }
  const list = (events: ShownEvent[]) => events.flatMap((event) => ['', ...oneEvent(event, page)]);
  return [
    ...(happened.length === 0
      ? []
      : [heading('What happened', count(happened.length, 'event'), page), ...list(happened)]),
    ...(happened.length === 0 || planned.length === 0 ? [] : ['']),
    ...(planned.length === 0 ? [] : [heading('What is next', count(planned.length, 'event'), page), ...list(planned)]),
  ];
}

function oneEvent({ when, what, status, where, who, words, place }: ShownEvent, page: TerminalSettings): string[] {
  const how = [what, status, ...(where === null ? [] : [where]), ...(who === null ? [] : [who]), place].join(' · ');
  return [...titled(when, how, page), ...quoted(words, page)];
}
