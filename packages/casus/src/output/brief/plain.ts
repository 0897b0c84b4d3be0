/** A brief told in sentences, one thing a line, for screen readers, logs and braille. */
import type { Brief } from '@casus/core';
import { capital, ended, spoken } from '../spoken.js';
import type { Item } from './item.js';
import type { Ref } from './refs.js';
import { viewOf } from './view.js';

export function briefInSentences(brief: Brief): string {
  const view = viewOf(brief);
  return `${[
    ended(view.title),
    ...view.about,
    ...view.answers.map(({ question, sentences, told }) =>
      [question, ...sentences, ...told.map(({ text, refs }) => ended(`${text}, ${refsInWords(refs)}`))].join(' '),
    ),
    ...view.sections.flatMap(({ heading, counted, empty, groups }) => [
      `${heading}: ${ended(counted)}`,
      ...(empty === null ? [] : [empty]),
      ...groups.flatMap(({ heading: group, items }) => items.map((item) => itemSentence(item, group))),
    ]),
    ...view.sources.map(({ number, title, by, published, url, document, printings, notes }) =>
      [
        `Source ${number}`,
        title,
        by ?? 'Writer not stated',
        published ?? 'Day not stated',
        `From ${url ?? document}`,
        ...printings.map((printing) => `Also: ${printing}`),
        ...notes,
      ]
        .map(ended)
        .join(' '),
    ),
  ].join('\n')}\n`;
}

function itemSentence({ title, tags, rows, rivals, notes, wordings }: Item, group: string | null): string {
  return [
    ...(group === null ? [] : [group]),
    title,
    ...(tags.length === 0 ? [] : [tags.join(', ')]),
    ...rows.map(({ label, told }) =>
      told.length === 0
        ? `${capital(label)}: missing`
        : `${capital(label)}: ${told.map(({ text, state }) => (state === 'inferred' ? `${text}, inferred` : text)).join('; ')}`,
    ),
    ...rivals.map(({ words, who, refs }) => `Value: “${words}”, ${who}, ${refsInWords(refs)}`),
    ...notes,
    ...wordings.map(({ words, refs }) => `Words, ${refsInWords(refs)}: ${words}`),
  ]
    .map((sentence) => ended(sentence.replace(/:$/, ', as follows')))
    .join(' ');
}

function refsInWords(refs: readonly Ref[]): string {
  return refs
    .map(({ number, place, also }) => `source ${number}${place === '' ? '' : `, ${spoken(place)}`}${also}`)
    .join('; ');
}
