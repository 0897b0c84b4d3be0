/** A reading told in sentences, one thing a line, for screen readers, logs and braille: no drawing, no colour, no wrapping. */
import type { Reading } from '@casus/core';
import { around } from './around.js';
import { count } from './count.js';
import { harmlessProse } from './harmless.js';
import { meaningOf } from './meaning.js';
import { commitmentSentences, eventSentences, instrumentSentences, positionSentences } from './plain-items.js';
import { factsOf, headSections, notRead, partyGroupsOf } from './record.js';
import { type Section, sectionsOf } from './sections.js';
import { capital, ended, spoken } from './spoken.js';

const SENTENCES: Readonly<Record<Section, (reading: Reading) => string[]>> = {
  instrument: instrumentSentences,
  commitments: commitmentSentences,
  statements: statementSentences,
  positions: positionSentences,
  events: eventSentences,
  times: timeSentences,
};

export function readingInSentences(reading: Reading, only: readonly Section[] | null = null): string {
  const title = reading.title === null ? 'not stated' : harmlessProse(reading.title);
  const head = [
    `Title: ${ended(title)}`,
    ...factsOf(reading).map((fact) => `${fact.label}: ${ended(fact.value ?? 'not stated')}`),
  ];
  const silence = notRead(reading);
  const sections = silence === null ? sectionsOf(reading, only) : headSections(reading);
  const body = sections.flatMap((section) => SENTENCES[section](reading));
  return `${[...head, ...(silence === null ? [] : [silence]), ...body].join('\n')}\n`;
}

function statementSentences(reading: Reading): string[] {
  const groups = partyGroupsOf(reading);
  const total = reading.statements.length;
  let number = 0;
  return [
    `${ended(capital(count(total, 'statement')))}`,
    ...groups.flatMap(({ party, statements }) =>
      statements.map(({ speaker, as, cue, place, words }) => {
        number++;
        const parts = [
          `Statement ${number} of ${total}`,
          `Party: ${party ?? 'not known'}`,
          `Speaker: ${speaker ?? 'not named'}${as === null ? '' : `, here called “${as}”`}`,
          ...(cue === '' ? [] : [`Told by: “${cue}”`]),
          `Place: ${spoken(place)}`,
          `Words: ${words}`,
        ];
        return parts.map(ended).join(' ');
      }),
    ),
  ];
}

function timeSentences(reading: Reading): string[] {
  const total = reading.times.length;
  return [
    ended(capital(count(total, 'time expression'))),
    ...reading.times.map((time, i) => {
      const { before, words, after } = around(reading, time.start, time.end);
      const meaning = meaningOf(time, words);
      const parts = [
        `Time ${i + 1} of ${total}`,
        `Words: ${words}`,
        ...(meaning === null ? [] : [`Meaning: ${meaning}`]),
        `Value: ${time.value}`,
        `In: ${before.slice(-80)}${words}${after.slice(0, 80)}`,
      ];
      return parts.map(ended).join(' ');
    }),
  ];
}
