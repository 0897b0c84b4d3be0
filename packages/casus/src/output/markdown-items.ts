/** The instrument, commitments, positions and events of a reading as Markdown. */
import type { Reading } from '@casus/core';
import { count } from './count.js';
import { inert } from './inert.js';
import {
  eventLists,
  instrumentFacts,
  instrumentTitle,
  NO_COMMITMENT,
  positionGroups,
  type ShownEvent,
  shownCommitments,
} from './shown-items.js';
import { capital } from './spoken.js';

export function instrumentBlocks(reading: Reading): string[] {
  if (reading.instrument === null) return [];
  const title = instrumentTitle(reading.instrument, reading.title);
  const facts = [...(title === null ? [] : [{ label: 'Title', value: title }]), ...instrumentFacts(reading)];
  const lines = facts.map(({ label, value }) => `- **${label}:** ${value === null ? '*not stated*' : inert(value)}`);
  return ['## The instrument', lines.join('\n')];
}

export function commitmentBlocks(reading: Reading): string[] {
  const shown = shownCommitments(reading);
  if (shown.length === 0) return ['## Who is to do what', NO_COMMITMENT];
  return [
    '## Who is to do what',
    `${count(shown.length, 'commitment')}.`,
    ...shown.map(({ sentence, tags, place, words, facts, missing }) => {
      const head = `**${inert(sentence)}** (${inert(tags)}) · ${inert(place)}`;
      const lines = facts.map(({ label, value }) => `- ${label}: ${inert(value)}`);
      if (missing.length > 0) lines.push(`- *missing: ${missing.join(', ')}*`);
      return [head, `> ${inert(words)}`, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
    }),
  ];
}

export function positionBlocks(reading: Reading): string[] {
  const groups = positionGroups(reading);
  return [
    '## Who stands where',
    `${capital(count(reading.positions.length, 'position'))}.`,
    ...groups.flatMap(({ party, positions }) => [
      `### ${inert(party)}`,
      ...positions.map(({ issue, stance, value, speaker, words, place }) => {
        const how = [`${stance}${value === null ? '' : `: “${value}”`}`, ...(speaker === null ? [] : [speaker]), place];
        return `**${inert(issue)}** ${inert(how.join(' · '))}\n\n> ${inert(words)}`;
      }),
    ]),
  ];
}

export function eventBlocks(reading: Reading): string[] {
  const { happened, planned } = eventLists(reading);
  const list = (title: string, events: ShownEvent[]) =>
    events.length === 0
      ? []
      : [
          title,
          ...events.map(({ when, what, status, where, who, words, place }) => {
            const how = [what, status, ...(where === null ? [] : [where]), ...(who === null ? [] : [who]), place];
            return `**${inert(when)}** ${inert(how.join(' · '))}\n\n> ${inert(words)}`;
          }),
        ];
  if (happened.length + planned.length === 0) return ['## What happened', 'No events.'];
  return [...list('## What happened', happened), ...list('## What is next', planned)];
}
