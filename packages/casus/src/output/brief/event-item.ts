/** An event of a brief in words. */
import type { BriefEvent } from '@casus/core';
import { count } from '../count.js';
import { timeInWords } from '../day.js';
import { harmlessProse } from '../harmless.js';
import { inWords } from '../in-words.js';
import { EVENT_STATUSES, EVENT_TYPES, partyName } from '../labels.js';
import type { Item } from './item.js';
import type { Refs } from './refs.js';

export function eventItem(event: BriefEvent, refs: Refs): Item {
  const { id, type, when, otherDays, where, participants, status, unconfirmed, wordings, witnesses, sources } = event;
  return {
    id,
    title: whenInWords(when),
    tags: [
      EVENT_TYPES[type],
      EVENT_STATUSES[status],
      ...(where === null ? [] : [harmlessProse(where)]),
      ...(participants.length === 0 ? [] : [inWords(participants.map(partyName))]),
      ...(sources > 1 ? [count(sources, 'source')] : []),
    ],
    rows: [],
    rivals: [],
    notes: [
      ...(unconfirmed ? ['The day is past, and no source says whether it took place.'] : []),
      ...(otherDays.length === 0 ? [] : [`Other days are told, too: ${otherDays.map(whenInWords).join('; ')}.`]),
    ],
    wordings: wordings.map(({ words, by }) => ({ words: harmlessProse(words), refs: refs.of(witnesses, by) })),
  };
}

/** A day or a stretch of days in words. */
export function whenInWords(when: string | null): string {
  return when === null ? 'Day not known' : (timeInWords(when) ?? harmlessProse(when));
}
