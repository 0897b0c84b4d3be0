/** A reading told in sentences, one thing a line, for screen readers, logs and braille: no drawing, no colour, no wrapping. */
import type { Reading } from '@casus/core';
import { around } from './around.js';
import { count } from './count.js';
import { harmlessProse } from './harmless.js';
import { meaningOf } from './meaning.js';
import { factsOf, notRead, partyGroupsOf } from './record.js';

export function readingInSentences(reading: Reading): string {
  const title = reading.title === null ? 'not stated' : harmlessProse(reading.title);
  const head = [
    `Title: ${ended(title)}`,
    ...factsOf(reading).map((fact) => `${fact.label}: ${ended(fact.value ?? 'not stated')}`),
  ];
  const silence = notRead(reading);
  const body = silence === null ? [...statementSentences(reading), ...timeSentences(reading)] : [silence];
  return `${[...head, ...body].join('\n')}\n`;
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

/** Screen readers leave out the pilcrow. */
function spoken(place: string): string {
  return place.replace('¶', 'paragraph');
}

function ended(sentence: string): string {
  return /[.!?…]["”’)]?$/.test(sentence) ? sentence : `${sentence}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
