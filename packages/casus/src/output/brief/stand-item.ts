/** Where a party stands on a question, in words: the latest stance with its value, and what it was before. */
import type { BriefStand, StanceTold } from '@casus/core';
import { count } from '../count.js';
import { dayInWords } from '../day.js';
import { harmlessProse } from '../harmless.js';
import { inWords } from '../in-words.js';
import { ISSUES, partyName, STANCES } from '../labels.js';
import type { Item, Row } from './item.js';
import type { Refs } from './refs.js';

export function standItem(stand: BriefStand, refs: Refs): Item {
  const { id, party, issue, now, before, since, speakers, wordings, witnesses, sources } = stand;
  const valued = now.filter(({ values }) => values.length > 0);
  const rows: Row[] = valued.map(({ stance, values, by }) => ({
    label: STANCES[stance],
    told: [{ text: valuesInWords(values), state: 'stated', refs: refs.of(witnesses, by) }],
  }));
  if (before.length > 0) {
    rows.push({
      label: 'before',
      told: before.map((stance) => ({
        text: `${stanceInWords(stance)}${stance.last === null ? '' : ` (${dayInWords(stance.last)})`}`,
        state: 'stated',
        refs: refs.of(witnesses, stance.by),
      })),
    });
  }
  // That a party said it of itself goes without saying.
  const named = speakers.map(harmlessProse).filter((name) => name !== partyName(party));
  return {
    id,
    title: ISSUES[issue],
    tags: [
      ...now.filter((stance) => !valued.includes(stance)).map(({ stance }) => STANCES[stance]),
      ...(since === null ? [] : [`changed since ${dayInWords(since)}`]),
      ...(sources > 1 ? [count(sources, 'source')] : []),
    ],
    rows,
    rivals: [],
    notes: named.length === 0 ? [] : [`Said by ${inWords(named.slice(0, MOST_SPEAKERS))}.`],
    wordings: wordings.map(({ words, by }) => ({ words: harmlessProse(words), refs: refs.of(witnesses, by) })),
  };
}

const MOST_SPEAKERS = 5;

/** `offers: “15 years”; also “ten years”`, the latest first. */
export function stanceInWords({ stance, values }: StanceTold): string {
  return values.length === 0 ? STANCES[stance] : `${STANCES[stance]}: ${valuesInWords(values)}`;
}

function valuesInWords(values: StanceTold['values']): string {
  const [latest, ...others] = values.map(({ words }) => `“${harmlessProse(words)}”`);
  return `${latest}${others.length === 0 ? '' : `; also ${others.slice(0, 3).join(', ')}`}`;
}
