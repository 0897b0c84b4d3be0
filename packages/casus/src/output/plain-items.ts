/** The instrument, commitments, positions and events of a reading, told in sentences, one thing a line. */
import type { Reading } from '@casus/core';
import { count } from './count.js';
import {
  eventLists,
  instrumentFacts,
  instrumentTitle,
  NO_COMMITMENT,
  positionGroups,
  shownCommitments,
} from './shown-items.js';
import { capital, ended, spoken } from './spoken.js';

export function instrumentSentences(reading: Reading): string[] {
  if (reading.instrument === null) return [];
  const title = instrumentTitle(reading.instrument, reading.title);
  const facts = [...(title === null ? [] : [{ label: 'Title', value: title }]), ...instrumentFacts(reading)];
  return facts.map(({ label, value }) => `Instrument. ${label}: ${ended(value ?? 'not stated')}`);
}

export function commitmentSentences(reading: Reading): string[] {
  const shown = shownCommitments(reading);
  if (shown.length === 0) return [NO_COMMITMENT];
  return [
    ended(capital(count(shown.length, 'commitment'))),
    ...shown.map(({ sentence, tags, place, words, facts, missing }, i) =>
      [
        `Commitment ${i + 1} of ${shown.length}`,
        sentence,
        ...(tags === '' ? [] : [`Kind: ${tags}`]),
        ...facts.map(({ label, value }) => `${capital(label)}: ${value}`),
        ...(missing.length === 0 ? [] : [`Missing: ${missing.join(', ')}`]),
        `Place: ${spoken(place)}`,
        `Words: ${words}`,
      ]
        .map(ended)
        .join(' '),
    ),
  ];
}

export function positionSentences(reading: Reading): string[] {
  const total = reading.positions.length;
  let number = 0;
  return [
    ended(capital(count(total, 'position'))),
    ...positionGroups(reading).flatMap(({ party, positions }) =>
      positions.map(({ issue, stance, value, speaker, words, place }) => {
        number++;
        return [
          `Position ${number} of ${total}`,
          `Party: ${party}`,
          `Question: ${issue}`,
          `Stance: ${stance}`,
          ...(value === null ? [] : [`Value: ${value}`]),
          ...(speaker === null ? [] : [`Speaker: ${speaker}`]),
          `Place: ${spoken(place)}`,
          `Words: ${words}`,
        ]
          .map(ended)
          .join(' ');
      }),
    ),
  ];
}

export function eventSentences(reading: Reading): string[] {
  const { happened, planned } = eventLists(reading);
  const all = [...happened, ...planned];
  return [
    ended(capital(count(all.length, 'event'))),
    ...all.map(({ when, what, status, where, who, words, place }, i) =>
      [
        `Event ${i + 1} of ${all.length}`,
        `${what}, ${status}`,
        `When: ${when}`,
        ...(where === null ? [] : [`Where: ${where}`]),
        ...(who === null ? [] : [`Who: ${who}`]),
        `Place: ${spoken(place)}`,
        `Words: ${words}`,
      ]
        .map(ended)
        .join(' '),
    ),
  ];
}
