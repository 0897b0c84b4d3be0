/** A commitment of a brief taken apart: who, in which case, by when, for how long, how bound, and what nobody has stated. */
import type { BriefCommitment, BriefElement } from '@casus/core';
import { count } from '../count.js';
import { dayInWords } from '../day.js';
import { sentenceOf } from '../deed.js';
import { harmlessProse } from '../harmless.js';
import { MODALITIES, STATUSES } from '../labels.js';
import { limitInWords } from '../limit.js';
import type { Item, Row, Told } from './item.js';
import type { Refs } from './refs.js';

export function commitmentItem(commitment: BriefCommitment, refs: Refs): Item {
  const { id, modality, status, statuses, elements, wordings, witnesses, sources } = commitment;
  const told = (list: readonly BriefElement[], limit: boolean): Told[] =>
    list.map(({ words, value, state, by }) => ({
      text: limit ? limitInWords({ words, value }) : harmlessProse(words),
      state,
      refs: refs.of(witnesses, by),
    }));
  const rows: Row[] = [
    ...(
      [
        ['when', elements.trigger],
        ['by when', elements.deadline],
        ['how long', elements.term],
      ] as const
    )
      // A declaration is asked for none of them.
      .filter(([, list]) => list.length > 0 || modality !== 'declaration')
      .map(([label, list]) => ({ label, told: told(list, list !== elements.trigger) })),
    // A promise may do without these; that they are absent says nothing.
    ...(
      [
        ['unless', elements.condition],
        ['or else', elements.consequence],
        ['how much', elements.amount],
        ['where', elements.location],
      ] as const
    ).flatMap(([label, list]) => (list.length === 0 ? [] : [{ label, told: told(list, false) }])),
  ];
  const notes: string[] = [];
  if (statuses.length > 1) {
    const rungs = statuses.map(
      ({ status: rung, date }) => `${STATUSES[rung]}${date === null ? '' : ` (${dayInWords(date)})`}`,
    );
    notes.push(`Told as ${rungs.join(', then ')}.`);
  }
  return {
    id,
    title: sentenceOf(commitment),
    tags: [
      ...(modality === null ? [] : [MODALITIES[modality]]),
      ...(status === null ? [] : [STATUSES[status]]),
      ...(sources > 1 ? [count(sources, 'source')] : []),
    ],
    rows,
    rivals: [],
    notes,
    wordings: wordings.map(({ words, by }) => ({ words: harmlessProse(words), refs: refs.of(witnesses, by) })),
  };
}
